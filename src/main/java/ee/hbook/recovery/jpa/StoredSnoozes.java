package ee.hbook.recovery.jpa;

import ee.hbook.recovery.Snoozes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;

/** Who is left alone, in the table {@code mail_snooze}. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredSnoozes implements Snoozes {

  @PersistenceContext private EntityManager entities;

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void snooze(long incidentId, long userId, Instant until) {
    entities
        .createNativeQuery("delete from mail_snooze where incident_id = ?1 and user_id = ?2")
        .setParameter(1, incidentId)
        .setParameter(2, userId)
        .executeUpdate();
    entities
        .createNativeQuery(
            "insert into mail_snooze (incident_id, user_id, until_on) values (?1, ?2, ?3)")
        .setParameter(1, incidentId)
        .setParameter(2, userId)
        .setParameter(3, Timestamp.from(until))
        .executeUpdate();
  }

  @Override
  public boolean isSnoozed(long incidentId, long userId, Instant now) {
    return !entities
        .createNativeQuery(
            "select until_on from mail_snooze where incident_id = ?1 and user_id = ?2"
                + " and until_on > ?3")
        .setParameter(1, incidentId)
        .setParameter(2, userId)
        .setParameter(3, Timestamp.from(now))
        .getResultList()
        .isEmpty();
  }
}

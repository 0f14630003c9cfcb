package ee.hbook.notification.jpa;

import ee.hbook.config.jpa.InstantColumn;
import ee.hbook.notification.MailRounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was mailed when, in the tables {@code mail_topic} and {@code mail_digest}. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredMailRounds implements MailRounds {

  private static final String DAY = "select last_day from mail_digest where id = 1";

  @PersistenceContext private EntityManager entities;

  @Override
  public Optional<Instant> last(String topic) {
    List<?> found =
        entities
            .createNativeQuery("select mailed_on from mail_topic where topic = ?1")
            .setParameter(1, topic)
            .getResultList();
    return found.stream().findFirst().map(InstantColumn::read);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void wrote(String topic, Instant now) {
    int known =
        entities
            .createNativeQuery("update mail_topic set mailed_on = ?1 where topic = ?2")
            .setParameter(1, Timestamp.from(now))
            .setParameter(2, topic)
            .executeUpdate();
    if (known == 0) {
      entities
          .createNativeQuery("insert into mail_topic (topic, mailed_on) values (?1, ?2)")
          .setParameter(1, topic)
          .setParameter(2, Timestamp.from(now))
          .executeUpdate();
    }
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void forget(String topic) {
    entities
        .createNativeQuery("delete from mail_topic where topic = ?1")
        .setParameter(1, topic)
        .executeUpdate();
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean takeDay(LocalDate day) {
    if (isTaken(DAY, day) || isTaken(DAY + " for update", day)) {
      return false;
    }
    entities
        .createNativeQuery("update mail_digest set last_day = ?1 where id = 1")
        .setParameter(1, Date.valueOf(day))
        .executeUpdate();
    return true;
  }

  private boolean isTaken(String query, LocalDate day) {
    Date last = (Date) entities.createNativeQuery(query).getSingleResult();
    return last.toLocalDate().equals(day);
  }
}

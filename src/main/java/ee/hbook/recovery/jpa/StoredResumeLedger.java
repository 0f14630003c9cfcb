package ee.hbook.recovery.jpa;

import ee.hbook.recovery.ResumeLedger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.function.Supplier;

/** The buttons in the tables {@code resume_key} and {@code resume_used}. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredResumeLedger implements ResumeLedger {

  private static final String KEY = "select secret from resume_key where id = 1";

  @PersistenceContext private EntityManager entities;

  @Override
  @Transactional
  public String key(Supplier<String> fresh) {
    String stored = text(KEY);
    if (stored.isEmpty()) {
      stored = text(KEY + " for update");
    }
    if (!stored.isEmpty()) {
      return stored;
    }
    String made = fresh.get();
    entities
        .createNativeQuery("update resume_key set secret = ?1 where id = 1")
        .setParameter(1, made)
        .executeUpdate();
    return made;
  }

  @Override
  public boolean isUsed(String signature) {
    return !entities
        .createNativeQuery("select token from resume_used where token = ?1")
        .setParameter(1, signature)
        .getResultList()
        .isEmpty();
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void pressAlone() {
    text(KEY + " for update");
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void use(String signature, Instant now) {
    entities
        .createNativeQuery("insert into resume_used (token, used_on) values (?1, ?2)")
        .setParameter(1, signature)
        .setParameter(2, Timestamp.from(now))
        .executeUpdate();
  }

  @Override
  @Transactional
  public void forget(Instant before) {
    entities
        .createNativeQuery("delete from resume_used where used_on < ?1")
        .setParameter(1, Timestamp.from(before))
        .executeUpdate();
  }

  private String text(String query) {
    return (String) entities.createNativeQuery(query).getSingleResult();
  }
}

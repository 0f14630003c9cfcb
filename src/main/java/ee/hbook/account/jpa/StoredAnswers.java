package ee.hbook.account.jpa;

import ee.hbook.account.KeptAnswer;
import ee.hbook.account.KeptAnswers;
import ee.hbook.account.KeyedCall;
import ee.hbook.config.jpa.InstantColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers in the table {@code kept_answer}. Whoever looks for one holds the caller's own row. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredAnswers implements KeptAnswers {

  @PersistenceContext private EntityManager entities;

  @Override
  public Optional<KeptAnswer> find(KeyedCall call) {
    entities
        .createNativeQuery("select id from app_user where id = ?1 for update")
        .setParameter(1, call.userId())
        .getResultList();
    List<?> rows =
        entities
            .createNativeQuery(
                "select call_hash, begun_on, answer from kept_answer where user_id = ?1 and"
                    + " key_hash = ?2")
            .setParameter(1, call.userId())
            .setParameter(2, call.keyHash())
            .getResultList();
    return rows.stream().map(row -> toAnswer((@Nullable Object[]) row)).findFirst();
  }

  @Override
  public void begin(KeyedCall call, Instant now) {
    entities
        .createNativeQuery(
            "insert into kept_answer (user_id, key_hash, call_hash, begun_on) values (?1, ?2, ?3,"
                + " ?4)")
        .setParameter(1, call.userId())
        .setParameter(2, call.keyHash())
        .setParameter(3, call.callHash())
        .setParameter(4, Timestamp.from(now))
        .executeUpdate();
  }

  @Override
  public void answer(KeyedCall call, String sealed) {
    entities
        .createNativeQuery(
            "update kept_answer set answer = ?1 where user_id = ?2 and key_hash = ?3 and call_hash"
                + " = ?4")
        .setParameter(1, sealed)
        .setParameter(2, call.userId())
        .setParameter(3, call.keyHash())
        .setParameter(4, call.callHash())
        .executeUpdate();
  }

  @Override
  public void forget(long userId, Instant before) {
    entities
        .createNativeQuery("delete from kept_answer where user_id = ?1 and begun_on < ?2")
        .setParameter(1, userId)
        .setParameter(2, Timestamp.from(before))
        .executeUpdate();
  }

  @Override
  public void forget(Instant before) {
    entities
        .createNativeQuery("delete from kept_answer where begun_on < ?1")
        .setParameter(1, Timestamp.from(before))
        .executeUpdate();
  }

  private static KeptAnswer toAnswer(@Nullable Object[] row) {
    return new KeptAnswer(
        String.valueOf(row[0]),
        InstantColumn.read(Objects.requireNonNull(row[1])),
        Optional.ofNullable((String) row[2]));
  }
}

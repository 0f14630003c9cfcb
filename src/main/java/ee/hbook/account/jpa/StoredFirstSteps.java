package ee.hbook.account.jpa;

import ee.hbook.account.FirstSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The first steps in the one row of {@code first_steps}. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredFirstSteps implements FirstSteps {

  @PersistenceContext private EntityManager entities;

  @Override
  public Optional<Boolean> done() {
    List<?> rows =
        entities.createNativeQuery("select done from first_steps where id = 1").getResultList();
    return rows.stream().findFirst().map(Boolean.class::cast);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void answered(boolean done, Instant now) {
    entities.createNativeQuery("delete from first_steps where id = 1").executeUpdate();
    entities
        .createNativeQuery("insert into first_steps (id, done, said_on) values (1, ?1, ?2)")
        .setParameter(1, done)
        .setParameter(2, Timestamp.from(now))
        .executeUpdate();
  }
}

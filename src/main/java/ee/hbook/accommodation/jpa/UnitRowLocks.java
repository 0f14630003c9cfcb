package ee.hbook.accommodation.jpa;

import ee.hbook.accommodation.UnitId;
import ee.hbook.accommodation.UnitLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.TreeSet;

/** Locks the rows of {@code unit}, one after the other in their order. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class UnitRowLocks implements UnitLocks {

  @PersistenceContext private EntityManager entities;

  @Override
  public void lock(Collection<UnitId> units) {
    for (UnitId unit : new TreeSet<>(units)) {
      entities
          .createNativeQuery("select num from unit where accom_id = ?1 and num = ?2 for update")
          .setParameter(1, unit.accomId())
          .setParameter(2, unit.accomNum())
          .getResultList();
    }
  }

  @Override
  public void changed(Collection<UnitId> units, Instant now) {
    for (UnitId unit : new TreeSet<>(units)) {
      entities
          .createNativeQuery(
              "update unit set revision = revision + 1, changed_on = ?1"
                  + " where accom_id = ?2 and num = ?3")
          .setParameter(1, Timestamp.from(now))
          .setParameter(2, unit.accomId())
          .setParameter(3, unit.accomNum())
          .executeUpdate();
    }
  }

  @Override
  public void allChanged(Instant now) {
    entities
        .createNativeQuery("update unit set revision = revision + 1, changed_on = ?1")
        .setParameter(1, Timestamp.from(now))
        .executeUpdate();
  }
}

package ee.hbook.sync.jpa;

import ee.hbook.sync.OldCopies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often calendars have answered with an older copy of themselves, in the database. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredOldCopies implements OldCopies {

  @PersistenceContext private EntityManager entities;

  @Override
  public void seen(long linkId, Instant now) {
    Timestamp limit = Timestamp.from(now.minus(LATELY));
    int counted =
        entities
            .createNativeQuery(
                "update old_copy set looks = case when last_on < ?1 then 1 else looks + 1 end,"
                    + " last_on = ?2 where link_id = ?3")
            .setParameter(1, limit)
            .setParameter(2, Timestamp.from(now))
            .setParameter(3, linkId)
            .executeUpdate();
    if (counted == 0) {
      entities
          .createNativeQuery("insert into old_copy (link_id, looks, last_on) values (?1, 1, ?2)")
          .setParameter(1, linkId)
          .setParameter(2, Timestamp.from(now))
          .executeUpdate();
    }
  }

  @Override
  public Map<Long, Integer> lately(Instant now) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select link_id, looks from old_copy where looks >= ?1 and last_on >= ?2")
            .setParameter(1, TELLING)
            .setParameter(2, Timestamp.from(now.minus(LATELY)))
            .getResultList();
    Map<Long, Integer> copies = new HashMap<>();
    for (Object row : rows) {
      Object[] copy = (Object[]) row;
      copies.put(((Number) copy[0]).longValue(), ((Number) copy[1]).intValue());
    }
    return copies;
  }
}

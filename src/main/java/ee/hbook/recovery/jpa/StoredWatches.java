package ee.hbook.recovery.jpa;

import ee.hbook.config.jpa.InstantColumn;
import ee.hbook.recovery.Watches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The turns of watchdogs in the rows of {@code watch}. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredWatches implements Watches {

  @PersistenceContext private EntityManager entities;

  @Override
  @Transactional
  public boolean take(String name, Instant now, Duration interval) {
    // Also when the clock was set back: a turn in the future is no turn.
    return entities
            .createNativeQuery(
                "update watch set last_on = ?1 where name = ?2"
                    + " and (last_on <= ?3 or last_on > ?4)")
            .setParameter(1, Timestamp.from(now))
            .setParameter(2, name)
            .setParameter(3, Timestamp.from(now.minus(interval)))
            .setParameter(4, Timestamp.from(now))
            .executeUpdate()
        == 1;
  }

  @Override
  public Optional<Instant> lastTurn(String name) {
    List<?> rows =
        entities
            .createNativeQuery("select last_on from watch where name = ?1")
            .setParameter(1, name)
            .getResultList();
    return rows.stream().<Instant>map(InstantColumn::read).findFirst();
  }

  @Override
  public Map<Long, Instant> newest() {
    List<?> rows =
        entities
            .createNativeQuery("select link_id, max(first_seen) from claim group by link_id")
            .getResultList();
    Map<Long, Instant> newest = new HashMap<>();
    rows.stream()
        .map(row -> (Object[]) row)
        .forEach(row -> newest.put(((Number) row[0]).longValue(), InstantColumn.read(row[1])));
    return newest;
  }
}

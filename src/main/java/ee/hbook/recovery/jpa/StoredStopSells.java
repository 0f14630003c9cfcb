package ee.hbook.recovery.jpa;

import ee.hbook.config.jpa.InstantColumn;
import ee.hbook.recovery.StopSells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Closed units in the table {@code stop_sell}. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredStopSells implements StopSells {

  @PersistenceContext private EntityManager entities;

  @Override
  public List<Stop> all() {
    List<?> rows =
        entities
            .createNativeQuery("select link_id, blocked_id, since from stop_sell order by link_id")
            .getResultList();
    return rows.stream().map(row -> read((Object[]) row)).toList();
  }

  @Override
  public Optional<Stop> of(long linkId) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select link_id, blocked_id, since from stop_sell where link_id = ?1")
            .setParameter(1, linkId)
            .getResultList();
    return rows.stream().findFirst().map(row -> read((Object[]) row));
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(Stop stop) {
    entities
        .createNativeQuery("insert into stop_sell (link_id, blocked_id, since) values (?1, ?2, ?3)")
        .setParameter(1, stop.linkId())
        .setParameter(2, stop.blockedId().orElseThrow())
        .setParameter(3, Timestamp.from(stop.since()))
        .executeUpdate();
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void remove(long linkId) {
    entities
        .createNativeQuery("delete from stop_sell where link_id = ?1")
        .setParameter(1, linkId)
        .executeUpdate();
  }

  private static Stop read(Object[] row) {
    return new Stop(
        ((Number) row[0]).longValue(),
        row[1] == null ? OptionalLong.empty() : OptionalLong.of(((Number) row[1]).longValue()),
        InstantColumn.read(row[2]));
  }
}

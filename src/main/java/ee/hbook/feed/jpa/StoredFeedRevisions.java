package ee.hbook.feed.jpa;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.jpa.InstantColumn;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.FeedRequest.AllUnits;
import ee.hbook.feed.FeedRequest.OneUnit;
import ee.hbook.feed.FeedRevision;
import ee.hbook.feed.FeedRevisions;
import ee.hbook.feed.reads.FeedChannel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Revisions in one select of the rows that every change counts up. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredFeedRevisions implements FeedRevisions {

  @PersistenceContext private EntityManager entities;

  @Override
  public Optional<FeedRevision> of(FeedRequest.Scope scope) {
    Query query =
        switch (scope) {
          case OneUnit one ->
              entities
                  .createNativeQuery(
                      "select s.revision, u.revision, s.changed_on, u.changed_on"
                          + " from site_revision s cross join unit u"
                          + " where s.id = 1 and u.accom_id = ?1 and u.num = ?2")
                  .setParameter(1, one.unit().accomId())
                  .setParameter(2, one.unit().accomNum());
          case AllUnits all ->
              entities.createNativeQuery(
                  "select s.revision, coalesce(u.revision, 0), s.changed_on, u.changed_on"
                      + " from site_revision s cross join"
                      + " (select sum(revision) as revision, max(changed_on) as changed_on"
                      + " from unit) u where s.id = 1");
        };
    List<?> rows = query.getResultList();
    return rows.stream().findFirst().map(row -> read((Object[]) row, List.of()));
  }

  @Override
  public Optional<FeedRevision> withChannels(UnitId unit) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select s.revision, u.revision, s.changed_on, u.changed_on,"
                    + " l.id, l.host, l.name, l.exported, r.reader"
                    + " from site_revision s cross join unit u"
                    + " left join link l on l.accom_id = u.accom_id and l.accom_num = u.num"
                    + " and l.room is null"
                    + " left join learned_reader r on r.link_id = l.id and r.host = l.host"
                    + " where s.id = 1 and u.accom_id = ?1 and u.num = ?2")
            .setParameter(1, unit.accomId())
            .setParameter(2, unit.accomNum())
            .getResultList();
    List<FeedChannel> channels =
        rows.stream()
            .map(row -> (Object[]) row)
            .filter(row -> row[4] != null)
            .map(StoredFeedRevisions::channel)
            .toList();
    return rows.stream().findFirst().map(row -> read((Object[]) row, channels));
  }

  private static FeedChannel channel(Object[] row) {
    return new FeedChannel(
        ((Number) row[4]).longValue(),
        (String) row[5],
        (String) row[6],
        (Boolean) row[7],
        Optional.ofNullable((String) row[8]));
  }

  private static FeedRevision read(Object[] row, List<FeedChannel> channels) {
    return new FeedRevision(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        Stream.of(instant(row[2]), instant(row[3])).max(Instant::compareTo).orElseThrow(),
        channels);
  }

  private static Instant instant(@Nullable Object column) {
    return column == null ? Instant.EPOCH : InstantColumn.read(column);
  }
}

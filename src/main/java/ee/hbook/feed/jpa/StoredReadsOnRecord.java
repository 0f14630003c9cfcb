package ee.hbook.feed.jpa;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.jpa.InstantColumn;
import ee.hbook.feed.content.FeedContent;
import ee.hbook.feed.reads.FeedRead;
import ee.hbook.feed.reads.ReadsOnRecord;
import ee.hbook.link.Link;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The reads of our feeds in the table {@code feed_read}. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredReadsOnRecord implements ReadsOnRecord {

  @PersistenceContext private EntityManager entities;

  @Override
  public List<FeedRead> about(Link link) {
    return entities
        .createQuery(
            "select r from FeedRead r where r.accomId = ?1 and r.accomNum = ?2"
                + " and (r.linkId is null or r.linkId = ?3) order by r.firstRead, r.id",
            FeedReadEntity.class)
        .setParameter(1, link.unit().accomId())
        .setParameter(2, link.unit().accomNum())
        .setParameter(3, link.id())
        .getResultStream()
        .map(FeedReadEntity::read)
        .toList();
  }

  @Override
  public List<FeedRead> ofUnit(UnitId unit) {
    return entities
        .createQuery(
            "select r from FeedRead r where r.accomId = ?1 and r.accomNum = ?2"
                + " order by r.firstRead, r.id",
            FeedReadEntity.class)
        .setParameter(1, unit.accomId())
        .setParameter(2, unit.accomNum())
        .getResultStream()
        .map(FeedReadEntity::read)
        .toList();
  }

  @Override
  public List<FeedRead> latest(OptionalLong accomId, OptionalInt accomNum, int most) {
    String where =
        (accomId.isPresent() ? " and r.accomId = :accomId" : "")
            + (accomNum.isPresent() ? " and r.accomNum = :accomNum" : "");
    var query =
        entities.createQuery(
            "select r from FeedRead r where 1 = 1" + where + " order by r.lastRead desc, r.id desc",
            FeedReadEntity.class);
    accomId.ifPresent(id -> query.setParameter("accomId", id));
    accomNum.ifPresent(num -> query.setParameter("accomNum", num));
    return query.setMaxResults(most).getResultStream().map(FeedReadEntity::read).toList();
  }

  @Override
  public List<LastRead> lastReads() {
    List<?> rows =
        entities
            .createNativeQuery(
                "select feed, reader, accom_id, accom_num, link_id, max(last_read) from feed_read"
                    + " group by feed, reader, accom_id, accom_num, link_id")
            .getResultList();
    return rows.stream().map(row -> lastRead((Object[]) row)).toList();
  }

  private static LastRead lastRead(Object[] row) {
    String feed = (String) row[0];
    return new LastRead(
        feed,
        FeedContent.isOfAllUnits(feed) ? Optional.empty() : Optional.of(unit(row[2], row[3])),
        link(row[4]),
        (String) row[1],
        InstantColumn.read(row[5]));
  }

  private static UnitId unit(Object accomId, Object accomNum) {
    return new UnitId(((Number) accomId).longValue(), ((Number) accomNum).intValue());
  }

  private static OptionalLong link(@Nullable Object id) {
    return id == null ? OptionalLong.empty() : OptionalLong.of(((Number) id).longValue());
  }
}

package ee.hbook.feed.jpa;

import ee.hbook.accommodation.UnitId;
import ee.hbook.feed.content.FeedContent;
import ee.hbook.feed.reads.FeedRead;
import ee.hbook.feed.reads.FeedReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;

/** Puts reads of our feeds into the table {@code feed_read}. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredFeedReads implements FeedReads {

  @PersistenceContext private EntityManager entities;

  @Override
  public Recorded record(FeedContent content, String reader, FeedRead.More more) {
    FeedContent known = hasItsLink(content) ? content : content.forNobody();
    FeedRead.Key key = new FeedRead.Key(known.feed(), reader, known.tag());
    if (count(key, more)) {
      return new Recorded(key, false);
    }
    FeedReadEntity row = new FeedReadEntity();
    row.write(known, reader, more);
    entities.persist(row);
    entities.flush();
    entities
        .createNativeQuery(StoredOwedLooks.OWE + " where r.id = ?1")
        .setParameter(1, row.id)
        .executeUpdate();
    forgetTheOldest(key);
    return new Recorded(key, true);
  }

  @Override
  public boolean count(FeedRead.Key key, FeedRead.More more) {
    return entities
            .createNativeQuery(
                "update feed_read set times_read = times_read + ?1,"
                    + " last_read = case when last_read < ?2 then ?3 else last_read end"
                    + " where feed = ?4 and reader = ?5 and content = ?6")
            .setParameter(1, more.count())
            .setParameter(2, Timestamp.from(more.last()))
            .setParameter(3, Timestamp.from(more.last()))
            .setParameter(4, key.feed())
            .setParameter(5, key.reader())
            .setParameter(6, key.tag())
            .executeUpdate()
        > 0;
  }

  /** Whether the link that a URL names is there and belongs to what the URL shows. */
  private boolean hasItsLink(FeedContent content) {
    if (content.forLink().isEmpty()) {
      return true;
    }
    List<UnitId> units =
        entities
            .createQuery("select l.accomId, l.accomNum from Link l where l.id = ?1", Object[].class)
            .setParameter(1, content.forLink().getAsLong())
            .getResultStream()
            .map(row -> unit(row[0], row[1]))
            .toList();
    return !units.isEmpty()
        && (content.allUnits() || content.unit().filter(units::contains).isPresent());
  }

  private void forgetTheOldest(FeedRead.Key key) {
    entities
        .createNativeQuery(
            "delete from feed_read where feed = ?1 and reader = ?2 and id not in"
                + " (select r.id from feed_read r where r.feed = ?3 and r.reader = ?4"
                + " order by r.last_read desc, r.id desc fetch first "
                + KEPT
                + " rows only)")
        .setParameter(1, key.feed())
        .setParameter(2, key.reader())
        .setParameter(3, key.feed())
        .setParameter(4, key.reader())
        .executeUpdate();
  }

  private static UnitId unit(Object accomId, Object accomNum) {
    return new UnitId(((Number) accomId).longValue(), ((Number) accomNum).intValue());
  }
}

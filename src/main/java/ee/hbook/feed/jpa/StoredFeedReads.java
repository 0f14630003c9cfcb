package ee.hbook.feed.jpa;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.jpa.InstantColumn;
import ee.hbook.feed.content.FeedContent;
import ee.hbook.feed.reads.FeedRead;
import ee.hbook.feed.reads.FeedReads;
import ee.hbook.link.Link;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reads of our feeds in the database. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredFeedReads implements FeedReads {

  /** Who reads a feed that is for nobody may be the channel of any link of the unit. */
  private static final String OWE =
      "insert into feed_look (read_id, link_id, read_on)"
          + " select r.id, l.id, r.first_read from feed_read r join link l"
          + " on l.accom_id = r.accom_id and l.accom_num = r.accom_num"
          + " and (r.link_id is null or r.link_id = l.id)";

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
    entities.createNativeQuery(OWE + " where r.id = ?1").setParameter(1, row.id).executeUpdate();
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
  public Map<FeedRead.Key, Instant> looks(Link link) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select r.feed, r.reader, r.content, o.looked_on from feed_look o"
                    + " join feed_read r on r.id = o.read_id"
                    + " where o.link_id = ?1 and o.looked_on is not null")
            .setParameter(1, link.id())
            .getResultList();
    Map<FeedRead.Key, Instant> looks = new HashMap<>();
    for (Object row : rows) {
      Object[] look = (Object[]) row;
      looks.put(
          new FeedRead.Key((String) look[0], (String) look[1], (String) look[2]),
          InstantColumn.read(look[3]));
    }
    return looks;
  }

  @Override
  public Set<Long> looked(Collection<Link> links, Instant startedOn, Instant endedOn) {
    Set<Long> early = new HashSet<>();
    List<Long> done = new ArrayList<>();
    for (Object row : owed(links)) {
      Object[] look = (Object[]) row;
      long link = ((Number) look[0]).longValue();
      if (InstantColumn.read(look[1]).isAfter(startedOn)) {
        early.add(link);
      } else {
        done.add(link);
      }
    }
    for (long link : new HashSet<>(done)) {
      entities
          .createNativeQuery(
              "update feed_look set looked_on = ?1"
                  + " where link_id = ?2 and looked_on is null and read_on <= ?3")
          .setParameter(1, Timestamp.from(endedOn))
          .setParameter(2, link)
          .setParameter(3, Timestamp.from(startedOn))
          .executeUpdate();
    }
    return early;
  }

  /** Nothing, as a rule: the one statement that a look costs. */
  private List<?> owed(Collection<Link> links) {
    Query query =
        entities.createNativeQuery(
            "select link_id, read_on from feed_look where looked_on is null and link_id in ("
                + String.join(", ", Collections.nCopies(links.size(), "?"))
                + ")");
    int at = 0;
    for (Link link : links) {
      query.setParameter(++at, link.id());
    }
    return query.getResultList();
  }

  @Override
  public void oweLooks(Link link) {
    entities
        .createNativeQuery(
            OWE
                + " where l.id = ?1 and not exists"
                + " (select 1 from feed_look o where o.read_id = r.id and o.link_id = l.id)")
        .setParameter(1, link.id())
        .executeUpdate();
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

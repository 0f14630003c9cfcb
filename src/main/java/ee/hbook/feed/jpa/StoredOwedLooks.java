package ee.hbook.feed.jpa;

import ee.hbook.config.jpa.InstantColumn;
import ee.hbook.feed.reads.FeedRead;
import ee.hbook.feed.reads.OwedLooks;
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
import java.util.Set;

/** Which looks came after which reads, in the table {@code feed_look}. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredOwedLooks implements OwedLooks {

  /** Who reads a feed that is for nobody may be the channel of any link of the unit. */
  static final String OWE =
      "insert into feed_look (read_id, link_id, read_on)"
          + " select r.id, l.id, r.first_read from feed_read r join link l"
          + " on l.accom_id = r.accom_id and l.accom_num = r.accom_num"
          + " and (r.link_id is null or r.link_id = l.id)";

  @PersistenceContext private EntityManager entities;

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
}

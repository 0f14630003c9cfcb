package ee.hbook.link.jpa;

import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.UnitId;
import ee.hbook.config.node.NodeIdentity;
import ee.hbook.config.node.Nodes;
import ee.hbook.link.Cursor;
import ee.hbook.link.LeasedLink;
import ee.hbook.link.Leases;
import ee.hbook.link.Link;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Leases in the rows of {@code link}; each method takes the same few statements for any number. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredLeases implements Leases {

  /** The database's own time, so that no node is taken for dead because its clock is wrong. */
  private static final String FREE =
      "(l.claimed_until is null or l.claimed_until < ? or l.claimed_by <> ? and exists"
          + " (select 1 from node n where n.id = l.claimed_by"
          + " and n.seen_on < current_timestamp - interval '"
          + Nodes.SECONDS_OF_SILENCE
          + "' second))";

  private static final Pattern MARK = Pattern.compile("[?]");

  @PersistenceContext private EntityManager entities;
  private final NodeIdentity node;

  @Inject
  public StoredLeases(NodeIdentity node) {
    this.node = node;
  }

  @Override
  public List<LeasedLink> claim(Collection<Long> ids, Instant now, Duration lease) {
    if (ids.isEmpty()) {
      return List.of();
    }
    List<Object> values = new ArrayList<>(ids);
    values.add(Timestamp.from(now));
    values.add(node.id());
    return claim("l.id in (" + marks(ids) + ") and " + FREE + " order by l.id", values, now, lease);
  }

  @Override
  public List<LeasedLink> claimDue(Instant now, Duration lease, int most) {
    Timestamp moment = Timestamp.from(now);
    return claim(
        "l.enabled and l.due_on <= ? and "
            + FREE
            + " order by l.due_on, l.id fetch first "
            + most
            + " rows only",
        List.of(moment, moment, node.id()),
        now,
        lease);
  }

  /** Whoever waited for a row sees that it is claimed by then. */
  private List<LeasedLink> claim(String which, List<Object> values, Instant now, Duration lease) {
    List<?> rows =
        query(
                "select l.id, (select s.revision from site_revision s where s.id = 1),"
                    + " (select u.revision from unit u"
                    + " where u.accom_id = l.accom_id and u.num = l.accom_num),"
                    + " (select a.grain from accommodation a where a.id = l.accom_id)"
                    + " from link l where "
                    + which
                    + " for update",
                values)
            .getResultList();
    if (rows.isEmpty()) {
      return List.of();
    }
    List<Long> ids = rows.stream().map(row -> number(row, 0)).toList();
    List<Object> claimed = new ArrayList<>();
    claimed.add(Timestamp.from(now.plus(lease)));
    claimed.add(node.id());
    claimed.addAll(ids);
    query(
            "update link set claimed_until = ?, claimed_by = ? where id in (" + marks(ids) + ")",
            claimed)
        .executeUpdate();
    Map<Long, Link> links = new HashMap<>();
    entities
        .createQuery("select l from Link l where l.id in ?1", LinkEntity.class)
        .setParameter(1, ids)
        .getResultStream()
        .map(LinkEntity::read)
        .forEach(link -> links.put(link.id(), link));
    List<LeasedLink> ours = new ArrayList<>();
    for (Object row : rows) {
      Link link = links.get(number(row, 0));
      if (link != null) {
        ours.add(new LeasedLink(link, number(row, 1), number(row, 2), grain(row)));
      }
    }
    return ours;
  }

  @Override
  public void unchanged(Collection<Long> ids, Instant now, Instant due) {
    List<Object> values = new ArrayList<>();
    values.add(Timestamp.from(now));
    values.add(Timestamp.from(now));
    values.add(Timestamp.from(due));
    values.addAll(ids);
    // An edit empties the circumstances, and wants the link to be run at once.
    int marked =
        query(
                "update link set last_attempt = ?, last_success = ?, due_on = ?,"
                    + " claimed_until = null where id in ("
                    + marks(ids)
                    + ") and circumstances <> ''",
                values)
            .executeUpdate();
    if (marked < ids.size()) {
      query(
              "update link set claimed_until = null where id in ("
                  + marks(ids)
                  + ") and circumstances = ''",
              List.copyOf(ids))
          .executeUpdate();
    }
    List<Object> counted = new ArrayList<>();
    counted.add(Timestamp.from(now));
    counted.addAll(ids);
    query(
            "update sync_run set repeats = repeats + 1, finished_on = ? where id in"
                + " (select last_run from link where id in ("
                + marks(ids)
                + ") and circumstances <> '')",
            counted)
        .executeUpdate();
  }

  @Override
  public void remember(long id, String digest, Cursor cursor) {
    entities
        .createQuery("update Link l set l.cursor = ?1 where l.id = ?2 and l.digest = ?3")
        .setParameter(1, cursor.text())
        .setParameter(2, id)
        .setParameter(3, digest)
        .executeUpdate();
  }

  @Override
  public void finished(long id, long run) {
    query("update link set claimed_until = null, last_run = ? where id = ?", List.of(run, id))
        .executeUpdate();
  }

  @Override
  public void release(long id) {
    query("update link set claimed_until = null where id = ?", List.of(id)).executeUpdate();
  }

  @Override
  public Map<Long, Integer> events(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    List<?> rows =
        query(
                "select link_id, count(*) from claim where missing_since is null and link_id in ("
                    + marks(ids)
                    + ") group by link_id",
                List.copyOf(ids))
            .getResultList();
    Map<Long, Integer> events = new HashMap<>();
    rows.forEach(row -> events.put(number(row, 0), (int) number(row, 1)));
    return events;
  }

  @Override
  public long revision(UnitId unit) {
    List<?> rows =
        query(
                "select revision from unit where accom_id = ? and num = ?",
                List.of(unit.accomId(), unit.accomNum()))
            .getResultList();
    return rows.isEmpty() ? 0 : ((Number) rows.getFirst()).longValue();
  }

  private Query query(String sql, List<?> values) {
    AtomicInteger number = new AtomicInteger();
    Query query =
        entities.createNativeQuery(
            MARK.matcher(sql).replaceAll(mark -> "?" + number.incrementAndGet()));
    for (int at = 0; at < values.size(); at++) {
      query.setParameter(at + 1, values.get(at));
    }
    return query;
  }

  private static String marks(Collection<?> values) {
    return String.join(", ", Collections.nCopies(values.size(), "?"));
  }

  private static Grain grain(Object row) {
    return Grain.ofWord((String) ((Object[]) row)[3]).orElse(Grain.NIGHT);
  }

  private static long number(Object row, int column) {
    return ((Number) ((Object[]) row)[column]).longValue();
  }
}

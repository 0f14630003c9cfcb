package ee.hbook.outlook.leaving.jpa;

import ee.hbook.config.jpa.InstantColumn;
import ee.hbook.outlook.Meeting;
import ee.hbook.outlook.Meetings;
import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.leaving.Leaving;
import ee.hbook.outlook.leaving.Leavings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How far leaving has come, in {@code outlook_leaving} and {@code outlook_left}. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredLeavings implements Leavings {

  @PersistenceContext private EntityManager entities;
  @Inject private Meetings meetings;

  @Override
  public Optional<Leaving> last() {
    List<?> rows =
        entities
            .createNativeQuery(
                "select meetings, removed, began_on, ended_on, busy_until from outlook_leaving"
                    + " where id = 1 and began_on is not null and busy_until is not null")
            .getResultList();
    return rows.stream().map(row -> read((Object[]) row)).findFirst();
  }

  private Leaving read(Object[] row) {
    return new Leaving(
        ((Number) row[0]).intValue(),
        ((Number) row[1]).intValue(),
        InstantColumn.read(row[2]),
        Optional.ofNullable(row[3]).map(InstantColumn::read),
        InstantColumn.read(row[4]),
        left());
  }

  private List<Leaving.Left> left() {
    List<?> rows =
        entities
            .createNativeQuery(
                "select meeting_id, kind, code from outlook_left order by meeting_id")
            .getResultList();
    return rows.stream().map(Object[].class::cast).flatMap(this::left).toList();
  }

  private Stream<Leaving.Left> left(Object[] row) {
    GraphFault why = new GraphFault(GraphFault.Kind.valueOf((String) row[1]), (String) row[2]);
    return meetings
        .find(((Number) row[0]).longValue())
        .filter(meeting -> meeting.phase() != Meeting.Phase.GONE)
        .map(meeting -> new Leaving.Left(meeting, why))
        .stream();
  }

  @Override
  public boolean begin(int many, Instant now, Instant until) {
    boolean begun =
        entities
                .createNativeQuery(
                    "update outlook_leaving set meetings = ?1, removed = 0, began_on = ?2,"
                        + " ended_on = null, busy_until = ?3 where id = 1"
                        + " and (busy_until is null or ended_on is not null or busy_until < ?2)")
                .setParameter(1, many)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(until))
                .executeUpdate()
            == 1;
    if (begun) {
      entities.createNativeQuery("delete from outlook_left").executeUpdate();
    }
    return begun;
  }

  @Override
  public void removed(Instant until) {
    entities
        .createNativeQuery(
            "update outlook_leaving set removed = removed + 1, busy_until = ?1 where id = 1")
        .setParameter(1, Timestamp.from(until))
        .executeUpdate();
  }

  @Override
  public void left(long meeting, GraphFault why, Instant until) {
    entities
        .createNativeQuery("insert into outlook_left (meeting_id, kind, code) values (?1, ?2, ?3)")
        .setParameter(1, meeting)
        .setParameter(2, why.kind().name())
        .setParameter(3, why.code())
        .executeUpdate();
    entities
        .createNativeQuery("update outlook_leaving set busy_until = ?1 where id = 1")
        .setParameter(1, Timestamp.from(until))
        .executeUpdate();
  }

  @Override
  public void end(Instant now) {
    entities
        .createNativeQuery("update outlook_leaving set ended_on = ?1, busy_until = ?1 where id = 1")
        .setParameter(1, Timestamp.from(now))
        .executeUpdate();
  }
}

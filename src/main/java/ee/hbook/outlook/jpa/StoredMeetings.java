package ee.hbook.outlook.jpa;

import ee.hbook.outlook.Meeting;
import ee.hbook.outlook.Meeting.Phase;
import ee.hbook.outlook.Meetings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The meetings in the database. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredMeetings implements Meetings {

  @PersistenceContext private EntityManager entities;

  @Override
  public Optional<Meeting> find(long id) {
    return Optional.ofNullable(entities.find(MeetingEntity.class, id)).map(MeetingEntity::read);
  }

  @Override
  public List<Meeting> live() {
    return entities
        .createQuery(
            "select m from Meeting m where m.phase <> 'gone' order by m.id", MeetingEntity.class)
        .getResultStream()
        .map(MeetingEntity::read)
        .toList();
  }

  @Override
  public List<Meeting> ahead(LocalDateTime now) {
    return entities
        .createQuery(
            "select m from Meeting m where m.phase <> 'gone' and (m.endsAt is null or m.endsAt >"
                + " :now) order by m.id",
            MeetingEntity.class)
        .setParameter("now", now)
        .getResultStream()
        .map(MeetingEntity::read)
        .toList();
  }

  @Override
  public List<Meeting> ofBooking(String booking) {
    return entities
        .createQuery(
            "select m from Meeting m where m.booking = :booking and m.phase <> 'gone'"
                + " order by m.id",
            MeetingEntity.class)
        .setParameter("booking", booking)
        .getResultStream()
        .map(MeetingEntity::read)
        .toList();
  }

  @Override
  public Meeting add(Meeting meeting, Instant now) {
    MeetingEntity row = new MeetingEntity();
    row.write(meeting);
    row.dueOn(Optional.of(now));
    entities.persist(row);
    entities.flush();
    return row.read();
  }

  @Override
  public void update(Meeting meeting, Optional<Instant> due) {
    MeetingEntity row =
        entities.find(MeetingEntity.class, meeting.id(), LockModeType.PESSIMISTIC_WRITE);
    row.write(meeting);
    row.dueOn(due);
  }

  @Override
  public void look(Collection<Long> ids, Instant now) {
    if (!ids.isEmpty()) {
      entities
          .createQuery(
              "update Meeting m set m.dueOn = :now, m.dirty = true where m.id in :ids"
                  + " and (m.dirty = false or m.dueOn > :now)")
          .setParameter("now", now)
          .setParameter("ids", ids)
          .executeUpdate();
    }
  }

  @Override
  public List<Long> claimDue(Instant now, Duration lease, int most) {
    Timestamp moment = Timestamp.from(now);
    List<?> due =
        entities
            .createNativeQuery(
                "select id from outlook_meeting where dirty and due_on <= ?1"
                    + " and (busy_until is null or busy_until < ?1) order by due_on, id"
                    + " fetch first "
                    + most
                    + " rows only")
            .setParameter(1, moment)
            .getResultList();
    return due.stream()
        .map(id -> ((Number) id).longValue())
        .filter(id -> claim(id, now, lease))
        .toList();
  }

  @Override
  public boolean claim(long id, Instant now, Duration lease) {
    return entities
            .createNativeQuery(
                "update outlook_meeting set busy_until = ?1 where id = ?2"
                    + " and (busy_until is null or busy_until < ?3)")
            .setParameter(1, Timestamp.from(now.plus(lease)))
            .setParameter(2, id)
            .setParameter(3, Timestamp.from(now))
            .executeUpdate()
        == 1;
  }

  @Override
  public void release(long id) {
    entities
        .createNativeQuery("update outlook_meeting set busy_until = null where id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }

  @Override
  public List<Meeting> bornHere(Collection<String> iCalUids) {
    return iCalUids.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select m from Meeting m where m.bornHere = true and m.iCalUid in :names",
                MeetingEntity.class)
            .setParameter("names", iCalUids)
            .getResultStream()
            .map(MeetingEntity::read)
            .toList();
  }

  @Override
  public Set<String> callingFor() {
    Set<String> rooms = new HashSet<>();
    entities
        .createQuery("select m from Meeting m where m.phase = :calling", MeetingEntity.class)
        .setParameter("calling", Phase.CALLING.word())
        .getResultStream()
        .map(MeetingEntity::read)
        .map(Meeting::rooms)
        .forEach(rooms::addAll);
    return Set.copyOf(rooms);
  }

  @Override
  public void oneAtATime() {
    entities
        .createNativeQuery("update outlook_turn set turn = turn + 1 where id = 1")
        .executeUpdate();
  }

  @Override
  public Map<Long, Long> uncompared() {
    Map<Long, Long> revisions = new HashMap<>();
    for (Object row :
        entities
            .createNativeQuery(
                "select l.id, u.revision from link l"
                    + " join unit u on u.accom_id = l.accom_id and u.num = l.accom_num"
                    + " left join outlook_compared c on c.link_id = l.id"
                    + " where l.room is not null and l.enabled and l.exported"
                    + " and (c.revision is null or c.revision <> u.revision)")
            .getResultList()) {
      Object[] columns = (Object[]) row;
      revisions.put(((Number) columns[0]).longValue(), ((Number) columns[1]).longValue());
    }
    return revisions;
  }

  @Override
  public void compared(long linkId, long revision) {
    int known =
        entities
            .createNativeQuery("update outlook_compared set revision = ?1 where link_id = ?2")
            .setParameter(1, revision)
            .setParameter(2, linkId)
            .executeUpdate();
    if (known == 0) {
      entities
          .createNativeQuery("insert into outlook_compared (link_id, revision) values (?1, ?2)")
          .setParameter(1, linkId)
          .setParameter(2, revision)
          .executeUpdate();
    }
  }

  @Override
  public void compareAgain(long linkId) {
    entities
        .createNativeQuery("delete from outlook_compared where link_id = ?1")
        .setParameter(1, linkId)
        .executeUpdate();
  }
}

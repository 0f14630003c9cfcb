package ee.hbook.reservation.jpa;

import static java.util.stream.Collectors.toMap;

import ee.hbook.accommodation.UnitId;
import ee.hbook.reservation.Groups;
import ee.hbook.reservation.Reservation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The groups in the database. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredGroups implements Groups {

  @PersistenceContext private EntityManager entities;

  @Override
  public long begin() {
    long id =
        ((Number)
                entities
                    .createNativeQuery("select nextval('reservation_group_seq')")
                    .getSingleResult())
            .longValue();
    execute("insert into reservation_group (id) values (?1)", id);
    return id;
  }

  @Override
  public boolean lock(long id) {
    return !entities
        .createNativeQuery("select id from reservation_group where id = ?1 for update")
        .setParameter(1, id)
        .getResultList()
        .isEmpty();
  }

  @Override
  public List<Reservation> members(long id) {
    return entities
        .createQuery(
            "select r from Reservation r left join fetch r.customer where r.groupId = :id"
                + " order by r.accomId, r.accomNum, r.id",
            ReservationEntity.class)
        .setParameter("id", id)
        .setHint("eclipselink.refresh", "true")
        .getResultStream()
        .map(ReservationEntity::read)
        .toList();
  }

  @Override
  public Map<Long, Integer> sizes(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select r.groupId, count(r) from Reservation r where r.groupId in :ids"
                + " group by r.groupId",
            Object[].class)
        .setParameter("ids", List.copyOf(ids))
        .getResultStream()
        .collect(toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue()));
  }

  @Override
  public void leave(Collection<UnitId> units) {
    for (UnitId unit : new TreeSet<>(units)) {
      List<Long> left =
          entities
              .createQuery(
                  "select distinct r.groupId from Reservation r where r.groupId is not null"
                      + " and r.accomId = :accomId and r.accomNum = :accomNum order by r.groupId",
                  Long.class)
              .setParameter("accomId", unit.accomId())
              .setParameter("accomNum", unit.accomNum())
              .getResultList();
      execute(
          "update reservation set group_id = null where accom_id = ?1 and accom_num = ?2",
          unit.accomId(),
          unit.accomNum());
      left.forEach(this::endIfEmpty);
    }
  }

  /** Under its lock, so that nobody joins a group that is about to end. */
  @Override
  public void endIfEmpty(long id) {
    if (lock(id)) {
      execute(
          "delete from reservation_group where id = ?1"
              + " and not exists (select 1 from reservation where group_id = ?2)",
          id,
          id);
    }
  }

  private void execute(String sql, Object... values) {
    var query = entities.createNativeQuery(sql);
    for (int at = 0; at < values.length; at++) {
      query.setParameter(at + 1, values[at]);
    }
    query.executeUpdate();
  }
}

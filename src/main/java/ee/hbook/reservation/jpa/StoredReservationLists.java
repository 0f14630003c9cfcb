package ee.hbook.reservation.jpa;

import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationFilter;
import ee.hbook.reservation.ReservationLists;
import ee.hbook.reservation.ReservationOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lists of reservations in the database, by what is looked for. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredReservationLists implements ReservationLists {

  @PersistenceContext private EntityManager entities;

  @Override
  public List<Reservation> list(ReservationFilter filter) {
    return page(filter, ReservationOrder.RECEIVED_NEWEST, 0, Integer.MAX_VALUE);
  }

  @Override
  public List<Reservation> page(
      ReservationFilter filter, ReservationOrder order, int skipped, int most) {
    ReservationCriteria criteria = ReservationCriteria.of(filter);
    TypedQuery<ReservationEntity> page =
        query(
            "select r from Reservation r left join fetch r.customer c where "
                + criteria.where()
                + " order by "
                + columns(order),
            ReservationEntity.class,
            criteria.parameters());
    if (skipped > 0 || most < Integer.MAX_VALUE) {
      page.setFirstResult(skipped).setMaxResults(most);
    }
    return page.getResultStream().map(ReservationEntity::read).toList();
  }

  private static String columns(ReservationOrder order) {
    return switch (order) {
      case RECEIVED_NEWEST -> "r.receivedOn desc, r.id desc";
      case RECEIVED_OLDEST -> "r.receivedOn, r.id";
      case CHECK_IN_EARLIEST -> "r.checkIn, r.id";
      case CHECK_IN_LATEST -> "r.checkIn desc, r.id desc";
    };
  }

  @Override
  public long count(ReservationFilter filter) {
    ReservationCriteria criteria = ReservationCriteria.of(filter);
    return query(
            "select count(r) from Reservation r left join r.customer c where " + criteria.where(),
            Long.class,
            criteria.parameters())
        .getSingleResult();
  }

  @Override
  public Map<YearMonth, Long> months(ReservationFilter filter) {
    ReservationCriteria criteria = ReservationCriteria.of(filter);
    List<Object[]> counted =
        query(
                "select extract(year from r.checkOut), extract(month from r.checkOut), count(r)"
                    + " from Reservation r left join r.customer c where "
                    + criteria.where()
                    + " group by extract(year from r.checkOut), extract(month from r.checkOut)",
                Object[].class,
                criteria.parameters())
            .getResultList();
    Map<YearMonth, Long> months = new TreeMap<>(Comparator.reverseOrder());
    counted.forEach(
        row ->
            months.put(
                YearMonth.of(((Number) row[0]).intValue(), ((Number) row[1]).intValue()),
                ((Number) row[2]).longValue()));
    return months;
  }

  @Override
  public List<String> calendars() {
    return entities
        .createQuery(
            "select distinct r.origin from Reservation r where r.origin is not null"
                + " order by r.origin",
            String.class)
        .getResultList();
  }

  private <T> TypedQuery<T> query(String text, Class<T> type, Map<String, Object> parameters) {
    TypedQuery<T> query = entities.createQuery(text, type);
    parameters.forEach(query::setParameter);
    return query;
  }
}

package ee.hbook.reservation.jpa;

import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.file.ExportSelection;
import ee.hbook.reservation.file.ReservationRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reservations in the database, by number, a few at a time. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredReservationRecords implements ReservationRecords {

  @PersistenceContext private EntityManager entities;

  @Override
  public List<Reservation> next(ExportSelection selection, ZoneId zone, long after, int most) {
    StringBuilder query =
        new StringBuilder(
            "select r from Reservation r left join fetch r.customer"
                + " where r.id > :after and r.status in :statuses");
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("after", after);
    parameters.put("statuses", selection.statuses().stream().map(ReservationStatus::word).toList());
    if (!selection.accommodations().isEmpty()) {
      query.append(" and r.accomId in :accommodations");
      parameters.put("accommodations", selection.accommodations());
    }
    selection
        .from()
        .ifPresent(
            day -> {
              query.append(" and ").append(column(selection)).append(" >= :from");
              parameters.put("from", bound(selection, day, zone));
            });
    selection
        .to()
        .ifPresent(
            day -> {
              query.append(" and ").append(column(selection)).append(" < :to");
              parameters.put("to", bound(selection, day.plusDays(1), zone));
            });
    TypedQuery<ReservationEntity> typed =
        entities.createQuery(query.append(" order by r.id").toString(), ReservationEntity.class);
    parameters.forEach(typed::setParameter);
    return typed.setMaxResults(most).getResultStream().map(ReservationEntity::read).toList();
  }

  private static String column(ExportSelection selection) {
    return switch (selection.period()) {
      case RECEIVED -> "r.receivedOn";
      case CHECK_IN -> "r.checkIn";
      case CHECK_OUT -> "r.checkOut";
      case ALL -> throw new IllegalArgumentException("All reservations have no first or last day");
    };
  }

  private static Object bound(ExportSelection selection, LocalDate day, ZoneId zone) {
    return switch (selection.period()) {
      case RECEIVED -> day.atStartOfDay(zone).toInstant();
      case ALL, CHECK_IN, CHECK_OUT -> day;
    };
  }
}

package ee.hbook.accommodation.jpa;

import ee.hbook.accommodation.Belongings;
import ee.hbook.accommodation.Belongings.Reader;
import ee.hbook.accommodation.FutureBooking;
import ee.hbook.accommodation.UnitBelongings;
import ee.hbook.accommodation.UnitId;
import ee.hbook.config.jpa.InstantColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What stands in the view {@code belonging}. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredBelongings implements UnitBelongings {

  @PersistenceContext private EntityManager entities;

  @Override
  public Belongings of(
      long accomId, Collection<Integer> nums, boolean whole, LocalDate today, Instant since) {
    if (nums.isEmpty() && !whole) {
      return Belongings.NONE;
    }
    String units =
        whole
            ? ""
            : " and accom_num in ("
                + nums.stream().map(String::valueOf).collect(Collectors.joining(","))
                + ")";
    int reservations = 0;
    int future = 0;
    int blockedDates = 0;
    List<String> calendars = new ArrayList<>();
    List<Reader> readers = new ArrayList<>();
    for (Object found :
        entities
            .createNativeQuery(
                "select kind, name, count(*), sum(case when last_day > ?1 and state in"
                    + " ('new', 'confirmed', 'awaiting_payment') then 1 else 0 end),"
                    + " max(last_read) from belonging where accom_id = ?2"
                    + units
                    + " group by kind, name order by kind, name")
            .setParameter(1, Date.valueOf(today))
            .setParameter(2, accomId)
            .getResultList()) {
      Object[] row = (Object[]) found;
      int count = ((Number) row[2]).intValue();
      switch ((String) row[0]) {
        case "reservation" -> {
          reservations += count;
          future += ((Number) row[3]).intValue();
        }
        case "blocked_dates" -> blockedDates += count;
        case "calendar" -> calendars.add((String) row[1]);
        default -> readers.add(new Reader((String) row[1], InstantColumn.read(row[4])));
      }
    }
    readers.removeIf(reader -> reader.last().isBefore(since));
    return new Belongings(reservations, future, blockedDates, calendars, readers);
  }

  @Override
  public List<FutureBooking> bookings(Collection<UnitId> units, LocalDate today) {
    List<FutureBooking> bookings = new ArrayList<>();
    for (long accomId : units.stream().map(UnitId::accomId).sorted().distinct().toList()) {
      for (Object row :
          entities
              .createNativeQuery(
                  "select id, accom_num, check_in, check_out, channel, guest from unit_booking"
                      + " where accom_id = ?1 and check_out > ?2 order by check_in, id")
              .setParameter(1, accomId)
              .setParameter(2, Date.valueOf(today))
              .getResultList()) {
        FutureBooking booking = booking(accomId, (Object[]) row);
        if (units.contains(booking.unit())) {
          bookings.add(booking);
        }
      }
    }
    return List.copyOf(bookings);
  }

  private static FutureBooking booking(long accomId, Object[] row) {
    return new FutureBooking(
        ((Number) row[0]).longValue(),
        new UnitId(accomId, ((Number) row[1]).intValue()),
        ((Date) row[2]).toLocalDate(),
        ((Date) row[3]).toLocalDate(),
        (String) row[4],
        (String) row[5]);
  }
}

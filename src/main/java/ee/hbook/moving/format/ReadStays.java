package ee.hbook.moving.format;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Nights;
import ee.hbook.availability.Span;
import ee.hbook.moving.FileStay;
import ee.hbook.moving.LeftOut.Kind;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/** Reads the table {@code resa}. */
final class ReadStays {

  private static final int MOST_NIGHTS = 1100;

  private static final Set<String> UNDERSTOOD =
      Set.of(
          "id",
          "check_in",
          "check_out",
          "accom_id",
          "accom_num",
          "adults",
          "children",
          "customer_id",
          "status",
          "admin_comment",
          "received_on",
          "updated_on",
          "uid",
          "origin",
          "origin_url",
          "synchro_id",
          "parent_id");

  private final Document document;
  private final Map<Long, Customer> customers;
  private final Map<Long, Long> parents;
  private final Instant now;
  private final Tally tally;
  private final Set<Long> seen = new HashSet<>();

  /** The parents are the customers of multiple bookings, by the numbers of the bookings. */
  ReadStays(
      Document document,
      Map<Long, Customer> customers,
      Map<Long, Long> parents,
      Instant now,
      Tally tally) {
    this.document = document;
    this.customers = customers;
    this.parents = parents;
    this.now = now;
    this.tally = tally;
  }

  List<FileStay> all(List<Row> rows) {
    List<FileStay> stays = new ArrayList<>();
    for (Row row : rows) {
      String number = row.text("id", 20);
      long accomId = row.number("accom_id").orElse(0);
      Optional<LocalDateRange> nights = nights(row, "check_in", "check_out", MOST_NIGHTS);
      if (nights.isEmpty()) {
        tally.add(Kind.RESERVATION, number);
      } else if (accomId < 1) {
        tally.add(Kind.RESERVATION_PLACE, number);
      } else {
        stays.add(stay(row, accomId, nights.get()));
        row.json().keySet().stream()
            .filter(each -> !UNDERSTOOD.contains(each) && row.says(each))
            .forEach(each -> tally.add(Kind.RESERVATION_FIELD, each));
      }
    }
    customers.keySet().removeAll(seen);
    tally.add(Kind.CUSTOMER, "", customers.size());
    return stays;
  }

  static Optional<LocalDateRange> nights(Row row, String from, String to, int most) {
    Optional<LocalDate> first = row.day(from);
    Optional<LocalDate> last = row.day(to);
    boolean readable =
        first.isPresent()
            && last.isPresent()
            && first.get().isBefore(last.get())
            && first.get().getYear() >= 1970
            && !last.get().isAfter(Nights.LAST)
            && first.get().plusDays(most + 1L).isAfter(last.get());
    return readable ? Optional.of(LocalDateRange.of(first.get(), last.get())) : Optional.empty();
  }

  /** What we wrote ourselves of units by the hour; anything else is nights. */
  static Span hours(Row row, LocalDateRange nights) {
    try {
      Span span =
          new Span(
              LocalDateTime.parse(row.text("hbook_ee_start")),
              LocalDateTime.parse(row.text("hbook_ee_end")));
      return span.days().equals(nights) ? span : Span.nights(nights);
    } catch (DateTimeParseException | IllegalArgumentException none) {
      return Span.nights(nights);
    }
  }

  private FileStay stay(Row row, long accomId, LocalDateRange nights) {
    int num = row.count("accom_num", 0, Integer.MAX_VALUE);
    long id = Math.max(0, row.number("id").orElse(0));
    Row own = document.own("stays", Long.toString(id));
    ReservationStatus status =
        ReservationStatus.ofWord(own.text("status")).orElseGet(() -> status(row.text("status")));
    Optional<Customer> customer = customer(row);
    Instant received = row.moment("received_on").orElse(now);
    Reservation reservation =
        new Reservation(
            id,
            row.text("uid", 1000).strip(),
            new UnitId(accomId, Math.max(1, num)),
            hours(own, nights),
            status,
            origin(row),
            row.text("admin_comment"),
            row.count("adults", 0, 999),
            row.count("children", 0, 999),
            customer,
            received,
            row.moment("updated_on").orElse(received),
            own.count("sequence", 0, Integer.MAX_VALUE),
            own.text("ever_held").isEmpty()
                ? status.holdsUnit() || status == ReservationStatus.CANCELLED
                : own.text("ever_held").equals("yes"),
            own.text("cancelled_here").equals("yes"));
    return new FileStay(reservation.inGroup(group(row)), row.text("synchro_id"), num > 0);
  }

  private Optional<Customer> customer(Row row) {
    long id =
        row.number("customer_id").stream()
            .filter(own -> own != 0)
            .findFirst()
            .orElseGet(() -> group(row).stream().map(this::ofParent).findFirst().orElse(0));
    seen.add(id);
    return Optional.ofNullable(customers.get(id));
  }

  private long ofParent(long parent) {
    return parents.getOrDefault(parent, 0L);
  }

  /** HBook ties the reservations of a multiple booking by their parent. */
  private static OptionalLong group(Row row) {
    return row.number("parent_id").stream().filter(parent -> parent > 0).findFirst();
  }

  private static ReservationStatus status(String word) {
    return switch (word) {
      case "waiting_payment", "processing" -> ReservationStatus.AWAITING_PAYMENT;
      default -> ReservationStatus.ofWord(word).orElse(ReservationStatus.PENDING);
    };
  }

  private static Origin origin(Row row) {
    String name = row.text("origin", 40).strip();
    boolean here = name.isEmpty() || name.equals("website");
    if (here && row.text("synchro_id").isEmpty()) {
      return Origin.WEBSITE;
    }
    return new Origin.Calendar(here ? "iCal" : name, OptionalLong.empty(), url(row));
  }

  private static Optional<URI> url(Row row) {
    String text = row.text("origin_url", 2000).strip();
    try {
      return text.matches("(?i)https?://.+") ? Optional.of(URI.create(text)) : Optional.empty();
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}

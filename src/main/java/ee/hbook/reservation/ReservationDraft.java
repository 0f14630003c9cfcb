package ee.hbook.reservation;

import ee.hbook.accommodation.UnitId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/**
 * What somebody wants of a reservation; an empty field means "leave it" for a known one and "the
 * default" for a new one.
 *
 * @param accomId the accommodation
 * @param accomNum the unit
 * @param checkIn the first night
 * @param checkOut the day of departure
 * @param start of a unit by the hour, its first moment on the property's clock
 * @param end of a unit by the hour, the first moment after it
 * @param status the status
 * @param comment the owner's comment
 * @param adults number of adults
 * @param children number of children
 * @param customer the guest
 */
public record ReservationDraft(
    OptionalLong accomId,
    OptionalInt accomNum,
    Optional<LocalDate> checkIn,
    Optional<LocalDate> checkOut,
    Optional<LocalDateTime> start,
    Optional<LocalDateTime> end,
    Optional<ReservationStatus> status,
    Optional<String> comment,
    OptionalInt adults,
    OptionalInt children,
    Optional<Customer> customer) {

  /**
   * A draft of a stay by the night.
   *
   * @param accomId the accommodation
   * @param accomNum the unit
   * @param checkIn the first night
   * @param checkOut the day of departure
   * @param status the status
   * @param comment the owner's comment
   * @param adults number of adults
   * @param children number of children
   * @param customer the guest
   */
  public ReservationDraft(
      OptionalLong accomId,
      OptionalInt accomNum,
      Optional<LocalDate> checkIn,
      Optional<LocalDate> checkOut,
      Optional<ReservationStatus> status,
      Optional<String> comment,
      OptionalInt adults,
      OptionalInt children,
      Optional<Customer> customer) {
    this(
        accomId,
        accomNum,
        checkIn,
        checkOut,
        Optional.empty(),
        Optional.empty(),
        status,
        comment,
        adults,
        children,
        customer);
  }

  /**
   * The same at other times of a unit by the hour.
   *
   * @param otherStart its first moment
   * @param otherEnd the first moment after it
   * @return the draft without nights
   */
  public ReservationDraft at(Optional<LocalDateTime> otherStart, Optional<LocalDateTime> otherEnd) {
    return new ReservationDraft(
        accomId,
        accomNum,
        Optional.empty(),
        Optional.empty(),
        otherStart,
        otherEnd,
        status,
        comment,
        adults,
        children,
        customer);
  }

  /**
   * A draft that only changes the unit.
   *
   * @param unit the wanted unit
   * @return the draft
   */
  public static ReservationDraft to(UnitId unit) {
    return new ReservationDraft(
        OptionalLong.of(unit.accomId()),
        OptionalInt.of(unit.accomNum()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }

  /**
   * A draft that only changes the dates.
   *
   * @param nights the wanted nights
   * @return the draft
   */
  public static ReservationDraft dates(LocalDateRange nights) {
    return new ReservationDraft(
        OptionalLong.empty(),
        OptionalInt.empty(),
        Optional.of(nights.getStart()),
        Optional.of(nights.getEnd()),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }

  /**
   * A draft that only changes the status.
   *
   * @param status the wanted status
   * @return the draft
   */
  public static ReservationDraft status(ReservationStatus status) {
    return new ReservationDraft(
        OptionalLong.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(status),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }
}

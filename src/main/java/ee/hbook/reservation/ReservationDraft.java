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
 * @param group the group to belong to; an empty one to belong to none
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
    Optional<Customer> customer,
    Optional<OptionalLong> group) {

  /** A draft that changes nothing. */
  public static final ReservationDraft NOTHING =
      new ReservationDraft(
          OptionalLong.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.empty());

  /**
   * What somebody wants who says nothing of a group.
   *
   * @param accomId the accommodation
   * @param accomNum the unit
   * @param checkIn the first night
   * @param checkOut the day of departure
   * @param start the first moment
   * @param end the first moment after it
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
      Optional<LocalDateTime> start,
      Optional<LocalDateTime> end,
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
        start,
        end,
        status,
        comment,
        adults,
        children,
        customer,
        Optional.empty());
  }

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
        customer,
        group);
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
   * A draft that only changes the group.
   *
   * @param wanted the group to belong to; empty for none
   * @return the draft
   */
  public static ReservationDraft group(OptionalLong wanted) {
    return new ReservationDraft(
        OptionalLong.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.of(wanted));
  }

  /**
   * The same at another time: when a reservation is, some days later.
   *
   * @param reservation a stored reservation
   * @param first how many days later it begins; earlier when negative
   * @param last how many days later it ends
   * @return the draft
   */
  public ReservationDraft shifted(Reservation reservation, int first, int last) {
    LocalDateTime otherStart = reservation.span().start().plusDays(first);
    LocalDateTime otherEnd = reservation.span().end().plusDays(last);
    boolean nights = reservation.span().isNights();
    return new ReservationDraft(
        accomId,
        accomNum,
        Optional.of(otherStart.toLocalDate()).filter(day -> nights),
        Optional.of(otherEnd.toLocalDate()).filter(day -> nights),
        Optional.of(otherStart).filter(moment -> !nights),
        Optional.of(otherEnd).filter(moment -> !nights),
        status,
        comment,
        adults,
        children,
        customer,
        group);
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

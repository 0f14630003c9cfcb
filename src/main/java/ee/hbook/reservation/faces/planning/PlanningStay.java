package ee.hbook.reservation.faces.planning;

import ee.hbook.availability.Nights;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.faces.group.GroupMember;
import ee.hbook.reservation.planning.DisputedNights;
import java.io.Serializable;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * What the planning tells of a bar; empty texts stand for what is not known.
 *
 * @param kind the word of its kind
 * @param id the reservation, or the row of blocked dates
 * @param reservation the reservation that it is or belongs to; 0 for none
 * @param place the accommodation and its unit
 * @param checkIn the first night
 * @param checkOut the day of departure, or the first free day
 * @param nights how many nights
 * @param guest first and last name
 * @param email e-mail address
 * @param phone phone number
 * @param adults number of adults, 0 when unknown
 * @param children number of children
 * @param comment the comment
 * @param calendar the calendar that it came from; empty for the website
 * @param originUrl where the booking can be seen at its source
 * @param receivedOn when it was made, in the property's zone
 * @param beside the nights that are blocked along with it
 * @param disputes the calendars that claim some of its nights
 * @param confirmable whether confirming it makes sense
 * @param others the other reservations of its group
 */
public record PlanningStay(
    String kind,
    long id,
    long reservation,
    String place,
    LocalDate checkIn,
    LocalDate checkOut,
    long nights,
    String guest,
    String email,
    String phone,
    int adults,
    int children,
    String comment,
    String calendar,
    String originUrl,
    @Nullable LocalDateTime receivedOn,
    List<PlanningBlock> beside,
    List<String> disputes,
    boolean confirmable,
    List<GroupMember> others)
    implements Serializable {

  static PlanningStay of(
      Reservation stay,
      String place,
      List<PlanningBlock> beside,
      List<DisputedNights> disputes,
      List<GroupMember> others,
      ZoneId zone) {
    Customer guest = stay.customer().orElse(Customer.named("", "", "", ""));
    ReservationStatus status = stay.status();
    return new PlanningStay(
        status.word(),
        stay.id(),
        stay.id(),
        place,
        stay.nights().getStart(),
        stay.nights().getEnd(),
        Nights.count(stay.nights()),
        (guest.firstName() + " " + guest.lastName()).strip(),
        guest.email(),
        guest.phone(),
        stay.adults(),
        stay.children(),
        stay.comment(),
        stay.origin() instanceof Origin.Calendar calendar ? calendar.name() : "",
        originUrl(stay.origin()).map(URI::toString).orElse(""),
        LocalDateTime.ofInstant(stay.receivedOn(), zone),
        beside,
        disputes.stream().map(DisputedNights::calendar).distinct().toList(),
        status != ReservationStatus.CONFIRMED && status != ReservationStatus.CANCELLED,
        others);
  }

  static PlanningStay of(BlockedDates blocked, String place, ZoneId zone) {
    String calendar =
        blocked.cause() instanceof BlockedDates.FromCalendar from ? from.source() : "";
    return notAStay(
        kind(blocked),
        blocked.id(),
        blocked.reservation().orElse(0L),
        place,
        blocked.nights(),
        calendar.isEmpty() || !blocked.comment().equals(calendar) ? blocked.comment() : "",
        calendar,
        LocalDateTime.ofInstant(blocked.createdOn(), zone));
  }

  static PlanningStay of(DisputedNights disputed, String place) {
    return notAStay("conflict", 0, 0, place, disputed.nights(), "", disputed.calendar(), null);
  }

  private static PlanningStay notAStay(
      String kind,
      long id,
      long reservation,
      String place,
      LocalDateRange nights,
      String comment,
      String calendar,
      @Nullable LocalDateTime since) {
    return new PlanningStay(
        kind,
        id,
        reservation,
        place,
        nights.getStart(),
        nights.getEnd(),
        Nights.count(nights),
        "",
        "",
        "",
        0,
        0,
        comment,
        calendar,
        "",
        since,
        List.of(),
        List.of(),
        false,
        List.of());
  }

  /**
   * How blocked dates are drawn.
   *
   * @param blocked the dates
   * @return the word of their kind
   */
  public static String kind(BlockedDates blocked) {
    return switch (blocked.cause()) {
      case BlockedDates.ByHand byHand -> "blocked";
      case BlockedDates.ByMachine machine -> machine.reason().word();
      case BlockedDates.PreparationTime preparation -> "preparation";
      case BlockedDates.LinkedReservation linked -> "automatic";
      case BlockedDates.FromCalendar calendar -> "imported";
    };
  }

  /**
   * Whether it is a reservation, which can be moved, confirmed and cancelled.
   *
   * @return false for blocked and for disputed dates
   */
  public boolean isStay() {
    return id != 0 && id == reservation && receivedOn != null && !isBlock();
  }

  /**
   * Whether a person can free these dates: what a person or the site itself has closed.
   *
   * @return false for everything that has another cause
   */
  public boolean isFreeable() {
    return List.of("blocked", "stop_sell", "canary").contains(kind);
  }

  private boolean isBlock() {
    return isFreeable() || List.of("preparation", "automatic", "imported").contains(kind);
  }

  /** What another site wrote becomes a link only when it leads to the web. */
  private static Optional<URI> originUrl(Origin origin) {
    return origin instanceof Origin.Calendar calendar
        ? calendar
            .url()
            .filter(
                url ->
                    "https".equalsIgnoreCase(url.getScheme())
                        || "http".equalsIgnoreCase(url.getScheme()))
        : Optional.empty();
  }
}

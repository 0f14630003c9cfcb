package ee.hbook.reservation.faces;

import ee.hbook.availability.Nights;
import ee.hbook.config.faces.Screen;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.RoomAnswer;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A line of the list of reservations; empty texts stand for what is not known.
 *
 * @param id {@code resa_id}
 * @param status the status's word
 * @param checkIn the first night
 * @param checkOut the day of departure
 * @param nights how many nights
 * @param hours day and times where the unit is let by the hour; empty for nights
 * @param place the accommodation and its unit
 * @param guest first and last name
 * @param email e-mail address
 * @param phone phone number
 * @param adults number of adults, 0 when unknown
 * @param children number of children
 * @param comment the comment
 * @param calendar the calendar that it came from; empty for the website
 * @param originUrl where the booking can be seen at its source
 * @param receivedOn when it was made, in the property's zone
 * @param confirmable whether confirming it makes sense
 * @param cancellable whether cancelling it makes sense
 * @param revivable whether it is cancelled and can be taken up again
 * @param comesBack whether a calendar that is followed would bring it again
 * @param groupId its group; 0 when it is in none
 * @param groupSize how many belong to its group, itself included
 * @param room what its room in Outlook has answered, by its word; empty where there is none
 */
public record ReservationRow(
    long id,
    String status,
    LocalDate checkIn,
    LocalDate checkOut,
    long nights,
    String hours,
    String place,
    String guest,
    String email,
    String phone,
    int adults,
    int children,
    String comment,
    String calendar,
    String originUrl,
    LocalDateTime receivedOn,
    boolean confirmable,
    boolean cancellable,
    boolean revivable,
    boolean comesBack,
    long groupId,
    int groupSize,
    String room) {

  static ReservationRow of(
      Reservation reservation,
      Places places,
      ZoneId zone,
      boolean comesBack,
      int groupSize,
      Optional<RoomAnswer> room) {
    Customer guest = reservation.customer().orElse(Customer.named("", "", "", ""));
    Place place =
        new Place(
            OptionalLong.of(reservation.unit().accomId()),
            OptionalInt.of(reservation.unit().accomNum()));
    ReservationStatus status = reservation.status();
    return new ReservationRow(
        reservation.id(),
        status.word(),
        reservation.nights().getStart(),
        reservation.nights().getEnd(),
        Nights.count(reservation.nights()),
        places.isByTheHour(place.written()) ? places.when(place, reservation.span()) : "",
        places.inWords(place),
        (guest.firstName() + " " + guest.lastName()).strip(),
        guest.email(),
        guest.phone(),
        reservation.adults(),
        reservation.children(),
        reservation.comment(),
        reservation.origin() instanceof Origin.Calendar calendar ? calendar.name() : "",
        originUrl(reservation.origin()),
        LocalDateTime.ofInstant(reservation.receivedOn(), zone),
        status != ReservationStatus.CONFIRMED && status != ReservationStatus.CANCELLED,
        status != ReservationStatus.CANCELLED,
        status == ReservationStatus.CANCELLED,
        comesBack,
        reservation.groupId().orElse(0),
        groupSize,
        room.map(RoomAnswer::word).orElse(""));
  }

  /**
   * Whether others belong to it.
   *
   * @return false when it is alone or the only one left of its group
   */
  public boolean isGrouped() {
    return groupSize > 1;
  }

  /**
   * Whether nothing is known of the guest.
   *
   * @return true when name, e-mail address and phone number are unknown
   */
  public boolean isAnonymous() {
    return (guest + email + phone).isEmpty();
  }

  /**
   * What is asked before it is deleted.
   *
   * @return the question's second sentence, with a warning where it would come again
   */
  public String deleting() {
    return comesBack
        ? Screen.text("reservation_delete_comes_back", calendar)
        : Screen.text("reservation_delete_warning");
  }

  /** What another site wrote becomes a link only when it leads to the web. */
  private static String originUrl(Origin origin) {
    return origin instanceof Origin.Calendar calendar
        ? calendar.url().filter(ReservationRow::leadsToTheWeb).map(URI::toString).orElse("")
        : "";
  }

  private static boolean leadsToTheWeb(URI url) {
    return "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
  }
}

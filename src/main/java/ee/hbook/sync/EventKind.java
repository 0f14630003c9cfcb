package ee.hbook.sync;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an event of a booking calendar says that it is. Labels are localised and change. */
public enum EventKind {
  /** A guest's booking: it says so, or it tells of a guest. */
  RESERVATION,
  /** Closed dates by a label of the owner's list ({@code hb_ical_blocked_labels}). */
  BLOCK,
  /** Closed dates of a site like ours, which are never left out: nothing else tells of them. */
  CLOSURE,
  /**
   * Nobody can tell: "CLOSED - Not available" is all that Booking.com ever says, of bookings too
   * (feed quirks 4). Busy, whatever it is.
   */
  UNCLEAR;

  private static final String OURS = "Accommodation blocked";

  /** {@code Airbnb (Nedostupné)}: what Airbnb calls closed dates, in whatever language. */
  private static final Pattern CLOSED_AT_AIRBNB =
      Pattern.compile("(?iu)airbnb\\s?[(（].{1,200}[)）]");

  private static final String LABEL_OF_AIRBNB = "Airbnb (";
  private static final String UID_OF_AIRBNB = "@airbnb.com";

  private static final Pattern BOOKED =
      Pattern.compile(
          "(?iu)^(reserved|r[ée]serv[ée]e?|reservado|reservada|riservato|prenotato|reserviert"
              + "|gebucht|gereserveerd|geboekt|rezervov[aá]no|rezervace|reservation|r[ée]servation"
              + "|reserva|prenotazione|buchung|boeking|booked|booking)\\b.{0,500}",
          Pattern.DOTALL);

  private static final Pattern GUEST =
      Pattern.compile(
          "(?iu)reservation url:|/reservations/details/|phone number|view this booking"
              + "|(^|\\n|, ?)(e-?mail|phone|t[ée]l[ée]phone|guests?|voyageur|hosté):",
          Pattern.MULTILINE);

  /**
   * What an event is.
   *
   * @param event the event
   * @param labels summaries that mean "closed", exactly as they are written but for blanks at the
   *     ends; a label of Airbnb's stands for it in every language, in what Airbnb itself writes:
   *     elsewhere {@code Airbnb (Jan)} may be a guest who booked there
   * @param ofAirbnb whether the calendar is Airbnb's own
   * @return its kind
   */
  public static EventKind of(RemoteEvent event, List<String> labels, boolean ofAirbnb) {
    String summary = event.summary().strip();
    if (labels.contains(summary)) {
      return BLOCK;
    }
    if (summary.equals(OURS) || summary.endsWith(" - " + OURS)) {
      return CLOSURE;
    }
    boolean booked =
        BOOKED.matcher(summary).matches()
            || GUEST.matcher(event.description()).find()
            || event.extra().keySet().stream().anyMatch(EventKind::namesGuest);
    if (booked) {
      return RESERVATION;
    }
    return isClosedAtAirbnb(event, summary, labels, ofAirbnb) ? BLOCK : UNCLEAR;
  }

  private static boolean isClosedAtAirbnb(
      RemoteEvent event, String summary, List<String> labels, boolean ofAirbnb) {
    return CLOSED_AT_AIRBNB.matcher(summary).matches()
        && labels.stream().anyMatch(label -> label.startsWith(LABEL_OF_AIRBNB))
        && (ofAirbnb || event.uid().filter(uid -> uid.endsWith(UID_OF_AIRBNB)).isPresent());
  }

  /**
   * Whether an event of this kind says that its dates are closed rather than booked.
   *
   * @return true for a label of closed dates, whoever wrote it
   */
  public boolean isClosedDates() {
    return this == BLOCK || this == CLOSURE;
  }

  /**
   * Whether an event of this kind may be our own booking, closed elsewhere because we said so.
   *
   * @return false only for what says that it is a guest's booking
   */
  public boolean mayBeEcho() {
    return this != RESERVATION;
  }

  /**
   * Whether a property tells of a guest, so that its event is no mere closing.
   *
   * @param property its name, in any case
   * @return true for those that platforms put a guest's name, address or booking into
   */
  public static boolean namesGuest(String property) {
    return switch (property.toUpperCase(Locale.ROOT)) {
      case "X-EMAIL", "X-NAME", "X-PHONE", "X-TELEPHONE", "X-BOOKING-REF", "X-BOOKINGURL" -> true;
      default -> false;
    };
  }
}

package ee.hbook.ical.meaning;

import ee.hbook.ical.IcsEvent;
import ee.hbook.sync.EventKind;
import java.util.List;
import java.util.regex.Pattern;

/** What an event of a booking calendar says that it is. Labels are localised and change. Pure. */
public final class KindRule {

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

  private KindRule() {}

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
  public static EventKind of(IcsEvent event, List<String> labels, boolean ofAirbnb) {
    String summary = event.summary().strip();
    if (labels.contains(summary)) {
      return EventKind.BLOCK;
    }
    if (summary.equals(OURS) || summary.endsWith(" - " + OURS)) {
      return EventKind.CLOSURE;
    }
    boolean booked =
        BOOKED.matcher(summary).matches()
            || GUEST.matcher(event.description()).find()
            || event.namesGuest();
    if (booked) {
      return EventKind.RESERVATION;
    }
    return isClosedAtAirbnb(event, summary, labels, ofAirbnb) ? EventKind.BLOCK : EventKind.UNCLEAR;
  }

  private static boolean isClosedAtAirbnb(
      IcsEvent event, String summary, List<String> labels, boolean ofAirbnb) {
    return CLOSED_AT_AIRBNB.matcher(summary).matches()
        && labels.stream().anyMatch(label -> label.startsWith(LABEL_OF_AIRBNB))
        && (ofAirbnb || event.uid().filter(uid -> uid.endsWith(UID_OF_AIRBNB)).isPresent());
  }
}

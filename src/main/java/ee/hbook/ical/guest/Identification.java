package ee.hbook.ical.guest;

import ee.hbook.ical.IcsEvent;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether anything in an event tells its owner which booking it is (seed 001 rule 7). */
public final class Identification {

  /** What every booking of a platform may be called, in small letters. */
  private static final Set<String> SAY_NOTHING =
      Set.of(
          "",
          "occupied",
          "obsazeno",
          "obsazené",
          "zaneprázdněn",
          "occupé",
          "occupée",
          "ocupado",
          "ocupada",
          "occupato",
          "belegt",
          "besetzt",
          "beschäftigt",
          "bezet",
          "busy",
          "reserved",
          "réservé",
          "réservée",
          "reserviert",
          "reservado",
          "reservada",
          "riservato",
          "prenotato",
          "gereserveerd",
          "rezervováno",
          "booked",
          "gebucht",
          "geboekt",
          "booking",
          "buchung",
          "boeking",
          "reservation",
          "réservation",
          "reserva",
          "prenotazione",
          "rezervace",
          "blocked",
          "bloqué",
          "bloqueado",
          "bloccato",
          "blockiert",
          "geblokkeerd",
          "blokováno",
          "closed",
          "closed - not available",
          "closed period",
          "not available",
          "unavailable",
          "indisponible",
          "indisponível",
          "no disponible",
          "não disponível",
          "non disponibile",
          "nicht verfügbar",
          "niet beschikbaar",
          "nedostupné",
          "reserved on expedia",
          "unavailable on expedia",
          "blocked by guesty");

  /** An address, a number of at least four digits, or a name that is told as such. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?imu)https?://|[0-9]{4}|\\S@\\S"
              + "|^ {0,9}(?:name|nom|voyageur|guest|gast|host) {0,9}: {0,9}\\S");

  private Identification() {}

  /**
   * Whether the summary says nothing, and neither the description nor a link nor a property of the
   * platform's own says more.
   *
   * @param event the event
   * @return true when its owner cannot find out which booking it is
   */
  public static boolean isMissing(IcsEvent event) {
    return SAY_NOTHING.contains(event.summary().strip().toLowerCase(Locale.ROOT))
        && event.url().isEmpty()
        && !REFERENCE.matcher(event.description()).find()
        && !event.namesGuest();
  }
}

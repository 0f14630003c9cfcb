package ee.hbook.ical;

import ee.hbook.sync.RemoteEvent;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether anything in an event tells its owner which booking it is (seed 001 rule 7). */
final class Identification {

  /** What every booking of a platform may be called, in small letters. */
  private static final Set<String> SAY_NOTHING =
      Set.of(
          "",
          "occupied",
          "obsazeno",
          "reserved",
          "réservé",
          "réservée",
          "reserviert",
          "reservado",
          "booked",
          "booking",
          "belegt",
          "busy",
          "blocked",
          "closed",
          "closed - not available",
          "not available",
          "unavailable",
          "indisponible",
          "reservation",
          "rezervace");

  /** An address or a number of at least four digits. */
  private static final Pattern REFERENCE = Pattern.compile("https?://|[0-9]{4}");

  private Identification() {}

  /** Whether the summary says nothing and neither the description nor a link says more. */
  static boolean isMissing(RemoteEvent event) {
    return SAY_NOTHING.contains(event.summary().strip().toLowerCase(Locale.ROOT))
        && event.url().isEmpty()
        && !REFERENCE.matcher(event.description()).find();
  }
}

package ee.hbook.ical.format;

import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.TentativeTitle;
import java.util.Locale;

/**
 * STATUS (RFC 5545 §3.8.1.11) by seed 001 rule 8: none, or one that the RFC does not know for an
 * event, holds its nights; except that where there is none, the title may say that nothing is
 * settled ({@link TentativeTitle}).
 */
public final class Status {

  private Status() {}

  /** What an event's STATUS means; all of a calendar with METHOD:CANCEL are cancelled. */
  static IcsEvent.Status of(CalendarEvent event) {
    if (event.method().equals("CANCEL")) {
      return IcsEvent.Status.CANCELLED;
    }
    if (event.text("STATUS").isBlank() && TentativeTitle.is(event.text("SUMMARY"))) {
      return IcsEvent.Status.TENTATIVE;
    }
    return switch (event.text("STATUS").strip().toUpperCase(Locale.ROOT)) {
      case "CANCELLED", "CANCELED" -> IcsEvent.Status.CANCELLED;
      case "TENTATIVE" -> IcsEvent.Status.TENTATIVE;
      default -> IcsEvent.Status.CONFIRMED;
    };
  }
}

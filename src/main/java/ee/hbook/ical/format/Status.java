package ee.hbook.ical.format;

import ee.hbook.sync.RemoteEvent;
import java.util.Locale;

/**
 * STATUS (RFC 5545 §3.8.1.11) by seed 001 rule 8: none, or one that the RFC does not know for an
 * event, holds its nights.
 */
final class Status {

  private Status() {}

  /** What an event's STATUS means; all of a calendar with METHOD:CANCEL are cancelled. */
  static RemoteEvent.Status of(CalendarEvent event) {
    if (event.method().equals("CANCEL")) {
      return RemoteEvent.Status.CANCELLED;
    }
    return switch (event.text("STATUS").strip().toUpperCase(Locale.ROOT)) {
      case "CANCELLED", "CANCELED" -> RemoteEvent.Status.CANCELLED;
      case "TENTATIVE" -> RemoteEvent.Status.TENTATIVE;
      default -> RemoteEvent.Status.CONFIRMED;
    };
  }
}

package ee.hbook.ical.format;

/** TRANSP (RFC 5545 §3.8.2.7): only a plain TRANSPARENT says that the event takes no time. */
final class Transparency {

  private Transparency() {}

  /** Whether an event says that it takes no time. */
  static boolean of(CalendarEvent event) {
    return event.text("TRANSP").strip().equalsIgnoreCase("TRANSPARENT");
  }
}

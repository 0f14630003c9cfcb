package ee.hbook.ical.format;

/** Whether an event is of whole days: by its dates, or because Outlook says so beside its times. */
final class WholeDays {

  private WholeDays() {}

  /** Whether an event with this start is of whole days. */
  static boolean is(CalendarEvent event, EventTime start) {
    return start.isDate()
        || event.text("X-MICROSOFT-CDO-ALLDAYEVENT").strip().equalsIgnoreCase("TRUE");
  }
}

package ee.hbook.ical;

import java.time.ZoneId;

/** Port: reads an iCalendar file. */
public interface CalendarReader {

  /**
   * Reads a body whole or not at all; an event that cannot be understood is set aside alone.
   *
   * @param body the bytes as they came
   * @param zone the property's zone, in which its nights are counted
   * @return what it holds, or why it is no calendar; never an exception
   */
  ReadOutcome read(byte[] body, ZoneId zone);
}

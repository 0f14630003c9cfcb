package ee.hbook.ical;

/** Port: reads an iCalendar file. */
public interface CalendarReader {

  /**
   * Reads a body whole or not at all; an event that cannot be understood is set aside alone.
   *
   * @param body the bytes as they came
   * @param reading how its times become nights
   * @return what it holds, or why it is no calendar; never an exception
   */
  ReadOutcome read(byte[] body, Reading reading);
}

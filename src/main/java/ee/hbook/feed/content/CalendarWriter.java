package ee.hbook.feed.content;

/** Port: writes an iCalendar file. */
public interface CalendarWriter {

  /**
   * Writes a feed; the same feed gives the same bytes.
   *
   * @param calendar what to write
   * @return UTF-8 with CRLF line ends
   */
  byte[] write(FeedCalendar calendar);
}

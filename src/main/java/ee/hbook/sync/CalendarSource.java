package ee.hbook.sync;

import java.time.ZoneId;

/** Port: reads the calendar at the other end of a link. */
public interface CalendarSource {

  /**
   * Fetches and reads; never throws for what the outside does.
   *
   * @param link the link
   * @param zone the property's zone
   * @return the calendar, or why it could not be had
   */
  FetchOutcome fetch(Link link, ZoneId zone);
}

package ee.hbook.sync;

import ee.hbook.accommodation.Grain;
import ee.hbook.link.Cursor;
import ee.hbook.link.Link;
import java.time.ZoneId;
import java.util.Optional;

/** Port: reads the calendar at the other end of a link. */
public interface CalendarSource {

  /**
   * Fetches and reads; never throws for what the outside does.
   *
   * @param link the link
   * @param zone the property's zone
   * @param grain what the link's unit is let by
   * @param known what it remembers of what was followed last, when it will do to learn that nothing
   *     has changed; empty to have the calendar whatever it is
   * @return the calendar, or that it is the known one, or why it could not be had
   */
  FetchOutcome fetch(Link link, ZoneId zone, Grain grain, Optional<Cursor> known);
}

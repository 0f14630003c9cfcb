package ee.hbook.sync;

import ee.hbook.accommodation.Grain;
import ee.hbook.link.Cursor;
import ee.hbook.link.Link;
import ee.hbook.settings.OptionValues;
import java.util.Optional;

/** Port: reads the calendar at the other end of a link. */
public interface CalendarSource {

  /**
   * Fetches and reads; never throws for what the outside does.
   *
   * @param link the link
   * @param settings the site's, by which what is there is understood
   * @param grain what the link's unit is let by
   * @param known what it remembers of what was followed last, when it will do to learn that nothing
   *     has changed; empty to have the calendar whatever it is
   * @return the calendar, or that it is the known one, or why it could not be had
   */
  FetchOutcome fetch(Link link, OptionValues settings, Grain grain, Optional<Cursor> known);

  /**
   * Whether a calendar is the one that was linked.
   *
   * @param link the link
   * @param signature by what the calendar is known
   * @return true as well when nothing was accepted yet
   */
  boolean isSame(Link link, String signature);
}

package ee.hbook.link;

import ee.hbook.accommodation.UnitId;
import ee.hbook.link.health.LinkHealth;
import java.time.Instant;
import java.util.Optional;

/** Links for tests: well, switched on, and never followed. */
public final class SomeLink {

  private SomeLink() {}

  /** A link to a calendar. */
  public static Link to(String url, long id, UnitId unit, String name) {
    return new Link(
        id,
        unit,
        name,
        new CalendarUrl(url),
        true,
        true,
        "",
        Instant.EPOCH,
        Optional.empty(),
        Optional.empty(),
        LinkHealth.WELL,
        Instant.EPOCH,
        LinkSettings.NONE,
        Followed.NOTHING);
  }
}

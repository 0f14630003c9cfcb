package ee.hbook.feed;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.config.Saying;

/**
 * A unit together with the accommodation that it belongs to.
 *
 * @param accommodation the accommodation
 * @param unit one of its units
 */
public record FeedUnit(Accommodation accommodation, Unit unit) {

  /** The unit's numbers. */
  public UnitId id() {
    return new UnitId(accommodation.id(), unit.num());
  }

  /** What it is called. */
  public String place() {
    return Saying.place(accommodation.name(), unit.name());
  }
}

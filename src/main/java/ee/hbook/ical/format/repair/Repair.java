package ee.hbook.ical.format.repair;

import ee.hbook.ical.format.raw.RawComponent;

/** Mends one defect that producers are known for. Pure. */
@FunctionalInterface
public interface Repair {

  /**
   * Mends an event.
   *
   * @param event an event as it stands in its file, or as an earlier repair left it
   * @return the event as it was meant; the same one when it does not have this defect
   */
  RawComponent apply(RawComponent event);
}

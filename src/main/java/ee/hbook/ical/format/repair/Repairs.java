package ee.hbook.ical.format.repair;

import ee.hbook.ical.format.raw.RawComponent;
import java.util.List;

/** Every repair, in the order in which they act. */
public final class Repairs {

  private static final List<Repair> ALL =
      List.of(
          new ZoneWithColon(),
          new DateWithDashes(),
          new FractionOfSecond(),
          new TimeWithOffset(),
          new DateWithTime());

  private Repairs() {}

  /**
   * Mends an event.
   *
   * @param event as it stands in its file
   * @return as it was meant
   */
  public static RawComponent apply(RawComponent event) {
    RawComponent mended = event;
    for (Repair repair : ALL) {
      mended = repair.apply(mended);
    }
    return mended;
  }
}

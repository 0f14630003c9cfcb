package ee.hbook.outlook.setup;

import ee.hbook.config.Saying;
import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.leaving.Leaving;

/** Says in words why a meeting could not be removed, and what to do about it. */
public final class LeavingWords {

  private LeavingWords() {}

  /**
   * Why it is left.
   *
   * @param left a meeting
   * @return a sentence or two
   */
  public static Saying why(Leaving.Left left) {
    GraphFault fault = left.why();
    return fault.code().equals(Leaving.BUSY)
        ? Saying.of("outlook_leave_busy")
        : FaultWords.of(fault, "outlook_fault_calendar", "outlook_leave_no_organiser");
  }
}

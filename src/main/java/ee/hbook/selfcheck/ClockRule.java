package ee.hbook.selfcheck;

import ee.hbook.recovery.WatchRules;
import ee.hbook.selfcheck.Finding.Subject;
import java.time.Duration;
import java.util.List;

/** Whether our clock is right, by those of the calendars that are followed. Pure. */
public final class ClockRule {

  private ClockRule() {}

  /**
   * Judges it.
   *
   * @param offsets by how much the clocks of others are ahead of ours
   * @return what to say of ours
   */
  public static Finding judge(List<Duration> offsets) {
    if (!WatchRules.tellOfOurClock(offsets)) {
      return Finding.unknown(Subject.CLOCK, "unseen");
    }
    return WatchRules.clock(offsets)
        .map(Long::parseLong)
        .map(
            seconds ->
                Finding.wrong(Subject.CLOCK, seconds > 0 ? "behind" : "ahead", Math.abs(seconds)))
        .orElseGet(() -> Finding.good(Subject.CLOCK, "good", offsets.size()));
  }
}

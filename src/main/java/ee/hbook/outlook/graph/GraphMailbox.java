package ee.hbook.outlook.graph;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * What a mailbox is set to.
 *
 * @param zone its time zone, when it is told and known
 * @param hours when it works, when that is told
 */
public record GraphMailbox(Optional<ZoneId> zone, Optional<WorkingHours> hours) {

  /**
   * The hours of a week in which a mailbox works.
   *
   * @param days on which days
   * @param from from when on
   * @param to until when
   * @param zone on which clock, when it is told and known
   */
  public record WorkingHours(
      Set<DayOfWeek> days, LocalTime from, LocalTime to, Optional<ZoneId> zone) {

    public WorkingHours {
      days = Set.copyOf(days);
    }
  }
}

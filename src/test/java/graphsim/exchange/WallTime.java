package graphsim.exchange;

import java.time.Instant;
import java.time.LocalDateTime;

/** A time as a clock on the wall of a named zone shows it. */
public record WallTime(LocalDateTime time, String zone) {

  /** The moment that is. */
  public Instant instant() {
    return time.atZone(Zones.of(zone)).toInstant();
  }

  /** The same time of day and zone on another day. */
  public WallTime plusDays(long days) {
    return new WallTime(time.plusDays(days), zone);
  }
}

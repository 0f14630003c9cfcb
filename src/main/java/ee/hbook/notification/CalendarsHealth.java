package ee.hbook.notification;

import ee.hbook.config.Worded;
import ee.hbook.link.Link;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the synchronised calendars stand, taken together.
 *
 * @param counts how many of each health; none is missing
 * @param last when one was last read whole
 * @param next when one is read next
 */
public record CalendarsHealth(
    Map<Health, Long> counts, Optional<Instant> last, Optional<Instant> next) {

  /** How one calendar stands. */
  public enum Health implements Worded {
    /** Paused by us: nothing comes from it. */
    PAUSED_AUTO,
    /** The data guard holds back what it would free. */
    QUARANTINED,
    /** The last attempt failed, or found another calendar. */
    DEGRADED,
    /** Resumed, and not wholly checked yet. */
    VERIFYING,
    /** Not read yet. */
    WAITING,
    /** Switched off by a person. */
    PAUSED_ADMIN,
    /** Read whole at the last attempt. */
    ACTIVE
  }

  /**
   * Takes the calendars together.
   *
   * @param links all of them
   * @return their health
   */
  public static CalendarsHealth of(List<Link> links) {
    Map<Health, Long> counts = new EnumMap<>(Health.class);
    for (Health health : Health.values()) {
      counts.put(health, links.stream().filter(link -> healthOf(link) == health).count());
    }
    return new CalendarsHealth(
        counts,
        links.stream().flatMap(link -> link.lastSuccess().stream()).max(Comparator.naturalOrder()),
        links.stream().flatMap(link -> link.nextAttempt().stream()).min(Comparator.naturalOrder()));
  }

  private static Health healthOf(Link link) {
    return switch (link.state()) {
      case PAUSED_ADMIN -> Health.PAUSED_ADMIN;
      case PAUSED_AUTO, PROBING -> Health.PAUSED_AUTO;
      case DEGRADED -> Health.DEGRADED;
      case VERIFYING -> Health.VERIFYING;
      case QUARANTINED -> Health.QUARANTINED;
      case ACTIVE -> {
        if (link.followed().offeredSignature().isPresent()) {
          yield Health.DEGRADED;
        }
        yield link.lastSuccess().isEmpty() ? Health.WAITING : Health.ACTIVE;
      }
    };
  }
}

package ee.hbook.recovery;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Port: what watchdogs ask for. */
public interface Watches {

  /** Looks at the links. */
  String LINKS = "links";

  /** Looks at our own site from outside. */
  String HOUSE = "house";

  /** Closes and opens units of calendars that are paused for long. */
  String STOP_SELL = "stop-sell";

  /**
   * Takes a turn of a watchdog, for all nodes.
   *
   * @param name which
   * @param now when
   * @param interval how long after the last turn the next one may be taken
   * @return whether it is the caller's
   */
  boolean take(String name, Instant now, Duration interval);

  /**
   * When a watchdog had its last turn.
   *
   * @param name which
   * @return empty if it had none yet
   */
  Optional<Instant> lastTurn(String name);

  /**
   * When each link last told something new.
   *
   * @return by link; links that never told anything, or of which all is forgotten, are left out
   */
  Map<Long, Instant> newest();
}

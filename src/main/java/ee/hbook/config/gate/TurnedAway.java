package ee.hbook.config.gate;

import java.util.Optional;

/**
 * An event: somebody was told to come another time.
 *
 * @param path what was asked for, from the application's root on
 * @param query with which query; it may hold a key
 */
public record TurnedAway(String path, Optional<String> query) {

  /** Without the query: this text may end up in a log. */
  @Override
  public String toString() {
    return "TurnedAway[" + path + "]";
  }
}

package ee.hbook.attention;

import java.time.Instant;
import java.util.List;

/** Port: what was put off. */
public interface Snoozed {

  /**
   * All that was put off and has not come back.
   *
   * @param now the moment
   * @return in any order
   */
  List<Snooze> at(Instant now);

  /**
   * Puts a fact off; what was said before of the same is replaced.
   *
   * @param snooze what, until when, by whom and why
   */
  void put(Snooze snooze);

  /**
   * Brings a fact back.
   *
   * @param key the fact's key
   * @return whether it was put off
   */
  boolean remove(String key);

  /**
   * Forgets what came back.
   *
   * @param before what came back before this moment goes
   */
  void forget(Instant before);
}

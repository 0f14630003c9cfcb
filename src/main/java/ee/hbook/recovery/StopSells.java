package ee.hbook.recovery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Port: the units that are closed for sale because a calendar is paused. */
public interface StopSells {

  /**
   * One closed unit.
   *
   * @param linkId the link that is paused, or was until it was removed
   * @param blockedId the blocked dates that close its unit; empty when a person has freed them
   * @param since when it was closed, in UTC
   */
  record Stop(long linkId, OptionalLong blockedId, Instant since) {}

  /** All of them, by link. */
  List<Stop> all();

  /**
   * That of a link.
   *
   * @param linkId the link
   * @return it, or empty
   */
  Optional<Stop> of(long linkId);

  /**
   * Remembers one.
   *
   * @param stop the first of its link
   */
  void add(Stop stop);

  /**
   * Forgets one.
   *
   * @param linkId its link
   */
  void remove(long linkId);
}

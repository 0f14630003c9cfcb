package ee.hbook.link;

import ee.hbook.accommodation.UnitId;
import java.time.Instant;
import java.util.Collection;
import java.util.OptionalLong;

/** Port: when links are to run. */
public interface LinkTimes {

  /**
   * Lets other links of a unit, unless they are in trouble, run at the next tick, because nights
   * became free that their calendars may hold.
   *
   * @param unit the unit
   * @param but the link that left the nights
   * @param now when
   */
  void dueNow(UnitId unit, OptionalLong but, Instant now);

  /**
   * Lets links that are well run at a moment, unless they are to run before that.
   *
   * @param ids their numbers
   * @param moment the moment
   */
  void dueBy(Collection<Long> ids, Instant moment);

  /**
   * Whether a host has asked us to wait.
   *
   * @param host the host of addresses of links
   * @param now the present moment
   * @return true while one of its links waits for that reason
   */
  boolean isThrottled(String host, Instant now);

  /**
   * Leaves all links of a host alone that would be run before a moment.
   *
   * @param host the host of their addresses
   * @param until the moment
   */
  void postpone(String host, Instant until);
}

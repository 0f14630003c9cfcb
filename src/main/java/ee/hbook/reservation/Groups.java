package ee.hbook.reservation;

import ee.hbook.accommodation.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Port: the groups that tie the reservations of one party or one meeting. A group is there while it
 * has a member.
 */
public interface Groups {

  /** How many units one group takes at most. */
  int MOST_UNITS = 50;

  /** Begins a group, which is to get its members in the same transaction. */
  long begin();

  /**
   * Locks a group until the transaction ends, so that nobody else joins or leaves it. Whoever locks
   * units does so before.
   *
   * @param id the group
   * @return whether there is such a group
   */
  boolean lock(long id);

  /**
   * The reservations of a group as they stand now.
   *
   * @param id the group
   * @return by unit, then by number; none when there is no such group
   */
  List<Reservation> members(long id);

  /**
   * How many reservations groups have.
   *
   * @param ids the groups
   * @return the number by group; groups that do not exist are left out
   */
  Map<Long, Integer> sizes(Collection<Long> ids);

  /**
   * Takes the reservations of units that are about to go out of their groups.
   *
   * @param units the units
   */
  void leave(Collection<UnitId> units);

  /**
   * Ends a group that has no member any more.
   *
   * @param id the group
   */
  void endIfEmpty(long id);
}

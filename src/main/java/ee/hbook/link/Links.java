package ee.hbook.link;

import ee.hbook.accommodation.UnitId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Port: the stored links, and what they told us. */
public interface Links {

  /**
   * All links.
   *
   * @return by unit, then by number
   */
  List<Link> all();

  /**
   * The links of a unit.
   *
   * @param unit the unit
   * @return by number
   */
  List<Link> of(UnitId unit);

  /**
   * Finds one.
   *
   * @param id its number
   * @return the link, or empty
   */
  Optional<Link> find(long id);

  /**
   * Whether the other side may read the feed that is for a link.
   *
   * @param id its number
   * @return false only when a person switched it off
   */
  boolean isExported(long id);

  /**
   * Finds one and keeps others from changing it until the transaction is over.
   *
   * @param id its number
   * @return the link as it is now, or empty
   */
  Optional<Link> lock(long id);

  /**
   * Stores a new link.
   *
   * @param unit the unit
   * @param name the calendar's name
   * @param source where it is kept
   * @param now when
   * @return the link
   */
  Link add(UnitId unit, String name, LinkSource source, Instant now);

  /**
   * Stores what changed.
   *
   * @param link a stored link
   */
  void update(Link link);

  /**
   * Deletes a link with what it told us; what was made of that stays.
   *
   * @param id its number
   */
  void delete(long id);

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

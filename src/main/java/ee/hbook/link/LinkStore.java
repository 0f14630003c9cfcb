package ee.hbook.link;

import ee.hbook.accommodation.UnitId;
import java.time.Instant;
import java.util.Optional;

/** Port: the stored links, for who changes them. */
public interface LinkStore extends Links {

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
   * Stores a new link under the number that it had elsewhere.
   *
   * @param number a number that no link has, and that was not given here
   * @param unit the unit
   * @param name the calendar's name
   * @param source where it is kept
   * @param now when
   * @return the link
   */
  Link addAs(long number, UnitId unit, String name, LinkSource source, Instant now);

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
}

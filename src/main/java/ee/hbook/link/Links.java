package ee.hbook.link;

import ee.hbook.accommodation.UnitId;
import java.util.List;
import java.util.Optional;

/** Port: the stored links, to be read. */
public interface Links {

  /**
   * All links.
   *
   * @return by unit, then by number
   */
  List<Link> all();

  /**
   * The links to rooms in Outlook.
   *
   * @return by unit, then by number
   */
  List<Link> rooms();

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
   * The feed that is for a link.
   *
   * @param id the link's number
   * @return the feed; empty when there is no such link
   */
  Optional<LinkFeed> feedOf(long id);

  /**
   * Which numbers have a meaning here.
   *
   * @return those of links that are gone among them
   */
  LinkNumbers numbers();
}

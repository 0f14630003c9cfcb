package ee.hbook.link;

import ee.hbook.accommodation.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Port: which run has which link, so that no two run one link at a time, on any node. Whatever is
 * done for an unchanged calendar is done for many links at once.
 */
public interface Leases {

  /**
   * Leases links, due or not.
   *
   * @param ids their numbers
   * @param now when
   * @param lease after this time a claim that was never given back expires, if the node lives on
   * @return those that this caller now has; without those that are gone or claimed by another run
   */
  List<LeasedLink> claim(Collection<Long> ids, Instant now, Duration lease);

  /**
   * Leases links that are switched on and due.
   *
   * @param now when
   * @param lease as in {@link #claim}
   * @param most how many
   * @return the links that this caller now has, the longest due first
   */
  List<LeasedLink> claimDue(Instant now, Duration lease, int most);

  /**
   * Gives claims back after polls that brought nothing new, and counts the polls on the last run of
   * each link. A link that was edited since it was claimed is only given back.
   *
   * @param ids the links
   * @param now when they were polled
   * @param due when they are polled next
   */
  void unchanged(Collection<Long> ids, Instant now, Instant due);

  /**
   * Stores what a source remembers by now of an answer that brought nothing new.
   *
   * @param id the link
   * @param digest the digest that the link still has; a link that was edited since has another
   * @param cursor what its source remembers
   */
  void remember(long id, String digest, Cursor cursor);

  /**
   * Gives a claim back after a run that is on record.
   *
   * @param id the link
   * @param run the run's number
   */
  void finished(long id, long run);

  /**
   * Gives a claim back.
   *
   * @param id the link
   */
  void release(long id);

  /**
   * How many events links are known to hold.
   *
   * @param ids the links
   * @return by link; links without events are left out
   */
  Map<Long, Integer> events(Collection<Long> ids);

  /**
   * The revision of a unit, as this transaction has left it.
   *
   * @param unit the unit
   * @return its number of changes
   */
  long revision(UnitId unit);
}

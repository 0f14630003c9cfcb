package ee.hbook.feed.reads;

import ee.hbook.link.Link;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Port: which looks at a link's calendar came after which reads of its channel. */
public interface OwedLooks {

  /**
   * When the calendar of a link was first looked at after each read that may have been its
   * channel's.
   *
   * @param link the link
   * @return by read; those without a look are left out
   */
  Map<FeedRead.Key, Instant> looks(Link link);

  /**
   * Notes looks at the calendars of links.
   *
   * @param links the links
   * @param startedOn when the first of the looks began: it is the look after what was read by then
   * @param endedOn when they ended
   * @return the numbers of those that owe a look to a later read
   */
  Set<Long> looked(Collection<Link> links, Instant startedOn, Instant endedOn);

  /**
   * Has a link that was never followed yet owe a look to what was read before it was made.
   *
   * @param link the link
   */
  void oweLooks(Link link);
}

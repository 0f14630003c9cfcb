package ee.hbook.sync;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.link.Link;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Port: what the channels at the other end of our links have read in our feeds. An event can only
 * be the echo of a booking of ours when its channel had read that booking before.
 */
public interface ChannelReads {

  /**
   * What the channel of a link has read of a unit, as far as it can be told: its own feed where it
   * has ever asked for that, else every feed of the unit whose reader may have been it.
   *
   * @param link the link
   * @return one entry for each content that was read, the first read of it, the oldest first
   */
  List<ChannelRead> of(Link link);

  /**
   * Notes that looks at the calendars of links have ended well: each is the first look after
   * whatever their channels had read by then and was not followed by one.
   *
   * @param links the links as they were before
   * @param startedOn when the first of the looks began
   * @param endedOn when they ended
   * @return the numbers of those whose channels have read something since: to be looked at again
   */
  Set<Long> looked(Collection<Link> links, Instant startedOn, Instant endedOn);

  /**
   * One content of a feed of ours in the hands of a channel.
   *
   * @param unit the unit
   * @param firstRead when it was first read
   * @param lastRead when it was last read, unchanged
   * @param taken what the feed showed as taken
   * @param lookedOn when a look at the channel's own calendar that began after {@code firstRead}
   *     first ended well; empty while there was none
   */
  record ChannelRead(
      UnitId unit,
      Instant firstRead,
      Instant lastRead,
      List<Span> taken,
      Optional<Instant> lookedOn) {

    public ChannelRead {
      taken = List.copyOf(taken);
    }
  }
}

package ee.hbook.sync;

import ee.hbook.accommodation.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * Port: what the channels at the other end of our links have read in our feeds. An event can only
 * be the echo of a booking of ours when its channel had read that booking before.
 */
@FunctionalInterface
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
   * One content of a feed of ours in the hands of a channel.
   *
   * @param unit the unit
   * @param firstRead when it was first read
   * @param lastRead when it was last read, unchanged
   * @param nights what the feed showed as taken
   * @param lookedOn when a look at the channel's own calendar that began after {@code firstRead}
   *     first ended well; empty while there was none
   */
  record ChannelRead(
      UnitId unit,
      Instant firstRead,
      Instant lastRead,
      List<LocalDateRange> nights,
      Optional<Instant> lookedOn) {

    /** Keeps a copy of the list. */
    public ChannelRead {
      nights = List.copyOf(nights);
    }
  }
}

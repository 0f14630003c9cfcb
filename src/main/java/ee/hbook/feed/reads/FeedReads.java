package ee.hbook.feed.reads;

import ee.hbook.accommodation.UnitId;
import ee.hbook.feed.FeedVariant;
import ee.hbook.feed.content.FeedContent;
import ee.hbook.link.Link;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Port: the reads of our feeds on record. */
public interface FeedReads {

  /** How many contents of a feed are kept for a reader, those that were read last. */
  int KEPT = 100;

  /**
   * Puts the read of a content on record, or counts it where it is there already. From a new one on
   * each link whose channel it may have been owes it a look.
   *
   * @param content what was read
   * @param reader the word of a {@link FeedReader}
   * @param more how often, and when last
   * @return where it stands
   */
  Recorded record(FeedContent content, String reader, FeedRead.More more);

  /**
   * Counts further reads of a content that is on record.
   *
   * @param key which
   * @param more how often, and when last
   * @return false when it is not there any more
   */
  boolean count(FeedRead.Key key, FeedRead.More more);

  /**
   * The reads that may tell what the channel of a link knows of its unit.
   *
   * @param link the link
   * @return those of feeds of the unit, for this link or for nobody in particular, the first read
   *     first
   */
  List<FeedRead> about(Link link);

  /**
   * All reads of feeds that show the nights of a unit.
   *
   * @param unit the unit
   * @return for whatever link, the first read first
   */
  List<FeedRead> ofUnit(UnitId unit);

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

  /**
   * The reads on record.
   *
   * @param accomId of one accommodation; empty for all
   * @param accomNum of the units of this number; empty for all
   * @param most how many
   * @return the last read first
   */
  List<FeedRead> latest(OptionalLong accomId, OptionalInt accomNum, int most);

  /**
   * When each reader last read each feed.
   *
   * @return in no order
   */
  List<LastRead> lastReads();

  /**
   * Where a read stands.
   *
   * @param key its name; that of {@link FeedContent#forNobody} where the link is gone or belongs to
   *     another unit
   * @param isNew whether it was not there before
   */
  record Recorded(FeedRead.Key key, boolean isNew) {}

  /**
   * A reader's last read of a feed.
   *
   * @param feed the name of the feed, see {@link FeedContent#feed}
   * @param unit the unit; empty for the feed of all units
   * @param forLink the link that the feed is for
   * @param reader the word of a {@link FeedReader}
   * @param when the moment
   */
  record LastRead(
      String feed, Optional<UnitId> unit, OptionalLong forLink, String reader, Instant when) {

    /**
     * Which key the reader has.
     *
     * @return the variant that it opened
     */
    public FeedVariant variant() {
      return feed.split(" ", -1)[1].equals(FeedVariant.FULL.word())
          ? FeedVariant.FULL
          : FeedVariant.ANONYMOUS;
    }
  }
}

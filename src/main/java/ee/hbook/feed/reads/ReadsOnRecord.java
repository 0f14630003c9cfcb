package ee.hbook.feed.reads;

import ee.hbook.accommodation.UnitId;
import ee.hbook.feed.FeedVariant;
import ee.hbook.feed.content.FeedContent;
import ee.hbook.link.Link;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Port: the reads of our feeds that are on record. */
public interface ReadsOnRecord {

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

package ee.hbook.feed.rest;

import ee.hbook.accommodation.UnitId;
import ee.hbook.feed.reads.FeedRead;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A content of a feed in the hands of a reader, as the API shows it.
 *
 * @param accomId the accommodation; left out for the feed of all units of a house with several
 * @param accomNum the unit, likewise
 * @param link the link that the feed is for, if it is for one
 * @param feed the feed in words: unit or all, variant, parameters
 * @param reader the family of the reader: airbnb, booking, google, browser, other, …; other-3f is
 *     one program without a known name
 * @param firstRead when this content was first read
 * @param lastRead when it was last read, unchanged
 * @param count how often
 * @param revision the revision of the unit that it was made from
 */
@Schema(name = "FeedRead")
public record FeedReadJson(
    @Nullable Long accomId,
    @Nullable Integer accomNum,
    @Nullable Long link,
    String feed,
    String reader,
    Instant firstRead,
    Instant lastRead,
    long count,
    long revision) {

  /**
   * Shows a read.
   *
   * @param read the read
   * @return the same for the API
   */
  public static FeedReadJson of(FeedRead read) {
    return new FeedReadJson(
        read.unit().map(UnitId::accomId).orElse(null),
        read.unit().map(UnitId::accomNum).orElse(null),
        read.forLink().isPresent() ? read.forLink().getAsLong() : null,
        read.key().feed(),
        read.key().reader(),
        read.firstRead(),
        read.lastRead(),
        read.count(),
        read.revision());
  }
}

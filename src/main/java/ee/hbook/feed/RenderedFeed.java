package ee.hbook.feed;

import ee.hbook.feed.content.FeedContent;
import java.time.Instant;

/**
 * A feed as bytes, kept until something that it shows changes.
 *
 * @param bytes the calendar
 * @param gzip the same, compressed
 * @param tag identifies the content; without the quotes of an ETag
 * @param filename the name that a download gets
 * @param changedOn no reader who has seen the feed after this instant has missed anything
 * @param content what its reader gets to know
 */
@SuppressWarnings("ArrayRecordComponent") // handed to the response, never compared
public record RenderedFeed(
    byte[] bytes,
    byte[] gzip,
    String tag,
    String filename,
    Instant changedOn,
    FeedContent content) {

  /**
   * The same, changed at this moment at the earliest: a restart may bring other filters.
   *
   * @param moment the moment
   * @return the feed with the later of both
   */
  public RenderedFeed notBefore(Instant moment) {
    return changedOn.isBefore(moment)
        ? new RenderedFeed(bytes, gzip, tag, filename, moment, content)
        : this;
  }
}

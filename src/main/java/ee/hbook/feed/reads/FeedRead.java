package ee.hbook.feed.reads;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.feed.content.FeedContent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/**
 * One content of a feed of ours in the hands of one reader.
 *
 * @param key which feed, reader and content
 * @param allUnits whether it is the feed of all units
 * @param unit whose nights it showed; empty for the feed of all units of a house with several
 * @param forLink the link that the feed was for
 * @param revision the revision that it was rendered from
 * @param firstRead when it was first read
 * @param lastRead when it was last read, unchanged
 * @param count how often it was read
 * @param taken what it showed as taken, on the property's clock
 */
public record FeedRead(
    Key key,
    boolean allUnits,
    Optional<UnitId> unit,
    OptionalLong forLink,
    long revision,
    Instant firstRead,
    Instant lastRead,
    long count,
    List<Span> taken) {

  public FeedRead {
    taken = List.copyOf(taken);
  }

  /**
   * The days that it touches: of nights, these nights.
   *
   * @return in the same order
   */
  public List<LocalDateRange> nights() {
    return taken.stream().map(Span::days).toList();
  }

  /**
   * Names a read.
   *
   * @param feed the name of the feed, see {@link FeedContent#feed}
   * @param reader the word of a {@link FeedReader}
   * @param tag identifies the content
   */
  public record Key(String feed, String reader, String tag) {}

  /**
   * Reads of a content that are not stored yet.
   *
   * @param count how many
   * @param first the first of them
   * @param last the last of them
   */
  public record More(long count, Instant first, Instant last) {

    /** No read at all. */
    public static final More NOTHING = new More(0, Instant.MAX, Instant.MIN);

    /**
     * One read.
     *
     * @param when the moment
     * @return just this
     */
    public static More once(Instant when) {
      return new More(1, when, when);
    }

    /**
     * Both together.
     *
     * @param other further reads
     * @return the sum, the earlier first and the later last
     */
    public More and(More other) {
      return new More(
          count + other.count,
          first.isBefore(other.first) ? first : other.first,
          later(last, other.last));
    }
  }

  /**
   * The same read with what came on top of it.
   *
   * @param more further reads
   * @return the read
   */
  public FeedRead and(More more) {
    return new FeedRead(
        key,
        allUnits,
        unit,
        forLink,
        revision,
        firstRead,
        later(lastRead, more.last()),
        count + more.count(),
        taken);
  }

  /**
   * The same read as if nobody had read it after a moment.
   *
   * @param moment the moment, after its first read
   * @return the read, last read then at the latest
   */
  FeedRead upTo(Instant moment) {
    return lastRead.isBefore(moment)
        ? this
        : new FeedRead(key, allUnits, unit, forLink, revision, firstRead, moment, count, taken);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}

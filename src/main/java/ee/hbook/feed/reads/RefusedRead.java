package ee.hbook.feed.reads;

import ee.hbook.accommodation.UnitId;
import ee.hbook.feed.FeedRefusal;
import ee.hbook.feed.FeedRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The requests of one reader for one feed that were refused on one day for one reason. Nothing of
 * the address is kept but whose feed it is.
 *
 * @param key what is counted together
 * @param first the first of them
 * @param last the last of them
 * @param times how many
 */
public record RefusedRead(Key key, Instant first, Instant last, long times) {

  /**
   * What is counted together.
   *
   * @param day the day in UTC
   * @param reader the word of a {@link FeedReader}
   * @param why the reason
   * @param feed whose feed
   */
  public record Key(LocalDate day, String reader, FeedRefusal why, Feed feed) {}

  /**
   * Whose feed was asked for.
   *
   * @param allUnits whether it is the feed of all units
   * @param unit the unit; empty for the feed of all units, and for a unit that does not exist
   * @param link the link that the URL names or whose channel was known
   */
  public record Feed(boolean allUnits, Optional<UnitId> unit, OptionalLong link) {

    /** The feed of a unit that does not exist. */
    public static final Feed NONE = new Feed(false, Optional.empty(), OptionalLong.empty());

    /**
     * Whose feed a request asks for, whatever link it names: that one need not exist.
     *
     * @param request the request, for units that do exist
     * @return its unit, or all
     */
    public static Feed ofUnits(FeedRequest request) {
      Feed feed = of(request);
      return new Feed(feed.allUnits, feed.unit, OptionalLong.empty());
    }

    /**
     * Whose feed a request asks for.
     *
     * @param request the request, for a unit and a link that do exist
     * @return its unit and its link
     */
    public static Feed of(FeedRequest request) {
      return switch (request.scope()) {
        case FeedRequest.OneUnit(UnitId unit) ->
            new Feed(false, Optional.of(unit), request.forLink());
        case FeedRequest.AllUnits() -> new Feed(true, Optional.empty(), OptionalLong.empty());
      };
    }

    /**
     * The feed as a text.
     *
     * @return {@code 102/1}, {@code 102/1 for=7}, {@code all} or {@code none}
     */
    public String text() {
      return allUnits
          ? "all"
          : unit.map(UnitId::toString).orElse("none")
              + (link.isPresent() ? " for=" + link.getAsLong() : "");
    }
  }

  /**
   * Counts more of the same.
   *
   * @param more of the same key
   * @return both together
   */
  public RefusedRead and(RefusedRead more) {
    return new RefusedRead(
        key,
        first.isBefore(more.first) ? first : more.first,
        last.isAfter(more.last) ? last : more.last,
        times + more.times);
  }
}

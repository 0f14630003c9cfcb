package ee.hbook.feed.reads;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whose reads of a unit's plain feed are known to be those of one link's channel. To be wrong here
 * is the worst that can happen: a channel's bookings would be hidden from another. So whatever
 * leaves two possibilities leaves none. Pure.
 */
public final class KnownReader {

  private KnownReader() {}

  /**
   * Recognises a reader: by name, the platform of exactly one link; or as the program that was
   * found to read for exactly one, if that may read.
   *
   * @param reader who reads
   * @param channels the links of the unit
   * @return the link's channel; empty for everybody else
   */
  public static Optional<FeedChannel> among(List<FeedChannel> channels, FeedReader reader) {
    if (reader.family().isOneSeller()) {
      return only(channels, channel -> channel.platform().equals(Optional.of(reader.family())));
    }
    return FeedReader.isNumbered(reader.word())
        ? only(channels, channel -> channel.learned().equals(Optional.of(reader.word())))
            .filter(FeedChannel::exported)
        : Optional.empty();
  }

  private static Optional<FeedChannel> only(
      List<FeedChannel> channels, Predicate<FeedChannel> wanted) {
    List<FeedChannel> fitting = channels.stream().filter(wanted).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }
}

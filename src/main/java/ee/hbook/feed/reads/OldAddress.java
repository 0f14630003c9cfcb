package ee.hbook.feed.reads;

import ee.hbook.accommodation.UnitId;
import ee.hbook.feed.FeedVariant;
import ee.hbook.feed.reads.ReadsOnRecord.LastRead;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Somebody who read a feed of ours until its address changed, and has not read it since: the
 * address that he has answers no more. Pure.
 *
 * @param reader the word of a {@link FeedReader}
 * @param unit whose feed; empty for the feed of all units
 * @param variant which of its two addresses he had
 * @param lastRead when he last read it
 */
public record OldAddress(
    String reader, Optional<UnitId> unit, FeedVariant variant, Instant lastRead) {

  /** Who had stopped to read before that did not read any more. */
  static final Duration LATELY = Duration.ofDays(14);

  private record Feed(String reader, Optional<UnitId> unit, FeedVariant variant) {}

  /**
   * Who still has an old address.
   *
   * @param reads each reader's last read of each feed
   * @param changes when the addresses of a variant changed
   * @return the one who read last first; without persons at their browsers
   */
  public static List<OldAddress> among(List<LastRead> reads, Map<FeedVariant, Instant> changes) {
    Map<Feed, Optional<Instant>> last =
        reads.stream()
            .filter(read -> changes.containsKey(read.variant()))
            .filter(read -> !read.reader().equals(ReaderFamily.BROWSER))
            .collect(
                Collectors.groupingBy(
                    read -> new Feed(read.reader(), read.unit(), read.variant()),
                    Collectors.mapping(
                        LastRead::when, Collectors.maxBy(Comparator.naturalOrder()))));
    return last.entrySet().stream()
        .map(feed -> of(feed.getKey(), feed.getValue().orElseThrow()))
        .filter(feed -> feed.isOldSince(changes.getOrDefault(feed.variant, Instant.EPOCH)))
        .sorted(
            Comparator.comparing(OldAddress::lastRead)
                .reversed()
                .thenComparing(OldAddress::reader)
                .thenComparing(feed -> feed.unit.map(UnitId::toString).orElse("")))
        .toList();
  }

  private static OldAddress of(Feed feed, Instant last) {
    return new OldAddress(feed.reader, feed.unit, feed.variant, last);
  }

  private boolean isOldSince(Instant change) {
    return lastRead.isBefore(change) && lastRead.isAfter(change.minus(LATELY));
  }
}

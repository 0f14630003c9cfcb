package ee.hbook.feed.reads;

import ee.hbook.accommodation.UnitId;
import ee.hbook.feed.FeedRefusal;
import ee.hbook.feed.FeedVariant;
import ee.hbook.feed.content.FeedContent;
import ee.hbook.feed.reads.ReadsOnRecord.LastRead;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A booking site, or a program that has read our feeds before, that asks for a feed and is refused,
 * and does not get it by another address either: what is taken here it does not learn. Pure.
 *
 * @param reader the word of a {@link FeedReader}
 * @param why why it is refused, by its last request
 * @param feed whose feed it asks for
 * @param since the first request that was refused
 * @param last the last one
 * @param times how many there were lately
 */
public record RefusedReader(
    String reader,
    FeedRefusal why,
    RefusedRead.Feed feed,
    Instant since,
    Instant last,
    long times) {

  /** Who has not asked for so long does not ask any more. */
  public static final Duration LATELY = Duration.ofHours(48);

  /** Who reads by another address, too, does so within this time: no site reads less often. */
  private static final Duration INTERVAL = Duration.ofHours(24);

  /**
   * What our side knows of those who read.
   *
   * @param reads each reader's last read of each feed
   * @param changes when the addresses of a variant changed
   * @param platforms the words of the booking sites whose calendars are linked
   */
  public record Known(
      List<LastRead> reads, Map<FeedVariant, Instant> changes, Set<String> platforms) {

    public Known {
      reads = List.copyOf(reads);
      changes = Map.copyOf(changes);
      platforms = Set.copyOf(platforms);
    }

    private boolean knows(String reader) {
      return (ReaderFamily.ofWord(reader).kind() == ReaderFamily.Kind.PLATFORM
              || FeedReader.isNumbered(reader))
          && (platforms.contains(reader)
              || reads.stream().anyMatch(read -> read.reader().equals(reader)));
    }

    /** Whether a reader has this unit's feed nevertheless. */
    private boolean isServed(RefusedReader refused) {
      Instant from =
          refused.why == FeedRefusal.SWITCHED_OFF ? refused.last : refused.last.minus(INTERVAL);
      return reads.stream()
          .filter(read -> read.reader().equals(refused.reader))
          .filter(read -> refused.feed.allUnits() == FeedContent.isOfAllUnits(read.feed()))
          .filter(read -> read.unit().equals(refused.feed.unit()))
          .filter(read -> read.when().isAfter(from))
          .anyMatch(
              read -> read.when().isAfter(changes.getOrDefault(read.variant(), Instant.EPOCH)));
    }
  }

  /**
   * Who is refused.
   *
   * @param refused what was refused
   * @param known who reads
   * @param now the present moment
   * @return the last one who asked first; nobody whose name could be anybody's
   */
  public static List<RefusedReader> among(List<RefusedRead> refused, Known known, Instant now) {
    return refused.stream()
        .filter(read -> read.last().isAfter(now.minus(LATELY)))
        .filter(read -> known.knows(read.key().reader()))
        .collect(
            Collectors.groupingBy(read -> List.of(read.key().reader(), units(read.key().feed()))))
        .values()
        .stream()
        .map(RefusedReader::sum)
        .filter(reader -> reader.why == FeedRefusal.NO_UNIT || !known.isServed(reader))
        .sorted(
            Comparator.comparing(RefusedReader::last)
                .reversed()
                .thenComparing(RefusedReader::reader)
                .thenComparing(reader -> reader.feed.text()))
        .toList();
  }

  private static String units(RefusedRead.Feed feed) {
    return new RefusedRead.Feed(feed.allUnits(), feed.unit(), OptionalLong.empty()).text();
  }

  private static RefusedReader sum(List<RefusedRead> same) {
    RefusedRead last = same.stream().max(Comparator.comparing(RefusedRead::last)).orElseThrow();
    Optional<Instant> first = same.stream().map(RefusedRead::first).min(Instant::compareTo);
    return new RefusedReader(
        last.key().reader(),
        last.key().why(),
        last.key().feed(),
        first.orElseThrow(),
        last.last(),
        same.stream().mapToLong(RefusedRead::times).sum());
  }

  /**
   * The unit.
   *
   * @return empty for the feed of all units, and for units that do not exist
   */
  public Optional<UnitId> unit() {
    return feed.unit();
  }
}

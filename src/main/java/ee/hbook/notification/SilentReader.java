package ee.hbook.notification;

import ee.hbook.accommodation.UnitId;
import ee.hbook.feed.reads.ReaderFamily;
import ee.hbook.feed.reads.ReadsOnRecord.LastRead;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * A program that used to read the feed of a unit and has stopped: nights may be sold twice there.
 *
 * @param unit the unit
 * @param reader its name
 * @param last when it last read, whichever form of the feed
 */
public record SilentReader(UnitId unit, String reader, Instant last) {

  /** Booking sites read several times a day. */
  private static final Duration SILENCE = Duration.ofHours(24);

  /** After that it was disconnected on purpose. */
  private static final Duration GONE = Duration.ofDays(30);

  /**
   * Finds those who have stopped.
   *
   * @param reads each reader's last read of each feed
   * @param now the present moment
   * @return the longest silent first; people and unknown programs are not waited for
   */
  public static List<SilentReader> among(List<LastRead> reads, Instant now) {
    Map<SilentReader, Instant> last =
        reads.stream()
            .filter(read -> read.unit().isPresent())
            .filter(read -> awaited(ReaderFamily.ofWord(read.reader())))
            .collect(
                Collectors.toMap(
                    read -> new SilentReader(read.unit().orElseThrow(), name(read), Instant.EPOCH),
                    LastRead::when,
                    BinaryOperator.maxBy(Comparator.naturalOrder())));
    return last.entrySet().stream()
        .map(
            each -> new SilentReader(each.getKey().unit(), each.getKey().reader(), each.getValue()))
        .filter(each -> each.last().isBefore(now.minus(SILENCE)))
        .filter(each -> each.last().isAfter(now.minus(GONE)))
        .sorted(Comparator.comparing(SilentReader::last))
        .toList();
  }

  private static String name(LastRead read) {
    return ReaderFamily.ofWord(read.reader()).title();
  }

  private static boolean awaited(ReaderFamily family) {
    return family.kind() != ReaderFamily.Kind.PERSON && !family.title().isEmpty();
  }
}

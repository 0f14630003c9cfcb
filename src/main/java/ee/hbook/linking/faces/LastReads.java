package ee.hbook.linking.faces;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.faces.Screen;
import ee.hbook.feed.FeedVariant;
import ee.hbook.feed.reads.ReaderFamily;
import ee.hbook.feed.reads.ReadsOnRecord.LastRead;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Says who last read our feeds.
 *
 * @param reads each reader's last read of each feed
 * @param zone the property's zone
 */
public record LastReads(List<LastRead> reads, ZoneId zone) {

  /** Nobody has read anything. */
  static final LastReads NONE = new LastReads(List.of(), ZoneOffset.UTC);

  /** The feeds of one unit, or of all units, that are for nobody in particular. */
  List<String> of(Optional<UnitId> unit) {
    return inWords(read -> read.unit().equals(unit) && read.forLink().isEmpty());
  }

  /** The feed of a unit for one of its calendars. */
  List<String> ofLink(long link) {
    return inWords(read -> read.forLink().equals(OptionalLong.of(link)));
  }

  /** Every feed that is had with one of the two keys. */
  List<String> with(FeedVariant variant) {
    return inWords(read -> read.variant() == variant);
  }

  /** The feed of one unit, or of all units, with one of the two keys. */
  List<String> of(Optional<UnitId> unit, FeedVariant variant) {
    return inWords(
        read -> read.unit().equals(unit) && read.forLink().isEmpty() && read.variant() == variant);
  }

  /** One sentence for each reader, whichever form of the feed it read. */
  private List<String> inWords(Predicate<LastRead> wanted) {
    Map<String, Instant> last =
        reads.stream()
            .filter(wanted)
            .collect(
                Collectors.toMap(
                    LastRead::reader,
                    LastRead::when,
                    BinaryOperator.maxBy(Comparator.naturalOrder()),
                    TreeMap::new));
    return last.entrySet().stream()
        .sorted(Map.Entry.<String, Instant>comparingByValue().reversed())
        .map(
            read ->
                Screen.text("last_read", name(read.getKey()), Screen.moment(read.getValue(), zone)))
        .toList();
  }

  /**
   * What a reader of our feeds is called.
   *
   * @param reader the word of its family
   * @return its name, in the reader's language
   */
  public static String name(String reader) {
    ReaderFamily family = ReaderFamily.ofWord(reader);
    if (family.equals(ReaderFamily.OTHER)) {
      return Screen.text("reader_other");
    }
    return family.title().isEmpty() ? Screen.text("reader_browser") : family.title();
  }
}

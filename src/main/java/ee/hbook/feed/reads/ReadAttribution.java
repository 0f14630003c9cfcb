package ee.hbook.feed.reads;

import ee.hbook.feed.reads.ReaderFamily.Kind;
import ee.hbook.link.Link;
import ee.hbook.sync.ChannelReads.ChannelRead;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells which reads of our feeds may have been those of a link's channel. Pure. */
public final class ReadAttribution {

  private ReadAttribution() {}

  /**
   * Chooses. What is read of the link's own feed counts, whoever reads it; from the first program
   * on that did it counts alone, and until then every plain feed of the unit whose reader is not
   * known to be somebody else. A person who looked counts only where nobody but persons has read.
   * What the feed of all units shows counts in a house with one unit only.
   *
   * @param link the link
   * @param reads reads of feeds of its unit
   * @param looks when the link's calendar was first looked at after each of them
   * @param onlyUnit whether its unit is the only one of the house
   * @return what the channel of the link has read, the first read first
   */
  public static List<ChannelRead> of(
      Link link, List<FeedRead> reads, Map<FeedRead.Key, Instant> looks, boolean onlyUnit) {
    List<FeedRead> shown =
        reads.stream()
            .filter(read -> read.unit().equals(Optional.of(link.unit())))
            .filter(read -> onlyUnit || !read.allUnits())
            .toList();
    List<FeedRead> own =
        shown.stream().filter(read -> read.forLink().equals(OptionalLong.of(link.id()))).toList();
    Instant turned =
        own.stream()
            .filter(ReadAttribution::isByProgram)
            .map(FeedRead::firstRead)
            .min(Comparator.naturalOrder())
            .orElse(Instant.MAX);
    List<FeedRead> its = Stream.concat(own.stream(), plain(link, shown, turned).stream()).toList();
    return programsBeforePersons(its)
        .sorted(Comparator.comparing(FeedRead::firstRead))
        .map(
            read ->
                new ChannelRead(
                    link.unit(),
                    read.firstRead(),
                    read.lastRead(),
                    read.taken(),
                    Optional.ofNullable(looks.get(read.key()))))
        .toList();
  }

  /** Those before the channel turned to its own feed. */
  private static List<FeedRead> plain(Link link, List<FeedRead> reads, Instant turned) {
    Predicate<ReaderFamily> mayBeIts =
        ReaderFamily.ofCalendar(link.peer(), link.name())
            .map(ReadAttribution::mayRunAt)
            .orElse(reader -> reader.kind() != Kind.PLATFORM);
    return reads.stream()
        .filter(read -> read.forLink().isEmpty())
        .filter(read -> read.firstRead().isBefore(turned))
        .filter(read -> mayBeIts.test(reader(read)))
        .map(read -> read.upTo(turned))
        .toList();
  }

  /** A platform reads with its own name, or with one that says nothing. */
  private static Predicate<ReaderFamily> mayRunAt(ReaderFamily platform) {
    return reader ->
        reader.equals(platform)
            || reader.equals(ReaderFamily.OTHER)
            || reader.kind() == Kind.PERSON;
  }

  private static Stream<FeedRead> programsBeforePersons(List<FeedRead> reads) {
    boolean anyProgram = reads.stream().anyMatch(ReadAttribution::isByProgram);
    return reads.stream().filter(read -> !anyProgram || isByProgram(read));
  }

  private static boolean isByProgram(FeedRead read) {
    return reader(read).kind() != Kind.PERSON;
  }

  private static ReaderFamily reader(FeedRead read) {
    return ReaderFamily.ofWord(read.key().reader());
  }
}

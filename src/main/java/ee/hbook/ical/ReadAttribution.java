package ee.hbook.ical;

import ee.hbook.ical.ReaderFamily.Kind;
import ee.hbook.sync.ChannelReads.ChannelRead;
import ee.hbook.sync.Link;
import ee.hbook.sync.LinkAddress;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells which reads of our feeds may have been those of a link's channel. Pure. */
public final class ReadAttribution {

  private ReadAttribution() {}

  /**
   * Chooses. The link's own feed counts alone as soon as it was ever read, whoever read it; until
   * then every plain feed of the unit counts whose reader is not known to be somebody else. A
   * person who looked counts only where nobody but persons has read. What the feed of all units
   * shows counts in a house with one unit only.
   *
   * @param link the link
   * @param reads reads of feeds of its unit
   * @param onlyUnit whether its unit is the only one of the house
   * @return what the channel of the link has read, the first read first
   */
  public static List<ChannelRead> of(Link link, List<FeedRead> reads, boolean onlyUnit) {
    List<FeedRead> shown =
        reads.stream()
            .filter(read -> read.unit().equals(Optional.of(link.unit())))
            .filter(read -> onlyUnit || !read.allUnits())
            .toList();
    List<FeedRead> own =
        shown.stream().filter(read -> read.forLink().equals(OptionalLong.of(link.id()))).toList();
    return programsBeforePersons(own.isEmpty() ? plain(link, shown) : own)
        .sorted(Comparator.comparing(FeedRead::firstRead))
        .map(
            read ->
                new ChannelRead(
                    link.unit(),
                    read.firstRead(),
                    read.lastRead(),
                    read.nights(),
                    Optional.of(read.firstRead())))
        .toList();
  }

  private static List<FeedRead> plain(Link link, List<FeedRead> reads) {
    Predicate<ReaderFamily> mayBeIts =
        ReaderFamily.ofCalendar(LinkAddress.parse(link.url()).host(), link.name())
            .map(ReadAttribution::mayRunAt)
            .orElse(reader -> reader.kind() != Kind.PLATFORM);
    return reads.stream()
        .filter(read -> read.forLink().isEmpty())
        .filter(read -> mayBeIts.test(reader(read)))
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
    boolean anyProgram = reads.stream().anyMatch(read -> reader(read).kind() != Kind.PERSON);
    return reads.stream().filter(read -> !anyProgram || reader(read).kind() != Kind.PERSON);
  }

  private static ReaderFamily reader(FeedRead read) {
    return ReaderFamily.ofWord(read.key().reader());
  }
}

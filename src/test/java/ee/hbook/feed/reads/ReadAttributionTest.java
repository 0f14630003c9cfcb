package ee.hbook.feed.reads;

import static ee.hbook.feed.content.Sample.UNIT;
import static ee.hbook.feed.content.Sample.nights;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.link.Link;
import ee.hbook.link.SomeLink;
import ee.hbook.sync.ChannelReads.ChannelRead;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadAttributionTest {

  private static final String AIRBNB = "https://www.airbnb.com/calendar/ical/1.ics";
  private static final String UNKNOWN = "https://feeds.example.org/1.ics";

  /** Reads are {@code reader} or {@code reader=link}, in the order of their first reads. */
  @ParameterizedTest(name = "{0}: of [{1}] it had [{2}]")
  @CsvSource({
    "airbnb, '', ''",
    "airbnb, airbnb, 0",
    "airbnb, other, 0",
    "airbnb, booking, ''",
    "airbnb, google, ''",
    "airbnb, hbook, ''",
    "airbnb, wordpress, ''",
    "airbnb, airbnb other booking, 0 1",
    "airbnb, browser, 0",
    "airbnb, thunderbird, 0",
    "airbnb, browser booking, 0",
    "airbnb, browser other, 1",
    "airbnb, browser airbnb thunderbird, 1",
    "airbnb, airbnb=7, 0",
    "airbnb, airbnb=7 airbnb other, 0",
    "airbnb, airbnb other airbnb=7 other, 0 1 2",
    "airbnb, airbnb booking other=7 booking=7, 0 2 3",
    "airbnb, airbnb browser=7 other, 0 2",
    "airbnb, browser browser=7, 0 1",
    "airbnb, browser=7 other=7, 1",
    "airbnb, other-3f other-40, 0 1",
    "airbnb, airbnb=8, ''",
    "airbnb, other=8 airbnb, 1",
    "unknown, other, 0",
    "unknown, hbook, 0",
    "unknown, wordpress, 0",
    "unknown, airbnb, ''",
    "unknown, airbnb=7, 0",
    "unknown, browser, 0",
    "unknown, google other, 1",
  })
  void theOwnFeedCountsAloneElseEveryReaderWhoMayHaveBeenIt(
      String channel, String reads, String had) {
    List<FeedRead> all = new ArrayList<>();
    for (String read : reads.isEmpty() ? new String[0] : reads.split(" ")) {
      all.add(read(all.size(), read, UNIT, false));
    }
    assertThat(
            which(
                ReadAttribution.of(
                    link(channel.equals("airbnb") ? AIRBNB : UNKNOWN), all, Map.of(), false)))
        .isEqualTo(had);
  }

  @Test
  void whatAnotherUnitShowedDoesNotCount() {
    FeedRead other = read(0, "airbnb", new UnitId(102, 2), false);
    assertThat(ReadAttribution.of(link(AIRBNB), List.of(other), Map.of(), false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"true, 0", "false, ''"})
  void theFeedOfAllUnitsCountsInAHouseWithOneUnit(boolean onlyUnit, String had) {
    FeedRead all = read(0, "airbnb", UNIT, true);
    assertThat(which(ReadAttribution.of(link(AIRBNB), List.of(all), Map.of(), onlyUnit)))
        .isEqualTo(had);
  }

  @Test
  void theFirstReadComesFirst() {
    List<FeedRead> reads = List.of(read(3, "airbnb", UNIT, false), read(1, "other", UNIT, false));
    assertThat(which(ReadAttribution.of(link(AIRBNB), reads, Map.of(), false))).isEqualTo("1 3");
  }

  @Test
  void aReadSaysWhenAndWhat() {
    FeedRead read = read(0, "airbnb", UNIT, false);
    Instant looked = Instant.EPOCH.plusSeconds(7);
    assertThat(ReadAttribution.of(link(AIRBNB), List.of(read), Map.of(read.key(), looked), false))
        .containsExactly(
            new ChannelRead(
                UNIT,
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(100),
                List.of(Span.nights(nights("2026-07-01", "2026-07-03"))),
                Optional.of(looked)));
  }

  @Test
  void aPlainFeedIsNotItsLastReadOnceItHasTurnedToItsOwn() {
    List<FeedRead> reads = List.of(read(0, "other", UNIT, false), read(50, "other=7", UNIT, false));
    assertThat(ReadAttribution.of(link(AIRBNB), reads, Map.of(), false))
        .extracting(read -> read.lastRead().getEpochSecond())
        .containsExactly(50L, 150L);
  }

  private static String which(List<ChannelRead> reads) {
    return reads.stream()
        .map(read -> Long.toString(read.firstRead().getEpochSecond()))
        .collect(Collectors.joining(" "));
  }

  private static FeedRead read(int at, String written, UnitId unit, boolean allUnits) {
    String[] parts = written.split("=");
    return new FeedRead(
        new FeedRead.Key("feed", parts[0], "tag" + at),
        allUnits,
        Optional.of(unit),
        parts.length == 1 ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(parts[1])),
        at,
        Instant.EPOCH.plusSeconds(at),
        Instant.EPOCH.plusSeconds(at + 100),
        1,
        List.of(Span.nights(nights("2026-07-01", "2026-07-03"))));
  }

  private static Link link(String url) {
    return SomeLink.to(url, 7, UNIT, "Elsewhere");
  }
}

package ee.hbook.feed.reads;

import static ee.hbook.feed.content.Sample.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.availability.Span;
import ee.hbook.sync.Echoes.Echo;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearnedReaderTest {

  private static final Instant NOW = Instant.parse("2026-06-10T12:00:00Z");
  private static final FeedChannel AIRBNB = link(1, "www.airbnb.com");
  private static final FeedChannel BOOKING = link(2, "ical.booking.com");
  private static final FeedChannel GITES = link(3, "gites.example.org");
  private static final FeedChannel GOOGLE = link(4, "calendar.google.com");
  private static final FeedChannel CLOSED =
      new FeedChannel(5, "gites.example.org", "Closed", false, Optional.empty());

  /** Reads are {@code reader[=link]xcount/days[~ago]}: so often, over so many days, until then. */
  @ParameterizedTest(name = "links {0}, reads [{1}]: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        // One link, one program that reads regularly.
        "3 | other-3fx24/3 | 3 other-3f",
        "2 | other-3fx24/3 | 2 other-3f",
        "3 | other-3fx12/3 other-3fx12/2 | 3 other-3f",
        "3 | other-3fx23/3 | none",
        "3 | other-3fx24/2 | none",
        "3 | other-3fx24/9~4 | none",
        "3 | '' | none",
        // What only names its library may be many.
        "3 | otherx99/9 | none",
        "3 | otherx99/9 other-3fx24/3 | none",
        "3 | otherx2/9 other-3fx24/3 | 3 other-3f",
        "3 | other-3fx24/3 other-40x24/3 | none",
        "3 | other-3fx24/3 other-40x5/3 | 3 other-3f",
        // Programs with a name do not matter, but for their own links.
        "3 | other-3fx24/3 airbnbx24/3 hbookx24/3 | 3 other-3f",
        "1 2 | other-3fx24/3 airbnbx24/3 | 2 other-3f",
        "1 2 | other-3fx24/3 | none",
        "1 2 | other-3fx24/3 airbnbx24/3 bookingx1/0 | none",
        "1 3 | other-3fx24/3 other=1x1/0 | 3 other-3f",
        "1 3 | other-3fx24/3 browser=1x1/0 | none",
        "1 3 | other-3fx24/3 other-40=1x1/0 | 3 other-3f",
        // Its own reads of the feed for the link came of what was learned; another's did not.
        "3 | other-3fx24/3 other-3f=3x99/9 | 3 other-3f",
        "3 | other-3fx24/3 other-40=3x1/0 | none",
        "1 3 | other-3fx24/3 other-3f=1x1/0 airbnbx9/9 | none",
        // Never for calendars that anybody may keep, nor for whom nobody lets read.
        "4 | other-3fx24/3 | none",
        "5 | other-3fx24/3 | none",
        "'' | other-3fx24/3 | none",
      })
  void oneLinkAndOneProgramMustBeLeft(String links, String reads, String found) {
    List<FeedChannel> all = List.of(AIRBNB, BOOKING, GITES, GOOGLE, CLOSED);
    List<FeedChannel> ofUnit =
        all.stream().filter(link -> links.contains(Long.toString(link.link()))).toList();
    assertThat(
            LearnedReader.candidate(ofUnit, reads(reads), NOW)
                .map(learned -> learned.link().link() + " " + learned.program())
                .orElse("none"))
        .isEqualTo(found);
  }

  /** Reads are {@code reader:day:nights}, echoes {@code day:nights}, all of June. */
  @ParameterizedTest(name = "read [{0}], came back [{1}]: proved {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "other-3f:1:11-13,15-17,19-21 | 2:11-13 2:15-17 2:19-21 | true",
        "other-3f:1:11-21 | 2:11-13 3:14-16 4:19-21 | true",
        "other-3f:1:11-13,15-17,19-21 | 2:11-13 2:15-17 | false",
        "other-3f:1:11-13,15-17,19-21 | 2:11-13 2:15-17 3:15-17 | false",
        // It was there before the program had read it, or the program never had.
        "other-3f:2:11-13,15-17,19-21 | 1:11-13 3:15-17 3:19-21 | false",
        "other-3f:1:11-13,15-17 | 2:11-13 2:15-17 2:19-21 | false",
        // Somebody else had read it, too, or a part of it; afterwards he may.
        "other-3f:1:11-13,15-17,19-21 airbnb:1:19-21 | 2:11-13 2:15-17 2:19-21 | false",
        "other-3f:1:11-13,15-17,19-21 airbnb:1:20-25 | 2:11-13 2:15-17 2:19-21 | false",
        "other-3f:1:11-13,15-17,19-21 browser:1:19-21 | 2:11-13 2:15-17 2:19-21 | false",
        "other-3f:1:11-13,15-17,19-21 other:1:19-21 | 2:11-13 2:15-17 2:19-21 | false",
        "other-3f:1:11-13,15-17,19-21 airbnb:3:11-21 | 2:11-13 2:15-17 2:19-21 | true",
      })
  void itIsProvedByWhatCameBackThatNobodyElseHadRead(String reads, String echoes, boolean proved) {
    List<FeedRead> had = new ArrayList<>();
    for (String read : reads.split(" ")) {
      String[] parts = read.split(":");
      had.add(read(parts[0], day(parts[1]), day(parts[1]), 1, nights(parts[2])));
    }
    List<Echo> back = new ArrayList<>();
    for (String echo : echoes.split(" ")) {
      String[] parts = echo.split(":");
      back.add(new Echo(nights(parts[1]).getFirst(), day(parts[0])));
    }
    assertThat(new LearnedReader(GITES, "other-3f").isProved(back, had)).isEqualTo(proved);
  }

  private static List<FeedRead> reads(String written) {
    List<FeedRead> reads = new ArrayList<>();
    for (String each : written.isEmpty() ? new String[0] : written.split(" ")) {
      String[] parts = each.split("[x/~]");
      Instant last = NOW.minus(Duration.ofDays(parts.length > 3 ? Long.parseLong(parts[3]) : 0));
      Instant first = last.minus(Duration.ofDays(Long.parseLong(parts[2])));
      reads.add(read(parts[0], first, last, Long.parseLong(parts[1]), List.of()));
    }
    return reads;
  }

  private static FeedRead read(
      String reader, Instant first, Instant last, long count, List<Span> nights) {
    String[] parts = reader.split("=");
    return new FeedRead(
        new FeedRead.Key("feed", parts[0], "tag"),
        false,
        Optional.of(UNIT),
        parts.length == 1 ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(parts[1])),
        1,
        first,
        last,
        count,
        nights);
  }

  private static List<Span> nights(String written) {
    List<Span> nights = new ArrayList<>();
    for (String range : written.split(",")) {
      String[] days = range.split("-");
      nights.add(Span.nights(june(days[0]), june(days[1])));
    }
    return nights;
  }

  private static LocalDate june(String day) {
    return LocalDate.of(2026, 6, Integer.parseInt(day));
  }

  private static Instant day(String day) {
    return Instant.parse("2026-06-01T00:00:00Z").plus(Duration.ofDays(Long.parseLong(day)));
  }

  private static FeedChannel link(long number, String host) {
    return new FeedChannel(number, host, "Calendar", true, Optional.empty());
  }
}

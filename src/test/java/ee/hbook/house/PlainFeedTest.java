package ee.hbook.house;

import static ee.hbook.house.ReadHouse.AIRBNB;
import static ee.hbook.house.ReadHouse.AIRBNB_AGENT;
import static ee.hbook.house.ReadHouse.BOOKING;
import static ee.hbook.house.ReadHouse.BOOKING_AGENT;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.reads.ReadsOnRecord;
import ee.hbook.feed.reads.ReadsOnRecord.LastRead;
import ee.hbook.feed.reads.application.LearnReaders;
import ee.hbook.link.application.EditLinks;
import ee.hbook.link.application.LinkChange;
import ee.hbook.link.application.TurnLinks;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The plain feed of a unit, as each reads it. */
class PlainFeedTest {

  private static final String FIREFOX =
      "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
  private static final String GITES = "https://gites.example.org/1.ics";
  private static final String GITES_AGENT = "GiteSync/2.1";

  private final ReadHouse house = new ReadHouse();
  private long booking;

  @AfterEach
  void close() {
    house.close();
  }

  @BeforeEach
  void aUnitThatIsSoldAtBooking() {
    house.put(BOOKING, "theirs@booking.com:20260601:20260603");
    booking = house.link("Booking.com", BOOKING);
    house.reserve("2026-05-01", "2026-05-04");
  }

  @Test
  void aKnownChannelIsNotToldItsOwnBookings() {
    assertThat(house.read(BOOKING_AGENT).orElseThrow())
        .doesNotContain("theirs@booking.com")
        .contains("DTSTART;VALUE=DATE:20260501")
        .isEqualTo(
            house.read("curl/8.0", FeedRequest.of(RealHouse.UNIT).madeFor(booking)).orElseThrow());
  }

  @Test
  void everybodyElseIsToldEverything() {
    for (String agent : List.of(AIRBNB_AGENT, FIREFOX, "curl/8.0", GITES_AGENT, "")) {
      assertThat(house.read(agent).orElseThrow()).as(agent).contains("theirs@booking.com");
    }
  }

  @Test
  void itsReadIsOneOfTheFeedThatIsForIt() {
    house.read(BOOKING_AGENT);
    assertThat(house.house.look(() -> house.house.get(ReadsOnRecord.class).lastReads()))
        .singleElement()
        .extracting(LastRead::feed, LastRead::forLink, LastRead::reader)
        .containsExactly("1/1 anonymous for=" + booking, OptionalLong.of(booking), "booking");
    assertThat(house.reads(booking)).hasSize(1);
  }

  @Test
  void whateverIsSwitchedOffIsClosedToItHereToo() {
    house.house.get(TurnLinks.class).export(booking, false);
    assertThat(house.read(BOOKING_AGENT)).isEmpty();
    assertThat(house.read(AIRBNB_AGENT)).isPresent();
    assertThat(house.read("")).isPresent();
  }

  @Test
  void aSecondLinkOfTheSamePlatformLeavesADoubtAndIsToldEverything() {
    house.read(BOOKING_AGENT);
    long second = house.link("Booking.com, too", BOOKING + "?t=2");
    assertThat(house.read(BOOKING_AGENT).orElseThrow()).contains("theirs@booking.com");
    house.house.get(EditLinks.class).remove(second);
    assertThat(house.read(BOOKING_AGENT).orElseThrow()).doesNotContain("theirs@booking.com");
  }

  @Test
  void aLinkThatMovesToAnotherPlatformIsKnownByThatAtOnce() {
    house.read(BOOKING_AGENT);
    house.house.get(EditLinks.class).change(booking, LinkChange.ofUrl(AIRBNB));
    assertThat(house.read(BOOKING_AGENT).orElseThrow()).contains("theirs@booking.com");
    assertThat(house.read(AIRBNB_AGENT).orElseThrow()).doesNotContain("theirs@booking.com");
  }

  @Test
  void theFeedOfAllUnitsIsTheSameForEverybody() {
    FeedRequest all = FeedRequest.parse("feed=" + FeedRequest.ALL_FEED).orElseThrow();
    assertThat(house.read(BOOKING_AGENT, all).orElseThrow()).contains("theirs@booking.com");
  }

  @Test
  void aProgramWithoutANameIsLearnedWhenOnlyItCanHaveBroughtOursBack() {
    long gites = aProgramBringsOursBack();
    assertThat(house.read(GITES_AGENT).orElseThrow()).contains("theirs@gites.example");

    house.house.get(LearnReaders.class).learn();
    assertThat(house.read(GITES_AGENT).orElseThrow())
        .doesNotContain("theirs@gites.example")
        .contains("theirs@booking.com");
    assertThat(house.read("GiteSync/2.2").orElseThrow()).contains("theirs@gites.example");

    house.house.get(LearnReaders.class).learn();
    assertThat(house.read(GITES_AGENT).orElseThrow()).doesNotContain("theirs@gites.example");

    house.house.get(EditLinks.class).change(gites, LinkChange.ofUrl("https://other.example.org/"));
    assertThat(house.read(GITES_AGENT).orElseThrow()).contains("theirs@gites.example");
  }

  @Test
  void whatWasLearnedIsForgottenWhenASecondProgramReads() {
    aProgramBringsOursBack();
    house.house.get(LearnReaders.class).learn();
    for (int hours = 0; hours < 80; hours += 2) {
      house.later(Duration.ofHours(2));
      house.read(GITES_AGENT);
      house.read("Kalendra/7");
    }
    house.house.get(ee.hbook.feed.reads.application.RememberReads.class).store();
    house.house.get(LearnReaders.class).learn();
    assertThat(house.read(GITES_AGENT).orElseThrow()).contains("theirs@gites.example");
  }

  /** Four days, in which Booking.com reads the feed that is for it and learns of ours last. */
  private long aProgramBringsOursBack() {
    List<String> there = new ArrayList<>(List.of("theirs@gites.example:20260901:20260903"));
    house.put(GITES, there.toArray(String[]::new));
    long gites = house.link("Gites", GITES);
    for (int hours = 0; hours < 96; hours += 2) {
      house.later(Duration.ofHours(2));
      if (hours % 24 == 0) {
        LocalDate first = LocalDate.of(2026, 7, 1).plusDays(hours / 2);
        house.reserve(first.toString(), first.plusDays(2).toString());
        house.read(GITES_AGENT);
        there.add(
            ("ours" + hours + "@gites.example:" + first + ":" + first.plusDays(2))
                .replaceAll("(\\d{4})-(\\d\\d)-(\\d\\d)", "$1$2$3"));
        house.put(GITES, there.toArray(String[]::new));
        house.later(Duration.ofMinutes(70));
        house.tick();
      }
      house.read(GITES_AGENT);
      house.read(BOOKING_AGENT);
    }
    house.house.get(ee.hbook.feed.reads.application.RememberReads.class).store();
    return gites;
  }
}

package ee.hbook.house;

import static ee.hbook.house.ReadHouse.AIRBNB;
import static ee.hbook.house.ReadHouse.AIRBNB_AGENT;
import static ee.hbook.house.ReadHouse.BOOKING;
import static ee.hbook.house.ReadHouse.BOOKING_AGENT;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.feed.FeedRequest;
import ee.hbook.link.application.TurnLinks;
import ee.hbook.link.health.FailureClass;
import ee.hbook.sync.ChannelReads.ChannelRead;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A channel that reads something new of ours is looked at, at that very moment. */
class LookWhenReadTest {

  private static final Duration LONG = Duration.ofMinutes(20);

  private final ReadHouse house = new ReadHouse();
  private final long booking = house.link("Booking.com", BOOKING);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aReadAfterANewBookingHasTheCalendarFetchedAtOnce() {
    house.later(LONG);
    house.reserve("2026-05-01", "2026-05-04");
    house.read(BOOKING_AGENT);
    assertThat(house.fetches.get(BOOKING)).hasSize(2).last().isEqualTo(house.clock.instant());
  }

  @Test
  void soItIsWhenItReadsTheFeedThatIsForIt() {
    house.later(LONG);
    house.read("curl/8.0", FeedRequest.of(RealHouse.UNIT).madeFor(booking));
    assertThat(house.fetches(BOOKING)).isEqualTo(2);
  }

  @Test
  void oneLookIsEnoughForOneChange() {
    house.later(LONG);
    house.reserve("2026-05-01", "2026-05-04");
    house.read(BOOKING_AGENT);
    house.later(Duration.ofMinutes(5));
    house.read(BOOKING_AGENT);
    house.read(BOOKING_AGENT, agenda());
    house.tick();
    assertThat(house.fetches(BOOKING)).isEqualTo(2);
  }

  @Test
  void whatAnotherChannelReadsIsNoNewsToThisOne() {
    long airbnb = house.link("Airbnb", AIRBNB);
    house.later(LONG);
    house.reserve("2026-05-01", "2026-05-04");
    house.read(AIRBNB_AGENT);
    assertThat(house.fetches(BOOKING)).isEqualTo(1);
    assertThat(house.fetches(AIRBNB)).isEqualTo(2);
    assertThat(house.link(airbnb).lastAttempt()).contains(house.clock.instant());
  }

  @Test
  void aCalendarThatWasFetchedAMomentAgoIsFetchedAMinuteAfterThat() {
    house.later(Duration.ofSeconds(20));
    house.reserve("2026-05-01", "2026-05-04");
    house.read(BOOKING_AGENT);
    house.tick();
    assertThat(house.fetches(BOOKING)).isEqualTo(1);
    house.later(Duration.ofSeconds(40));
    house.tick();
    assertThat(house.fetches(BOOKING)).isEqualTo(2);
  }

  @Test
  void whatIsReadWhileTheCalendarIsOnItsWayHasItFetchedAgain() {
    house.later(LONG);
    house.reserve("2026-05-01", "2026-05-04");
    house.later(Duration.ofHours(1));
    house.whileFetching(
        () -> {
          house.later(Duration.ofSeconds(5));
          house.read(BOOKING_AGENT);
        });
    house.tick();
    assertThat(house.fetches(BOOKING)).isEqualTo(2);
    house.later(Duration.ofMinutes(1));
    house.tick();
    assertThat(house.fetches(BOOKING)).isEqualTo(3);
    assertThat(last().lookedOn()).contains(house.clock.instant());
  }

  @Test
  void aCalendarThatIsPausedIsLeftAlone() {
    house.house.get(TurnLinks.class).pause(booking);
    house.later(LONG);
    house.read(BOOKING_AGENT);
    assertThat(house.fetches(BOOKING)).isEqualTo(1);
  }

  @Test
  void aCalendarInTroubleIsLeftToItsTurn() {
    house.fail(BOOKING, FailureClass.TRANSIENT, "http-503");
    house.later(Duration.ofHours(1));
    house.tick();
    house.later(Duration.ofMinutes(2));
    house.read(BOOKING_AGENT);
    assertThat(house.fetches(BOOKING)).isEqualTo(2);
    assertThat(house.reads(booking))
        .singleElement()
        .extracting(ChannelRead::lookedOn)
        .isEqualTo(Optional.empty());
  }

  @Test
  void aHostThatAskedUsToWaitIsWaitedFor() {
    long other = house.link("Booking.com, too", BOOKING + "?t=2");
    house.fail(BOOKING, FailureClass.THROTTLED, "http-429");
    house.later(Duration.ofHours(1));
    house.tick();
    int before = house.fetches(BOOKING + "?t=2");
    house.later(LONG);
    house.read("curl/8.0", FeedRequest.of(RealHouse.UNIT).madeFor(other));
    assertThat(house.fetches(BOOKING + "?t=2")).isEqualTo(before);
  }

  @Test
  void theFirstLookAfterAReadIsOnRecord() {
    house.later(LONG);
    house.read(BOOKING_AGENT);
    Instant looked = house.clock.instant();
    assertThat(last().lookedOn()).contains(looked);
    house.later(Duration.ofHours(1));
    house.tick();
    assertThat(last().lookedOn()).contains(looked);
  }

  @Test
  void soIsOneThatFoundTheCalendarUnchangedOrChanged() {
    house.later(LONG);
    house.read(BOOKING_AGENT);
    house.later(LONG);
    house.put(BOOKING, "x@booking.com:20260601:20260603");
    house.reserve("2026-05-01", "2026-05-04");
    house.read(BOOKING_AGENT);
    assertThat(house.reads(booking))
        .allSatisfy(read -> assertThat(read.lookedOn()).contains(read.firstRead()));
  }

  @Test
  void aLookThatFailedIsNone() {
    house.later(LONG);
    house.fail(BOOKING, FailureClass.TRANSIENT, "http-503");
    house.read(BOOKING_AGENT);
    assertThat(house.fetches(BOOKING)).isEqualTo(2);
    assertThat(last().lookedOn()).isEmpty();
  }

  @Test
  void aCalendarThatIsLinkedLaterIsLookedAtAfterWhatWasReadBefore() {
    house.read(AIRBNB_AGENT);
    house.later(LONG);
    long airbnb = house.link("Airbnb", AIRBNB);
    assertThat(house.reads(airbnb))
        .singleElement()
        .satisfies(read -> assertThat(read.lookedOn()).contains(house.clock.instant()));
  }

  @Test
  void aReaderOfWhomNobodyKnowsWhoHeIsHasEveryCalendarLookedAt() {
    house.link("Airbnb", AIRBNB);
    house.later(LONG);
    house.read("Kalendra/7");
    assertThat(house.fetches(BOOKING)).isEqualTo(2);
    assertThat(house.fetches(AIRBNB)).isEqualTo(2);
  }

  private static FeedRequest agenda() {
    return FeedRequest.parse(FeedRequest.of(RealHouse.UNIT).query() + "&agenda=yes").orElseThrow();
  }

  private ChannelRead last() {
    return house.reads(booking).getLast();
  }
}

package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.feed.FeedAnswer;
import ee.hbook.feed.FeedRefusal;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.FeedVariant;
import ee.hbook.feed.application.FeedAddresses;
import ee.hbook.feed.application.ReplaceFeedKey;
import ee.hbook.feed.reads.FeedReader;
import ee.hbook.feed.reads.OldAddress;
import ee.hbook.feed.reads.RefusedRead;
import ee.hbook.feed.reads.RefusedReader;
import ee.hbook.feed.reads.RefusedReads;
import ee.hbook.feed.reads.application.CountRefusedReads;
import ee.hbook.feed.reads.application.ReadersToMove;
import ee.hbook.feed.reads.application.RememberReads;
import ee.hbook.link.application.TurnLinks;
import ee.hbook.settings.application.ChangeSettings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who asks for a feed and is refused is counted, and found again. */
class RefusedReadsTest {

  private static final FeedRequest PLAIN = FeedRequest.of(RealHouse.UNIT);

  private final ReadHouse house = new ReadHouse();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void whoAsksWithTheOldAddressAfterKeysWereSwitchedOnIsFoundWithinOneInterval() {
    house.read(ReadHouse.AIRBNB_AGENT);
    house.read("curl/8.0");
    later(Duration.ofHours(1));
    switchKeysOn();
    assertThat(old()).extracting(OldAddress::reader).contains("airbnb");
    assertThat(refused()).isEmpty();

    later(Duration.ofHours(2));
    assertThat(house.read(ReadHouse.AIRBNB_AGENT)).isEmpty();
    assertThat(refused())
        .singleElement()
        .satisfies(
            reader -> {
              assertThat(reader.reader()).isEqualTo("airbnb");
              assertThat(reader.why()).isEqualTo(FeedRefusal.NO_KEY);
              assertThat(reader.unit()).contains(RealHouse.UNIT);
              assertThat(reader.times()).isEqualTo(1);
            });
  }

  @Test
  void itIsOverWithTheFirstReadByTheNewAddressAndDoesNotComeBackWhileThatIsRead() {
    house.read(ReadHouse.AIRBNB_AGENT);
    later(Duration.ofHours(1));
    switchKeysOn();
    later(Duration.ofHours(1));
    house.read(ReadHouse.AIRBNB_AGENT);
    later(Duration.ofHours(1));
    readKeyed(ReadHouse.AIRBNB_AGENT);
    assertThat(old()).isEmpty();
    assertThat(refused()).isEmpty();
    later(Duration.ofHours(1));
    house.read(ReadHouse.AIRBNB_AGENT);
    assertThat(refused()).isEmpty();
  }

  @Test
  void aKeyThatIsReplacedAgainMakesANewFact() {
    house.read(ReadHouse.AIRBNB_AGENT);
    switchKeysOn();
    later(Duration.ofHours(1));
    FeedRequest first = keyed();
    readKeyed(ReadHouse.AIRBNB_AGENT);
    later(Duration.ofHours(1));
    house.house.get(ReplaceFeedKey.class).replace(FeedVariant.ANONYMOUS);
    later(Duration.ofHours(1));
    house.read(ReadHouse.AIRBNB_AGENT, first);
    assertThat(refused()).extracting(RefusedReader::why).containsExactly(FeedRefusal.WRONG_KEY);
  }

  @Test
  void whoDoesNotAskAnyMoreIsNoFactAfterTwoDays() {
    house.read(ReadHouse.AIRBNB_AGENT);
    switchKeysOn();
    house.read(ReadHouse.AIRBNB_AGENT);
    assertThat(refused()).hasSize(1);
    later(Duration.ofHours(49));
    assertThat(refused()).isEmpty();
  }

  @Test
  void whoeverMayCallHimselfAnythingIsCountedButNoFact() {
    switchKeysOn();
    house.read("curl/8.0");
    house.read("Airbnb/1.0");
    house.read("MadeUp/1");
    house.read("MadeUp/2");
    assertThat(refused()).isEmpty();
    assertThat(onRecord())
        .extracting(row -> row.key().reader(), RefusedRead::times)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("other", 3L),
            org.assertj.core.groups.Tuple.tuple("airbnb", 1L));
  }

  @Test
  void aBookingSiteWhoseCalendarIsLinkedIsAFactFromItsFirstRequest() {
    house.link("Airbnb", ReadHouse.AIRBNB);
    switchKeysOn();
    house.read(ReadHouse.AIRBNB_AGENT);
    assertThat(refused()).hasSize(1);
  }

  @Test
  void aUnitThatIsNotThereIsRefusedWithoutItsNumber() {
    house.link("Airbnb", ReadHouse.AIRBNB);
    house.read(ReadHouse.AIRBNB_AGENT, FeedRequest.of(new UnitId(987, 6)));
    assertThat(onRecord())
        .extracting(row -> row.key().feed())
        .containsExactly(RefusedRead.Feed.NONE);
    assertThat(refused()).extracting(RefusedReader::why).containsExactly(FeedRefusal.NO_UNIT);
  }

  @Test
  void aSwitchThatIsOffIsToldWithItsLink() {
    long link = house.link("Airbnb", ReadHouse.AIRBNB);
    house.read(ReadHouse.AIRBNB_AGENT);
    house.house.get(TurnLinks.class).export(link, false);
    later(Duration.ofMinutes(30));
    house.read(ReadHouse.AIRBNB_AGENT);
    assertThat(refused())
        .singleElement()
        .satisfies(
            reader -> {
              assertThat(reader.why()).isEqualTo(FeedRefusal.SWITCHED_OFF);
              assertThat(reader.feed().link()).isEqualTo(OptionalLong.of(link));
            });
  }

  @Test
  void numbersThatSomebodyMakesUpFillNeitherMemoryNorTable() {
    switchKeysOn();
    for (int number = 1; number <= 3_000; number++) {
      house.read(ReadHouse.AIRBNB_AGENT, FeedRequest.of(new UnitId(number + 10, 1)));
      house.read(ReadHouse.AIRBNB_AGENT, PLAIN.madeFor(number));
      house.read("MadeUp/" + number);
    }
    assertThat(onRecord()).hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void aDayTakesNoMoreThanItsShare() {
    for (int number = 0; number < RefusedReads.MOST_A_DAY + 20; number++) {
      RefusedRead row =
          new RefusedRead(
              new RefusedRead.Key(
                  java.time.LocalDate.of(2026, 3, 2),
                  "airbnb",
                  FeedRefusal.SWITCHED_OFF,
                  new RefusedRead.Feed(
                      false, Optional.of(RealHouse.UNIT), OptionalLong.of(number + 1))),
              house.clock.instant(),
              house.clock.instant(),
              1);
      house.house.look(
          () -> {
            house.house.get(RefusedReads.class).add(row);
            return row;
          });
    }
    assertThat(onRecord()).hasSize(RefusedReads.MOST_A_DAY);
  }

  @Test
  void aRefusalCostsNoMoreThanAReadOfWhatIsKnown() {
    switchKeysOn();
    house.read("curl/8.0", keyed());
    house.read("curl/8.0");
    long served = house.house.statements(() -> house.read("curl/8.0", keyed()));
    long refused = house.house.statements(() -> house.read("curl/8.0"));
    assertThat(refused).isLessThanOrEqualTo(served);
  }

  @Test
  void theCountsGoWithTheirAge() {
    switchKeysOn();
    house.read(ReadHouse.AIRBNB_AGENT);
    assertThat(onRecord()).hasSize(1);
    later(Duration.ofDays(RefusedReads.DAYS_KEPT + 1));
    house.house.get(CountRefusedReads.class).forgetOld();
    assertThat(onRecord()).isEmpty();
  }

  private void switchKeysOn() {
    house.house.get(ChangeSettings.class).change(Map.of("hb_ical_url_feed_has_key", "yes"));
    later(Duration.ofMinutes(1));
  }

  private FeedRequest keyed() {
    return house.house.get(FeedAddresses.class).keyed(PLAIN, FeedVariant.ANONYMOUS);
  }

  private void readKeyed(String agent) {
    FeedAnswer answer =
        house
            .house
            .get(ee.hbook.feed.application.ServeFeed.class)
            .serve(keyed(), FeedReader.of(Optional.of(agent)));
    assertThat(answer.served()).isPresent();
    house.read(agent, keyed());
  }

  private List<OldAddress> old() {
    house.house.get(RememberReads.class).store();
    return house.house.get(ReadersToMove.class).withOldAddress();
  }

  private List<RefusedReader> refused() {
    house.house.get(RememberReads.class).store();
    house.house.get(CountRefusedReads.class).store();
    return house.house.get(ReadersToMove.class).refused();
  }

  private List<RefusedRead> onRecord() {
    house.house.get(CountRefusedReads.class).store();
    return house.house.get(ReadersToMove.class).refusals(Duration.ofDays(400));
  }

  private void later(Duration time) {
    house.later(time);
  }
}

package ee.hbook.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.IcsEvent.Status;
import ee.hbook.link.LinkSettings;
import ee.hbook.reservation.Reservation;
import ee.hbook.sync.PersonsWord;
import ee.hbook.sync.record.SyncReport;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.threeten.extra.LocalDateRange;

/** What holds after following a feed, whatever the feeds before it were. */
class FollowPropertyTest {

  private static final int TRIES = 1000;
  private static final LocalDate TOMORROW = Feeds.TODAY.plusDays(1);

  @Provide
  Arbitrary<List<IcsEvent>> feeds() {
    return Feeds.any();
  }

  @Provide
  Arbitrary<List<List<IcsEvent>>> polls() {
    return Feeds.any().list().ofMinSize(1).ofMaxSize(5);
  }

  /** Stays that share no night, by their UIDs. */
  @Provide
  Arbitrary<List<LocalDateRange>> stays() {
    return Arbitraries.integers()
        .between(1, 3)
        .list()
        .ofMinSize(2)
        .ofMaxSize(5)
        .map(
            lengths -> {
              List<LocalDateRange> stays = new ArrayList<>();
              LocalDate start = Feeds.TODAY.plusDays(2);
              for (int length : lengths) {
                stays.add(LocalDateRange.of(start, start.plusDays(length)));
                start = start.plusDays(length);
              }
              return stays;
            });
  }

  @Property(tries = TRIES)
  void theOrderOfEventsDoesNotMatter(
      @ForAll("polls") List<List<IcsEvent>> polls, @ForAll Random random) {
    House one = new House();
    House other = new House();
    for (List<IcsEvent> feed : polls) {
      List<IcsEvent> shuffled = new ArrayList<>(feed);
      Collections.shuffle(shuffled, random);

      assertThat(counts(other.follow(shuffled))).isEqualTo(counts(one.follow(feed)));
      assertThat(other.held()).isEqualTo(one.held());
    }
  }

  @Property(tries = TRIES)
  void theSameFeedChangesNothingTheSecondTime(@ForAll("feeds") List<IcsEvent> feed) {
    House house = new House();
    house.follow(feed);
    Map<Long, Reservation> reservations = Map.copyOf(house.memory.reservations);
    Set<LocalDate> held = house.held();

    SyncReport again = house.follow(feed);

    assertThat(List.of(again.added(), again.moved(), again.cancelled(), again.revived()))
        .containsOnly(0);
    assertThat(house.memory.reservations).isEqualTo(reservations);
    assertThat(house.held()).isEqualTo(held);
  }

  @Property(tries = TRIES)
  void everyNightFromTomorrowOnThatTheFeedHoldsIsHeld(@ForAll("polls") List<List<IcsEvent>> polls) {
    House house = new House();
    for (List<IcsEvent> feed : polls) {
      house.follow(feed);

      assertThat(house.held()).containsAll(Feeds.held(feed, TOMORROW));
    }
  }

  @Property(tries = TRIES)
  void whatAPollOnlyLeavesOutIsStillHeldUnlessTheReportTellsOfAChange(
      @ForAll("polls") List<List<IcsEvent>> polls) {
    House house = new House();
    List<IcsEvent> last = List.of();
    for (List<IcsEvent> feed : polls) {
      SyncReport report = house.follow(feed);

      if (report.moved() + report.cancelled() == 0) {
        assertThat(house.held()).containsAll(Feeds.held(leftOut(last, feed), TOMORROW));
      }
      last = feed;
    }
  }

  @Property(tries = TRIES)
  void anEmptyPollFollowedByTheOldFeedLeavesEverythingAsItWas(
      @ForAll("feeds") List<IcsEvent> feed) {
    House house = new House();
    house.follow(feed);
    Map<Long, Reservation> reservations = Map.copyOf(house.memory.reservations);
    Set<LocalDate> held = house.held();

    house.follow(List.of());
    assertThat(house.held()).isEqualTo(held);
    house.follow(feed);

    assertThat(house.held()).isEqualTo(held);
    assertThat(house.memory.reservations).isEqualTo(reservations);
  }

  @Property(tries = TRIES)
  void noNightIsReservedTwice(@ForAll("polls") List<List<IcsEvent>> polls) {
    House house = new House();
    for (List<IcsEvent> feed : polls) {
      house.follow(feed);

      List<LocalDate> reserved =
          house.memory.reservations.values().stream()
              .filter(stay -> stay.status().holdsUnit())
              .flatMap(stay -> stay.nights().stream())
              .toList();
      assertThat(reserved).doesNotHaveDuplicates();
    }
  }

  @Property(tries = TRIES)
  void staysThatExchangeTheirNightsSettleInOneRun(
      @ForAll("stays") List<LocalDateRange> stays, @ForAll Random random) {
    House house = new House();
    house.follow(named(stays));
    List<LocalDateRange> exchanged = new ArrayList<>(stays);
    Collections.shuffle(exchanged, random);

    house.follow(named(exchanged));

    assertThat(house.memory.reservations.values())
        .allSatisfy(
            stay ->
                assertThat(stay.nights())
                    .isEqualTo(exchanged.get(Integer.parseInt(stay.uid().substring(1)))));
    assertThat(house.memory.blocked).isEmpty();
  }

  private static List<IcsEvent> named(List<LocalDateRange> stays) {
    return IntStream.range(0, stays.size())
        .mapToObj(
            i -> Feeds.event(Optional.of("s" + i), stays.get(i), Status.CONFIRMED, "Reserved"))
        .toList();
  }

  /** The events of the last feed under UIDs that this one does not mention. */
  private static List<IcsEvent> leftOut(List<IcsEvent> last, List<IcsEvent> feed) {
    Set<Optional<String>> mentioned = new HashSet<>();
    feed.forEach(event -> mentioned.add(event.uid()));
    return last.stream().filter(event -> !mentioned.contains(event.uid())).toList();
  }

  private static List<Integer> counts(SyncReport report) {
    return List.of(
        report.added(),
        report.moved(),
        report.cancelled(),
        report.revived(),
        report.unchanged(),
        report.ignored().size(),
        report.conflicts().size());
  }

  /** A house that follows one calendar, poll by poll on one day. */
  private static final class House {

    final PlannedHouse memory = new PlannedHouse();
    private Instant now = Feeds.TODAY.atTime(6, 0).toInstant(ZoneOffset.UTC);

    House() {
      memory.options.put("timezone_string", "UTC");
      memory.options.put("hb_ical_update_resa_dates", "yes");
      memory.options.put("hb_ical_update_status_resa", "yes");
    }

    SyncReport follow(List<IcsEvent> feed) {
      now = now.plus(Duration.ofHours(1));
      memory.setNow(now);
      IcsCalendar calendar = new IcsCalendar("", feed, List.of(), Optional.empty());
      return memory
          .follow(
              memory.look(
                  1,
                  LinkSettings.NONE,
                  Optional.of(memory.meaning(LinkSettings.NONE, calendar)),
                  PersonsWord.NONE,
                  false))
          .report();
    }

    Set<LocalDate> held() {
      Set<LocalDate> held = new HashSet<>(memory.held());
      held.removeIf(night -> night.isBefore(TOMORROW));
      return held;
    }
  }
}

package ee.hbook.sync.plan;

import static ee.hbook.sync.plan.Following.closed;
import static ee.hbook.sync.plan.Following.event;
import static ee.hbook.sync.plan.Following.nights;
import static ee.hbook.sync.plan.Following.reserved;
import static ee.hbook.sync.plan.Following.told;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.LinkedReservation;
import ee.hbook.ical.IcsEvent;
import ee.hbook.reservation.Reservation;
import ee.hbook.sync.plan.Told.Kind;
import ee.hbook.sync.record.SyncReport;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** Stays of one calendar move in one run, whatever their order and whoever waits for whom. */
class MovesOfOneRunTest {

  private static final IcsEvent[] FAR = {
    event("x", 60, 62, "Jana"), event("y", 70, 72, "Petr"), event("z", 80, 82, "Eva")
  };

  private final Following following = new Following();

  @Test
  void aMoveIsToldWithItsOldAndItsNewNights() {
    poll(reserved("a", 5, 8));
    assertThat(poll(reserved("a", 6, 9)).told())
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.kind()).isEqualTo(Kind.RESA_MOVED);
              assertThat(told.span()).contains(Span.nights(nights(6, 9)));
              assertThat(told.elsewhere()).contains(Span.nights(nights(5, 8)));
            });
  }

  @Test
  void theDailyMoveOfAFarEndIsNotTold() {
    following.poll(closed("a", 10, 500), reserved("b", 4, 6));
    following.pass(Duration.ofDays(1));
    assertThat(following.poll(closed("a", 10, 501), reserved("b", 4, 6)).told()).isEmpty();
  }

  @Test
  void twoStaysThatExchangeTheirNightsBothMove() {
    poll(reserved("a", 5, 8), reserved("b", 10, 13));
    poll(reserved("a", 10, 13), reserved("b", 5, 8));
    assertThat(stay("a")).isEqualTo(nights(10, 13));
    assertThat(stay("b")).isEqualTo(nights(5, 8));
  }

  @Test
  void aChainMovesWhicheverOfItIsListedFirst() {
    poll(reserved("a", 5, 8), reserved("b", 10, 13));
    poll(reserved("a", 10, 13), reserved("b", 20, 23));
    assertThat(stay("a")).isEqualTo(nights(10, 13));
    assertThat(stay("b")).isEqualTo(nights(20, 23));
  }

  @Test
  void anExchangeIsNotMadeByHalves() {
    poll(reserved("a", 5, 8), reserved("b", 10, 13));
    following.house.book(nights(4, 5));
    poll(reserved("a", 10, 13), reserved("b", 4, 8));
    assertThat(stay("a")).isEqualTo(nights(5, 8));
    assertThat(stay("b")).isEqualTo(nights(10, 13));
  }

  @Test
  void ofTwoStaysThatWantTheSameNightsNeitherTakesThemFromAThird() {
    poll(reserved("a", 5, 8), reserved("b", 10, 13), reserved("c", 20, 23));
    poll(reserved("a", 20, 23), reserved("b", 20, 23), reserved("c", 5, 8));
    assertThat(stay("c")).isEqualTo(nights(20, 23));
  }

  @Test
  void ofTwoStaysThatMoveToTheSameFreeNightsTheFirstHasThem() {
    poll(reserved("a", 5, 8), reserved("b", 10, 13));
    poll(reserved("a", 20, 23), reserved("b", 21, 24));
    assertThat(stay("a")).isEqualTo(nights(20, 23));
    assertThat(stay("b")).isEqualTo(nights(10, 13));
  }

  @Test
  void aMoveOntoNightsThatWeSoldIsTold() {
    poll(reserved("a", 5, 8));
    following.house.book(nights(10, 12));
    assertThat(told(poll(reserved("a", 10, 12)))).containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
    assertThat(stay("a")).isEqualTo(nights(5, 8));
  }

  @Test
  void whatAStayItselfClosesInALinkedAccommodationIsNotInItsWay() {
    poll(reserved("a", 5, 8));
    automatic(reservation("a").id(), nights(5, 12));
    assertThat(told(poll(reserved("a", 6, 9)))).containsExactly(Kind.RESA_MOVED);
  }

  @Test
  void whatAnotherStayClosesFromALinkedAccommodationIsInItsWay() {
    poll(reserved("a", 5, 8));
    automatic(999, nights(8, 12));
    assertThat(told(poll(reserved("a", 6, 9)))).containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  private SyncReport poll(IcsEvent... events) {
    IcsEvent[] all = Arrays.copyOf(events, events.length + FAR.length);
    System.arraycopy(FAR, 0, all, events.length, FAR.length);
    return following.poll(all);
  }

  private void automatic(long reservation, LocalDateRange nights) {
    following.house.blocked.put(
        500L,
        new BlockedDates(
            500,
            "automatic",
            OptionalLong.of(PlannedHouse.UNIT.accomId()),
            OptionalInt.of(PlannedHouse.UNIT.accomNum()),
            Span.nights(nights),
            new LinkedReservation(reservation),
            "",
            Instant.EPOCH));
  }

  private LocalDateRange stay(String uid) {
    return reservation(uid).nights();
  }

  private Reservation reservation(String uid) {
    return following.house.reservations.values().stream()
        .filter(each -> each.uid().equals(uid))
        .findFirst()
        .orElseThrow();
  }
}

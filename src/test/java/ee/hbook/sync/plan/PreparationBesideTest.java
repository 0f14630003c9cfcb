package ee.hbook.sync.plan;

import static ee.hbook.sync.plan.Following.nights;
import static ee.hbook.sync.plan.Following.reserved;
import static ee.hbook.sync.plan.Following.told;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.PreparationTime;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.sync.plan.Told.Kind;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** A guest who is sold on days of preparation is taken in, and the owner knows of it. */
class PreparationBesideTest {

  private final Following following = new Following();

  @Test
  void daysThatABookingOfALinkedAccommodationNeedsAreToldOf() {
    prepared(999, nights(10, 12));
    assertThat(told(following.poll(reserved("a", 11, 14))))
        .containsExactly(Kind.PREPARATION_NOT_KEPT);
  }

  @Test
  void daysBesideThoseAreNothingToTell() {
    prepared(999, nights(10, 12));
    assertThat(told(following.poll(reserved("a", 12, 14)))).isEmpty();
  }

  @Test
  void daysStoredForABookingOfTheUnitAreAskedOfThatBookingItself() {
    Reservation ours = following.house.book(nights(5, 8));
    prepared(ours.id(), nights(8, 10));
    assertThat(told(following.poll(reserved("a", 9, 14)))).isEmpty();
  }

  @Test
  void blockedDatesOfOtherCausesAreNoPreparation() {
    following.house.blockFor(0, "shut", nights(10, 12));
    assertThat(told(following.poll(reserved("a", 11, 14))))
        .doesNotContain(Kind.PREPARATION_NOT_KEPT);
  }

  @Test
  void daysBesideAStayOfTheCalendarItselfAreItsOwnMatter() {
    following.house.preparation = new PreparationNights(1, 1);
    assertThat(told(following.poll(reserved("a", 10, 12), reserved("b", 12, 14)))).isEmpty();
  }

  @Test
  void daysBesideAStayInAnotherUnitAreNothingToTell() {
    following.house.preparation = new PreparationNights(1, 1);
    Reservation ours = following.house.book(nights(10, 12), "own-x", Origin.WEBSITE);
    following.house.take(ours.id(), new UnitId(1, 2));
    assertThat(told(following.poll(reserved("b", 12, 14)))).isEmpty();
  }

  private void prepared(long reservation, LocalDateRange nights) {
    following.house.blocked.put(
        500L,
        new BlockedDates(
            500,
            "preparation",
            OptionalLong.of(PlannedHouse.UNIT.accomId()),
            OptionalInt.of(PlannedHouse.UNIT.accomNum()),
            Span.nights(nights),
            new PreparationTime(reservation),
            "",
            Instant.EPOCH));
  }
}

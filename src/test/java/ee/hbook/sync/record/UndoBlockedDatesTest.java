package ee.hbook.sync.record;

import static ee.hbook.sync.record.StandingHouse.UNIT;
import static ee.hbook.sync.record.StandingHouse.block;
import static ee.hbook.sync.record.StandingHouse.event;
import static ee.hbook.sync.record.StandingHouse.known;
import static ee.hbook.sync.record.StandingHouse.left;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.FromCalendar;
import ee.hbook.sync.Claim;
import ee.hbook.sync.record.RunChange.OfBlockedDates;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What becomes of blocked dates when a run is undone. */
class UndoBlockedDatesTest {

  private final StandingHouse house = new StandingHouse();

  @Test
  void datesThatARunLetGoAreBlockedAgain() {
    OfBlockedDates letGo = new OfBlockedDates(Optional.of(block(7, 3, 5)), Optional.empty());

    assertThat(house.plan(letGo).undone()).containsExactly(letGo);
  }

  @Test
  void datesThatARunBlockedAndLetGoAgainAreNoChange() {
    OfBlockedDates made = new OfBlockedDates(Optional.empty(), Optional.of(block(7, 3, 5)));
    OfBlockedDates letGo = new OfBlockedDates(Optional.of(block(7, 3, 5)), Optional.empty());

    assertThat(house.plan(made, letGo).undone()).isEmpty();
  }

  @Test
  void datesThatWereFreedSinceNeedNoUndoing() {
    assertThat(house.plan(new OfBlockedDates(Optional.empty(), Optional.of(block(7, 3, 5)))))
        .isEqualTo(new UndoPlan(List.of(), List.of()));
  }

  @Test
  void datesThatARunBlockedAreLetGo() {
    OfBlockedDates made = blocked(house.has(block(7, 3, 5)));

    assertThat(house.plan(made).undone()).containsExactly(made);
  }

  @Test
  void eachOfTwoDatesThatARunBlockedIsLetGo() {
    OfBlockedDates one = blocked(house.has(block(7, 3, 5)));
    OfBlockedDates other = blocked(house.has(block(8, 7, 9)));

    assertThat(house.plan(one, other).undone()).containsExactly(one, other);
  }

  @Test
  void severalChangesOfTheSameDatesAreOne() {
    OfBlockedDates lengthened = changed(block(7, 3, 5), house.has(block(7, 3, 9)));

    assertThat(house.plan(blocked(block(7, 3, 5)), lengthened).undone())
        .containsExactly(blocked(block(7, 3, 9)));
  }

  @Test
  void datesThatSomebodyMovedSinceStayAndAreNamed() {
    house.has(block(7, 3, 6));

    assertThat(left(house.plan(blocked(block(7, 3, 5)))))
        .containsExactly("blocked dates, 2026-03-03 to 2026-03-05: They were changed since.");
  }

  @Test
  void datesThatTheRunChangedAndSomebodyFreedSinceStayFree() {
    UndoPlan plan = house.plan(changed(block(7, 3, 5), block(7, 3, 9)));

    assertThat(plan.undone()).isEmpty();
    assertThat(plan.left()).hasSize(1);
  }

  @Test
  void datesStayWhenALaterRunFollowsTheirEventOtherwise() {
    Claim event = event("a", 3, 5, 0);
    BlockedDates held =
        block(
            7,
            UNIT,
            3,
            5,
            new FromCalendar(OptionalLong.of(1), "A", OptionalLong.of(event.id()), false));
    house.has(held);
    house.has(event("a", 4, 6, 0));

    assertThat(left(house.plan(blocked(held), known(null, event))))
        .containsExactly(
            "blocked dates, 2026-03-03 to 2026-03-05: A later synchronization has changed what is"
                + " made of it.");
  }

  private static OfBlockedDates blocked(BlockedDates dates) {
    return new OfBlockedDates(Optional.empty(), Optional.of(dates));
  }

  private static OfBlockedDates changed(BlockedDates before, BlockedDates after) {
    return new OfBlockedDates(Optional.of(before), Optional.of(after));
  }
}

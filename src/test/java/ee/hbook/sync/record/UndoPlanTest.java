package ee.hbook.sync.record;

import static ee.hbook.sync.record.StandingHouse.OTHER_UNIT;
import static ee.hbook.sync.record.StandingHouse.RAN_ON;
import static ee.hbook.sync.record.StandingHouse.UNIT;
import static ee.hbook.sync.record.StandingHouse.block;
import static ee.hbook.sync.record.StandingHouse.changed;
import static ee.hbook.sync.record.StandingHouse.event;
import static ee.hbook.sync.record.StandingHouse.heldElsewhere;
import static ee.hbook.sync.record.StandingHouse.known;
import static ee.hbook.sync.record.StandingHouse.left;
import static ee.hbook.sync.record.StandingHouse.made;
import static ee.hbook.sync.record.StandingHouse.nights;
import static ee.hbook.sync.record.StandingHouse.stay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import ee.hbook.availability.Occupancy;
import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.LinkedReservation;
import ee.hbook.blocking.BlockedDates.PreparationTime;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.sync.Claim;
import ee.hbook.sync.record.RunChange.OfBlockedDates;
import ee.hbook.sync.record.RunChange.OfReservation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UndoPlanTest {

  private static final ReservationStatus NEW = ReservationStatus.NEW;
  private static final ReservationStatus CANCELLED = ReservationStatus.CANCELLED;

  private final StandingHouse house = new StandingHouse();

  @Test
  void whatARunMadeIsUndoneTogether() {
    Reservation made = house.has(stay(1, 3, 5, NEW));
    Claim event = house.has(event("a", 3, 5, 1));

    assertThat(house.plan(made(made), known(null, event)).undone())
        .containsExactlyInAnyOrder(made(made), known(null, event));
  }

  @Test
  void aPollThatOnlySawItAgainIsNothingNewer() {
    Reservation made = house.has(stay(1, 3, 5, NEW));
    Claim event = house.has(event("a", 3, 5, 1).seen(Instant.MAX));
    Claim asMade = event("a", 3, 5, 1);

    assertThat(house.plan(made(made), known(null, asMade)).count()).isEqualTo(1);
  }

  @Test
  void aReservationThatWasChangedSinceStaysWithItsEvent() {
    house.has(stay(1, 3, 6, NEW));
    Claim event = house.has(event("a", 3, 5, 1));

    UndoPlan plan = house.plan(made(stay(1, 3, 5, NEW)), known(null, event));

    assertThat(plan.undone()).isEmpty();
    assertThat(left(plan))
        .containsExactly("reservation 1, 2026-03-03 to 2026-03-05: It was changed since.");
  }

  @Test
  void aReservationStaysWhenALaterRunFollowsItsEventOtherwise() {
    Reservation made = house.has(stay(1, 3, 5, NEW));
    house.has(event("a", 4, 6, 1));

    assertThat(left(house.plan(made(made), known(null, event("a", 3, 5, 1)))))
        .singleElement(STRING)
        .endsWith("A later synchronization has changed what is made of it.");
  }

  @Test
  void whatALaterRunFollowsOtherwiseKeepsNoOtherBookingFromBeingUndone() {
    Reservation followed = house.has(stay(1, 3, 5, NEW));
    house.has(event("a", 4, 6, 1));
    Reservation made = house.has(stay(2, 7, 9, NEW));
    Claim event = house.has(event("b", 7, 9, 2));

    assertThat(
            house
                .plan(
                    made(followed),
                    known(null, event("a", 3, 5, 1)),
                    made(made),
                    known(null, event))
                .undone())
        .containsExactlyInAnyOrder(made(made), known(null, event));
  }

  @Test
  void aReservationThatWasChangedSinceStaysWithTheEventThatTheRunTookFromIt() {
    house.has(stay(1, 3, 6, NEW));
    Claim orphan = house.has(event("a", 3, 5, 0));

    assertThat(
            house
                .plan(
                    changed(stay(1, 3, 5, NEW), stay(1, 3, 5, CANCELLED)),
                    known(event("a", 3, 5, 1), orphan))
                .undone())
        .isEmpty();
  }

  @Test
  void whatARunMadeAndSomebodyDeletedNeedsNoUndoing() {
    Claim orphan = event("a", 3, 5, 0);
    house.has(orphan);

    UndoPlan plan = house.plan(made(stay(1, 3, 5, NEW)), known(null, event("a", 3, 5, 1)));

    assertThat(plan).isEqualTo(new UndoPlan(List.of(known(null, event("a", 3, 5, 1))), List.of()));
  }

  @Test
  void aChangedReservationThatWasDeletedSinceIsNamed() {
    assertThat(left(house.plan(changed(stay(1, 3, 5, NEW), stay(1, 3, 5, CANCELLED)))))
        .singleElement(STRING)
        .endsWith("It was deleted since.");
  }

  @Test
  void aCancelledReservationComesBackWhileItsNightsAreFree() {
    OfReservation cancelled = changed(stay(1, 3, 5, NEW), house.has(stay(1, 3, 5, CANCELLED)));

    assertThat(house.plan(cancelled).undone()).containsExactly(cancelled);
  }

  @Test
  void aCancelledReservationWhoseNightsWereSoldStaysCancelled() {
    OfReservation cancelled = changed(stay(1, 3, 5, NEW), house.has(stay(1, 3, 5, CANCELLED)));
    house.has(stay(2, 4, 6, NEW));

    assertThat(house.plan(cancelled).undone()).isEmpty();
    assertThat(left(house.plan(cancelled)))
        .containsExactly(
            "reservation 1, 2026-03-03 to 2026-03-05: The unit is not available: reservation 2 from"
                + " 2026-03-04 to 2026-03-06.");
  }

  @Test
  void twoReservationsThatChangedPlacesChangeBack() {
    OfReservation one = changed(stay(1, 3, 5, NEW), house.has(stay(1, 7, 9, NEW)));
    OfReservation other = changed(stay(2, 7, 9, NEW), house.has(stay(2, 3, 5, NEW)));

    assertThat(house.plan(one, other).undone()).containsExactly(one, other);
  }

  @Test
  void aChainThatCannotGoBackAtItsEndStaysAsAWhole() {
    OfReservation first = changed(stay(1, 3, 5, NEW), house.has(stay(1, 5, 7, NEW)));
    OfReservation second = changed(stay(2, 5, 7, NEW), house.has(stay(2, 7, 9, NEW)));
    house.has(stay(3, 3, 4, NEW));

    assertThat(house.plan(second, first).left()).hasSize(2);
  }

  @Test
  void nightsThatTheRunItselfGaveAwayAreFreeForTheUndo() {
    OfReservation cancelled = changed(stay(1, 3, 5, NEW), house.has(stay(1, 3, 5, CANCELLED)));
    OfReservation added = made(house.has(stay(2, 3, 5, NEW)));

    assertThat(house.plan(cancelled, added).undone()).containsExactly(cancelled, added);
  }

  @Test
  void aShortenedStayGetsItsNightsBack() {
    OfReservation shortened = changed(stay(1, 3, 9, NEW), house.has(stay(1, 3, 5, NEW)));

    assertThat(house.plan(shortened).undone()).containsExactly(shortened);
  }

  @Test
  void severalChangesOfOneReservationAreOne() {
    Reservation first = stay(1, 3, 5, NEW);
    Reservation last = house.has(stay(1, 7, 9, NEW));

    assertThat(
            house
                .plan(changed(first, stay(1, 5, 7, NEW)), changed(stay(1, 5, 7, NEW), last))
                .undone())
        .containsExactly(changed(first, last));
  }

  @Test
  void anEventIsFollowedThroughItsNames() {
    Claim first = event("a", 3, 5, 0);
    Claim last = house.has(event("c", 3, 5, 0));

    assertThat(house.plan(known(first, event("b", 3, 5, 0)), known(event("b", 3, 5, 0), last)))
        .isEqualTo(new UndoPlan(List.of(known(first, last)), List.of()));
  }

  @Test
  void whatAnotherCalendarHeldBeforeTheRunKeepsNoBookingFromComingBack() {
    Reservation cancelled = house.has(stay(1, 3, 5, CANCELLED));
    house.has(heldElsewhere(9, RAN_ON));

    assertThat(house.plan(changed(stay(1, 3, 5, NEW), cancelled)).left()).isEmpty();
  }

  @Test
  void whatAnotherCalendarHasTakenSinceKeepsIt() {
    Reservation cancelled = house.has(stay(1, 3, 5, CANCELLED));
    house.has(heldElsewhere(9, RAN_ON.plusSeconds(1)));

    assertThat(left(house.plan(changed(stay(1, 3, 5, NEW), cancelled)))).hasSize(1);
  }

  @Test
  void preparationKeepsNoneFromComingBackAsItKeepsNoneFromComing() {
    Reservation cancelled = house.has(stay(1, 3, 5, CANCELLED));
    house.prepared.add(new Occupancy.Preparation(UNIT, Span.nights(nights(4, 6)), 2));

    assertThat(house.plan(changed(stay(1, 3, 5, NEW), cancelled)).left()).isEmpty();
  }

  @Test
  void aStayThatHeldNoNightsBeforeAsksForNone() {
    OfReservation cancelled =
        changed(
            stay(1, 3, 5, ReservationStatus.AWAITING_APPROVAL),
            house.has(stay(1, 3, 5, CANCELLED)));
    house.has(stay(2, 3, 5, NEW));

    assertThat(house.plan(cancelled).undone()).containsExactly(cancelled);
  }

  @Test
  void aStayThatHoldsItsNightsAllTheWhileIsGivenBackItsStatusBesideADoubleBooking() {
    OfReservation confirmed =
        changed(stay(1, 3, 5, NEW), house.has(stay(1, 3, 5, ReservationStatus.CONFIRMED)));
    house.has(stay(2, 4, 6, NEW));

    assertThat(house.plan(confirmed).undone()).containsExactly(confirmed);
  }

  @Test
  void nightsThatTheRunBlockedForAnotherEventAreFreeForTheUndo() {
    OfReservation cancelled = changed(stay(1, 3, 5, NEW), house.has(stay(1, 3, 5, CANCELLED)));
    BlockedDates held = house.has(heldElsewhere(9, RAN_ON.plusSeconds(1)));

    assertThat(
            house.plan(cancelled, new OfBlockedDates(Optional.empty(), Optional.of(held))).left())
        .isEmpty();
  }

  @Test
  void aCancelledReservationWhoseLinkedUnitWasSoldStaysCancelled() {
    OfReservation cancelled = cancelledWith(block(7, OTHER_UNIT, 3, 5, new LinkedReservation(1)));
    house.has(stay(2, OTHER_UNIT, 4, 6, NEW));

    assertThat(left(house.plan(cancelled)))
        .singleElement(STRING)
        .endsWith("The unit is not available: reservation 2 from 2026-03-04 to 2026-03-06.");
  }

  @Test
  void aCancelledReservationComesBackWithItsLinkedUnitWhileThatIsFree() {
    OfReservation cancelled = cancelledWith(block(7, OTHER_UNIT, 3, 5, new LinkedReservation(1)));

    assertThat(house.plan(cancelled).undone()).containsExactly(cancelled);
  }

  @Test
  void theDaysOfPreparationBesideAReservationNeedNotBeFreeForItToComeBack() {
    OfReservation cancelled = cancelledWith(block(7, UNIT, 5, 6, new PreparationTime(1)));
    house.has(stay(2, 5, 7, NEW));

    assertThat(house.plan(cancelled).undone()).containsExactly(cancelled);
  }

  @Test
  void whatIsCountedAreReservationsAndBlockedDatesButNotWhatIsKnownOfEvents() {
    Reservation made = house.has(stay(1, 3, 5, NEW));
    BlockedDates held = house.has(block(7, 7, 9));
    Claim event = house.has(event("a", 3, 5, 1));

    assertThat(
            house
                .plan(
                    made(made),
                    new OfBlockedDates(Optional.empty(), Optional.of(held)),
                    known(null, event))
                .count())
        .isEqualTo(2);
  }

  /** Reservation 1, cancelled by the run, beside which something stood. */
  private OfReservation cancelledWith(BlockedDates beside) {
    return new OfReservation(
        Optional.of(stay(1, 3, 5, NEW)),
        house.has(stay(1, 3, 5, CANCELLED)),
        List.of(beside),
        List.of());
  }
}

package ee.hbook.sync.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Occupancy;
import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.FromCalendar;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.sync.Claim;
import ee.hbook.sync.plan.Known;
import ee.hbook.sync.record.RunChange.OfBlockedDates;
import ee.hbook.sync.record.RunChange.OfClaim;
import ee.hbook.sync.record.RunChange.OfReservation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class UndoPlanTest {

  private static final UnitId UNIT = new UnitId(1, 1);
  private static final ReservationStatus NEW = ReservationStatus.NEW;
  private static final ReservationStatus CANCELLED = ReservationStatus.CANCELLED;

  private static final Instant RAN_ON = Instant.parse("2026-02-01T12:00:00Z");

  private final House house = new House();

  @Test
  void whatARunMadeIsUndoneTogether() {
    Reservation made = house.has(stay(1, 3, 5, NEW));
    Claim event = house.has(event("a", 3, 5, 1, 0));

    assertThat(plan(made(made), known(null, event)).undone())
        .containsExactlyInAnyOrder(made(made), known(null, event));
  }

  @Test
  void aPollThatOnlySawItAgainIsNothingNewer() {
    Reservation made = house.has(stay(1, 3, 5, NEW));
    Claim event = house.has(event("a", 3, 5, 1, 0).seen(Instant.MAX));
    Claim asMade = event("a", 3, 5, 1, 0);

    assertThat(plan(made(made), known(null, asMade)).count()).isEqualTo(1);
  }

  @Test
  void aReservationThatWasChangedSinceStaysWithItsEvent() {
    house.has(stay(1, 3, 6, NEW));
    Claim event = house.has(event("a", 3, 5, 1, 0));

    UndoPlan plan = plan(made(stay(1, 3, 5, NEW)), known(null, event));

    assertThat(plan.undone()).isEmpty();
    assertThat(left(plan))
        .containsExactly("reservation 1, 2026-03-03 to 2026-03-05: It was changed since.");
  }

  @Test
  void aReservationStaysWhenALaterRunFollowsItsEventOtherwise() {
    Reservation made = house.has(stay(1, 3, 5, NEW));
    house.has(event("a", 4, 6, 1, 7));

    assertThat(left(plan(made(made), known(null, event("a", 3, 5, 1, 0)))))
        .singleElement(STRING)
        .endsWith("A later synchronization has changed what is made of it.");
  }

  @Test
  void whatARunMadeAndSomebodyDeletedNeedsNoUndoing() {
    Claim orphan = event("a", 3, 5, 0, 0);
    house.has(orphan);

    UndoPlan plan = plan(made(stay(1, 3, 5, NEW)), known(null, event("a", 3, 5, 1, 0)));

    assertThat(plan)
        .isEqualTo(new UndoPlan(List.of(known(null, event("a", 3, 5, 1, 0))), List.of()));
  }

  @Test
  void aChangedReservationThatWasDeletedSinceIsNamed() {
    assertThat(left(plan(changed(stay(1, 3, 5, NEW), stay(1, 3, 5, CANCELLED)))))
        .singleElement(STRING)
        .endsWith("It was deleted since.");
  }

  @Test
  void aCancelledReservationComesBackWhileItsNightsAreFree() {
    OfReservation cancelled = changed(stay(1, 3, 5, NEW), house.has(stay(1, 3, 5, CANCELLED)));

    assertThat(plan(cancelled).undone()).containsExactly(cancelled);
  }

  @Test
  void aCancelledReservationWhoseNightsWereSoldStaysCancelled() {
    OfReservation cancelled = changed(stay(1, 3, 5, NEW), house.has(stay(1, 3, 5, CANCELLED)));
    house.has(stay(2, 4, 6, NEW));

    assertThat(plan(cancelled).undone()).isEmpty();
    assertThat(left(plan(cancelled)))
        .containsExactly(
            "reservation 1, 2026-03-03 to 2026-03-05: The unit is not available: reservation 2 from"
                + " 2026-03-04 to 2026-03-06.");
  }

  @Test
  void twoReservationsThatChangedPlacesChangeBack() {
    OfReservation one = changed(stay(1, 3, 5, NEW), house.has(stay(1, 7, 9, NEW)));
    OfReservation other = changed(stay(2, 7, 9, NEW), house.has(stay(2, 3, 5, NEW)));

    assertThat(plan(one, other).undone()).containsExactly(one, other);
  }

  @Test
  void aChainThatCannotGoBackAtItsEndStaysAsAWhole() {
    OfReservation first = changed(stay(1, 3, 5, NEW), house.has(stay(1, 5, 7, NEW)));
    OfReservation second = changed(stay(2, 5, 7, NEW), house.has(stay(2, 7, 9, NEW)));
    house.has(stay(3, 3, 4, NEW));

    assertThat(plan(second, first).left()).hasSize(2);
  }

  @Test
  void nightsThatTheRunItselfGaveAwayAreFreeForTheUndo() {
    OfReservation cancelled = changed(stay(1, 3, 5, NEW), house.has(stay(1, 3, 5, CANCELLED)));
    OfReservation added = made(house.has(stay(2, 3, 5, NEW)));

    assertThat(plan(cancelled, added).undone()).containsExactly(cancelled, added);
  }

  @Test
  void aShortenedStayGetsItsNightsBack() {
    OfReservation shortened = changed(stay(1, 3, 9, NEW), house.has(stay(1, 3, 5, NEW)));

    assertThat(plan(shortened).undone()).containsExactly(shortened);
  }

  @Test
  void severalChangesOfOneReservationAreOne() {
    Reservation first = stay(1, 3, 5, NEW);
    Reservation last = house.has(stay(1, 7, 9, NEW));

    assertThat(plan(changed(first, stay(1, 5, 7, NEW)), changed(stay(1, 5, 7, NEW), last)).undone())
        .containsExactly(changed(first, last));
  }

  @Test
  void anEventIsFollowedThroughItsNames() {
    Claim first = event("a", 3, 5, 0, 0);
    Claim last = house.has(event("c", 3, 5, 0, 0));

    assertThat(plan(known(first, event("b", 3, 5, 0, 0)), known(event("b", 3, 5, 0, 0), last)))
        .isEqualTo(new UndoPlan(List.of(known(first, last)), List.of()));
  }

  @Test
  void whatAnotherCalendarHeldBeforeTheRunKeepsNoBookingFromComingBack() {
    Reservation cancelled = house.has(stay(1, 3, 5, CANCELLED));
    house.has(heldElsewhere(9, RAN_ON));

    assertThat(plan(changed(stay(1, 3, 5, NEW), cancelled)).left()).isEmpty();
  }

  @Test
  void whatAnotherCalendarHasTakenSinceKeepsIt() {
    Reservation cancelled = house.has(stay(1, 3, 5, CANCELLED));
    house.has(heldElsewhere(9, RAN_ON.plusSeconds(1)));

    assertThat(left(plan(changed(stay(1, 3, 5, NEW), cancelled)))).hasSize(1);
  }

  @Test
  void preparationKeepsNoneFromComingBackAsItKeepsNoneFromComing() {
    Reservation cancelled = house.has(stay(1, 3, 5, CANCELLED));
    house.prepared.add(new Occupancy.Preparation(UNIT, Span.nights(nights(4, 6)), 2));

    assertThat(plan(changed(stay(1, 3, 5, NEW), cancelled)).left()).isEmpty();
  }

  @Test
  void datesThatARunLetGoAreBlockedAgain() {
    OfBlockedDates letGo = new OfBlockedDates(Optional.of(block(7, 3, 5)), Optional.empty());

    assertThat(plan(letGo).undone()).containsExactly(letGo);
  }

  @Test
  void datesThatARunBlockedAndLetGoAgainAreNoChange() {
    OfBlockedDates made = new OfBlockedDates(Optional.empty(), Optional.of(block(7, 3, 5)));
    OfBlockedDates letGo = new OfBlockedDates(Optional.of(block(7, 3, 5)), Optional.empty());

    assertThat(plan(made, letGo).undone()).isEmpty();
  }

  @Test
  void datesThatWereFreedSinceNeedNoUndoing() {
    assertThat(plan(new OfBlockedDates(Optional.empty(), Optional.of(block(7, 3, 5)))))
        .isEqualTo(new UndoPlan(List.of(), List.of()));
  }

  private UndoPlan plan(RunChange... changes) {
    return UndoPlan.of(List.of(changes), house, RAN_ON);
  }

  private static OfReservation made(Reservation after) {
    return new OfReservation(Optional.empty(), after, List.of(), List.of());
  }

  private static OfReservation changed(Reservation before, Reservation after) {
    return new OfReservation(Optional.of(before), after, List.of(), List.of());
  }

  private static OfClaim known(@org.jspecify.annotations.Nullable Claim before, Claim after) {
    return new OfClaim(Optional.ofNullable(before), Optional.of(after));
  }

  private static LocalDateRange nights(int from, int to) {
    return LocalDateRange.of(LocalDate.of(2026, 3, from), LocalDate.of(2026, 3, to));
  }

  private static Reservation stay(long id, int from, int to, ReservationStatus status) {
    return new Reservation(
        id,
        "uid" + id,
        UNIT,
        Span.nights(nights(from, to)),
        status,
        new Origin.Calendar("A", OptionalLong.of(1), Optional.empty()),
        "",
        0,
        0,
        Optional.empty(),
        Instant.EPOCH,
        Instant.EPOCH,
        0,
        true,
        false);
  }

  private static Claim event(String identity, int from, int to, long reservation, long block) {
    return Known.claim(
        identity.codePointAt(0),
        identity,
        nights(from, to),
        Instant.EPOCH,
        Instant.EPOCH,
        0,
        Claim.Role.STAY,
        reservation == 0 ? OptionalLong.empty() : OptionalLong.of(reservation));
  }

  private static BlockedDates heldElsewhere(long id, Instant since) {
    return new BlockedDates(
        id,
        "block" + id,
        OptionalLong.of(1),
        OptionalInt.of(1),
        Span.nights(nights(3, 5)),
        new FromCalendar(OptionalLong.of(2), "B"),
        "",
        since);
  }

  private static BlockedDates block(long id, int from, int to) {
    return new BlockedDates(
        id,
        "block" + id,
        OptionalLong.of(1),
        OptionalInt.of(1),
        Span.nights(nights(from, to)),
        new FromCalendar(OptionalLong.of(1), "A"),
        "",
        Instant.EPOCH);
  }

  /** What stands, in maps. */
  private static final class House implements UndoPlan.Standing {

    private final Map<Long, Reservation> stays = new HashMap<>();
    private final Map<String, Claim> events = new HashMap<>();
    private final Map<Long, BlockedDates> blocks = new HashMap<>();
    private final List<Occupancy> prepared = new ArrayList<>();

    void has(BlockedDates block) {
      blocks.put(block.id(), block);
    }

    Reservation has(Reservation stay) {
      stays.put(stay.id(), stay);
      return stay;
    }

    Claim has(Claim event) {
      events.put(event.identity(), event);
      return event;
    }

    @Override
    public Optional<Reservation> reservation(long id) {
      return Optional.ofNullable(stays.get(id));
    }

    @Override
    public Optional<BlockedDates> blocked(long id) {
      return Optional.ofNullable(blocks.get(id));
    }

    @Override
    public Optional<Claim> event(String identity) {
      return Optional.ofNullable(events.get(identity));
    }

    @Override
    public List<Occupancy> obstacles(UnitId unit, Span wanted) {
      List<Occupancy> held = new ArrayList<>(prepared);
      blocks
          .values()
          .forEach(
              block ->
                  held.add(
                      new Occupancy.Imported(
                          unit,
                          block.span(),
                          block.id(),
                          "B",
                          OptionalLong.of(2),
                          OptionalLong.empty())));
      for (Reservation stay : stays.values()) {
        if (stay.status().holdsUnit() && stay.span().overlaps(wanted)) {
          held.add(new Occupancy.Reserved(unit, stay.span(), stay.id(), "A", stay.origin().link()));
        }
      }
      return held;
    }
  }

  private static List<String> left(UndoPlan plan) {
    return plan.left().stream()
        .map(left -> left.what().inEnglish() + ": " + left.why().inEnglish())
        .toList();
  }
}

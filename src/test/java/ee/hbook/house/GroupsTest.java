package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import ee.hbook.accommodation.AccommodationDraft;
import ee.hbook.accommodation.Losing;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.accommodation.application.EditAccommodations;
import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Groups;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationFilter;
import ee.hbook.reservation.ReservationLists;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.application.AddGroup;
import ee.hbook.reservation.application.ChangeGroup;
import ee.hbook.reservation.application.ChangeReservation;
import ee.hbook.reservation.application.ImportReservations;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** Parties that take several units of a house. */
@SuppressWarnings("NullAway.Init")
class GroupsTest {

  private static final LocalDateRange NIGHTS = nights("2026-06-10", "2026-06-12");
  private static final Customer ADA = Customer.named("Ada", "Lindqvist", "ada@example.com", "");

  private RealHouse house;

  @BeforeEach
  void fourUnits() {
    house =
        new RealHouse(
            new SetClock(Instant.parse("2026-01-01T12:00:00Z")), new Elsewhere(), Map.of());
    house.furnish(4, PreparationNights.NONE);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void eachMemberIsAReservationWithAUidOfItsOwn() {
    List<Reservation> party = party(1, 2, 3);

    assertThat(party).extracting(Reservation::uid).doesNotHaveDuplicates().hasSize(3);
    assertThat(party).extracting(Reservation::groupId).containsOnly(group(party));
    assertThat(group(party)).isPresent();
  }

  @Test
  void theirGuestIsOneCustomer() {
    assertThat(party(1, 2, 3))
        .extracting(stay -> stay.customer().orElseThrow().id())
        .hasSize(3)
        .containsOnly(1L);
  }

  @Test
  void nothingIsStoredWhenOneUnitIsTaken() {
    house.book(NIGHTS);

    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> party(2, 1, 3))
        .withMessageContaining("House (1)");
    assertThat(all()).hasSize(1);
    assertThat(house.look(() -> house.get(Groups.class).lock(1))).isFalse();
  }

  @Test
  void aListOfUnitsThatCannotBeTakenIsNamed() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(this::party)
        .extracting(InvalidInput::field)
        .isEqualTo("units");
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> party(1, 2, 1))
        .extracting(InvalidInput::field)
        .isEqualTo("units[2]");
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> party(1, 9))
        .extracting(InvalidInput::field)
        .isEqualTo("units[1].accomNum");
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () ->
                house.get(AddGroup.class).add(Collections.nCopies(Groups.MOST_UNITS + 1, draft(1))))
        .extracting(InvalidInput::field)
        .isEqualTo("units");
  }

  @Test
  void allMoveTogether() {
    List<Reservation> party = party(1, 2, 3);

    List<Reservation> moved = shift(party, 1);

    assertThat(moved)
        .extracting(Reservation::nights)
        .containsOnly(nights("2026-06-11", "2026-06-13"));
    assertThat(moved).extracting(Reservation::uid).isEqualTo(uids(party));
    assertThat(moved).extracting(Reservation::sequence).containsOnly(1);
    assertThat(all()).isEqualTo(moved);
  }

  @Test
  void noneMovesWhenOneCannot() {
    List<Reservation> party = party(2, 3);
    party(3, nights("2026-06-12", "2026-06-14"));

    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> shift(party, 1))
        .withMessageContaining("House (3)");
    assertThat(members(party)).isEqualTo(party);
  }

  @Test
  void thePreparationMovesAlong() {
    house.furnish(2, new PreparationNights(1, 1));
    List<Reservation> party = party(1, 2);

    shift(party, 1);

    for (int num = 1; num <= 2; num++) {
      assertThat(house.held(unit(num), LocalDate.parse("2026-06-01")))
          .hasToString("[2026-06-10/2026-06-14]");
    }
  }

  @Test
  void allAreCancelledAndConfirmedTogether() {
    List<Reservation> party = party(1, 2);

    become(party, ReservationStatus.CANCELLED);
    assertThat(members(party))
        .extracting(Reservation::status)
        .containsOnly(ReservationStatus.CANCELLED);
    house.book(NIGHTS);
    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> become(party, ReservationStatus.CONFIRMED));
    assertThat(members(party))
        .extracting(Reservation::status)
        .containsOnly(ReservationStatus.CANCELLED);
  }

  @Test
  void oneThatIsChangedAloneStaysInTheGroup() {
    List<Reservation> party = party(1, 2);

    change(party.getFirst(), ReservationDraft.status(ReservationStatus.CANCELLED));

    assertThat(members(party))
        .extracting(Reservation::status)
        .containsExactly(ReservationStatus.CANCELLED, ReservationStatus.CONFIRMED);
  }

  @Test
  void oneThatLeavesIsAloneAndTheOtherKeepsTheGroup() {
    List<Reservation> party = party(1, 2);

    Reservation left = change(party.getFirst(), ReservationDraft.group(OptionalLong.empty()));

    assertThat(left.groupId()).isEmpty();
    assertThat(members(party)).containsExactly(party.getLast());
  }

  @Test
  void oneMayJoinAGroupThatIsThere() {
    List<Reservation> party = party(1, 2);
    Reservation alone = change(party(3).getFirst(), ReservationDraft.group(group(party)));

    assertThat(members(party)).hasSize(3).contains(alone);
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> change(alone, ReservationDraft.group(OptionalLong.of(99))))
        .extracting(InvalidInput::field)
        .isEqualTo("groupId");
  }

  @Test
  void aGroupEndsWithItsLastMember() {
    List<Reservation> party = party(1, 2);

    house.get(ChangeReservation.class).delete(party.getFirst().id());
    assertThat(isThere(party)).isTrue();
    house.get(ChangeReservation.class).delete(party.getLast().id());
    assertThat(isThere(party)).isFalse();
  }

  @Test
  void aGroupEndsWithTheUnitOfItsLastMember() {
    List<Reservation> party = party(4);

    house.get(EditAccommodations.class).change(1, units(3), new Losing.Everything());

    assertThat(isThere(party)).isFalse();
    assertThat(all()).isEmpty();
  }

  @Test
  void allAreDeletedTogether() {
    List<Reservation> party = party(1, 2, 3);

    house.get(ChangeGroup.class).delete(group(party).orElseThrow());

    assertThat(all()).isEmpty();
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> shift(party, 1));
  }

  @Test
  void aGuestWhoIsNamedLaterIsOneCustomer() {
    List<Reservation> party =
        house
            .get(AddGroup.class)
            .add(List.of(RealHouse.draft(unit(1), NIGHTS), RealHouse.draft(unit(2), NIGHTS)));

    List<Reservation> known =
        house
            .get(ChangeGroup.class)
            .change(group(party).orElseThrow(), member -> draft(member.unit().accomNum()));

    assertThat(known.getFirst().customer()).isPresent();
    assertThat(known.getFirst().customer()).isEqualTo(known.getLast().customer());
  }

  @Test
  void theListIsNarrowedToAGroup() {
    List<Reservation> party = party(1, 2);
    party(3);

    assertThat(
            house.look(
                () ->
                    house
                        .get(ReservationLists.class)
                        .list(ReservationFilter.ALL.ofGroup(group(party)))))
        .containsExactlyInAnyOrderElementsOf(party);
  }

  @Test
  void theLinesOfOneGroupInAFileAreAGroup() {
    house
        .get(ImportReservations.class)
        .take(
            """
            "Num","Check-in","Check-out","Accommodation type","Accommodation number","Group number"
            "71","2031-07-04","2031-07-11","House","1","9"
            "72","2031-07-04","2031-07-11","House","2","9"
            "73","2031-07-04","2031-07-11","House","3",""
            """
                .getBytes(StandardCharsets.UTF_8),
            Optional.empty());

    assertThat(all())
        .extracting(Reservation::groupId)
        .hasSize(3)
        .containsOnlyOnce(OptionalLong.empty());
    assertThat(members(all())).hasSize(2);
  }

  @Test
  void theOthersFollowOneThatIsMoved() {
    List<Reservation> party = party(1, 2);
    ReservationDraft draft = RealHouse.draft(unit(4), nights("2026-06-11", "2026-06-15"));

    house.get(ChangeGroup.class).move(party.getFirst().id(), draft, 1, 3);

    assertThat(members(party))
        .extracting(Reservation::unit, Reservation::nights)
        .containsExactly(
            tuple(unit(2), nights("2026-06-11", "2026-06-15")),
            tuple(unit(4), nights("2026-06-11", "2026-06-15")));
  }

  private List<Reservation> party(int... units) {
    return house.get(AddGroup.class).add(IntStream.of(units).mapToObj(GroupsTest::draft).toList());
  }

  private void party(int unit, LocalDateRange nights) {
    house.get(AddGroup.class).add(List.of(RealHouse.draft(unit(unit), nights)));
  }

  private static ReservationDraft draft(int unit) {
    return new ReservationDraft(
        OptionalLong.of(1),
        OptionalInt.of(unit),
        Optional.of(NIGHTS.getStart()),
        Optional.of(NIGHTS.getEnd()),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.of(ADA));
  }

  private List<Reservation> shift(List<Reservation> party, int nights) {
    return house
        .get(ChangeGroup.class)
        .change(
            group(party).orElseThrow(),
            member -> ReservationDraft.NOTHING.shifted(member, nights, nights));
  }

  private void become(List<Reservation> party, ReservationStatus wanted) {
    house
        .get(ChangeGroup.class)
        .change(group(party).orElseThrow(), member -> ReservationDraft.status(wanted));
  }

  private Reservation change(Reservation stay, ReservationDraft draft) {
    return house.get(ChangeReservation.class).change(stay.id(), draft);
  }

  private static UnitId unit(int num) {
    return new UnitId(1, num);
  }

  private static AccommodationDraft units(int count) {
    return new AccommodationDraft(
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(
            IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Unit(number, Integer.toString(number)))
                .toList()));
  }

  private static OptionalLong group(List<Reservation> party) {
    return party.getFirst().groupId();
  }

  private static List<String> uids(List<Reservation> party) {
    return party.stream().map(Reservation::uid).toList();
  }

  private List<Reservation> members(List<Reservation> party) {
    return house.look(() -> house.get(Groups.class).members(group(party).orElseThrow()));
  }

  private boolean isThere(List<Reservation> party) {
    return house.look(() -> house.get(Groups.class).lock(group(party).orElseThrow()));
  }

  private List<Reservation> all() {
    return house.look(() -> house.get(Reservations.class).all(LocalDate.EPOCH));
  }

  private static LocalDateRange nights(String from, String to) {
    return LocalDateRange.of(LocalDate.parse(from), LocalDate.parse(to));
  }
}

package ee.hbook.outlook.setup;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.outlook.graph.GraphRoom;
import ee.hbook.outlook.graph.GraphRoom.Booking;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Which rooms are known, and how they stand. */
class RollTest {

  private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

  @Test
  void aRoomWithoutIgnoredTagIsOffered() {
    assertThat(called(List.of(), listed("1", "Oak", "oak@example.com", Booking.STANDARD)))
        .extracting(TenantRoom::state)
        .containsExactly(RoomState.OFFERED);
  }

  @Test
  void aRoomWithAnyIgnoredTagIsLeftOutWhateverTheLettersCase() {
    assertThat(
            called(List.of(), listed("1", "Oak", "oak@example.com", Booking.STANDARD, " Private ")))
        .extracting(TenantRoom::state)
        .containsExactly(RoomState.IGNORED);
  }

  @Test
  void aRoomOfWhoeverComesFirstIsNotBookable() {
    assertThat(called(List.of(), listed("1", "Oak", "oak@example.com", Booking.FIRST_COME)))
        .extracting(TenantRoom::state)
        .containsExactly(RoomState.NOT_BOOKABLE);
  }

  @Test
  void aRoomThatIsCalledOtherwiseAndHasAnotherAddressStaysItself() {
    TenantRoom oak = linked(7, "1", "oak@example.com", RoomState.SYNCHRONISED);

    assertThat(called(List.of(oak), listed("1", "Elm", "elm@example.com", Booking.STANDARD)))
        .singleElement()
        .satisfies(
            room -> {
              assertThat(room.id()).isEqualTo(7);
              assertThat(room.name()).isEqualTo("Elm");
              assertThat(room.address()).isEqualTo("elm@example.com");
              assertThat(room.unit()).isEqualTo(oak.unit());
              assertThat(room.linkId()).isEqualTo(oak.linkId());
            });
  }

  @Test
  void aRoomThatWasTypedInIsMetByItsAddressOnceItIsListed() {
    TenantRoom typed = stored(4, TenantRoom.typed("Oak@example.com", "Oak", NOW));

    assertThat(called(List.of(typed), listed("1", "Oak", "oak@example.com", Booking.STANDARD)))
        .singleElement()
        .satisfies(
            room -> {
              assertThat(room.id()).isEqualTo(4);
              assertThat(room.key()).isEqualTo("1");
              assertThat(room.typedIn()).isFalse();
            });
  }

  @Test
  void aUnitThatIsGivenAnIgnoredTagAsksAndStaysAUnit() {
    TenantRoom oak = linked(7, "1", "oak@example.com", RoomState.SYNCHRONISED);

    assertThat(
            called(
                List.of(oak), listed("1", "Oak", "oak@example.com", Booking.STANDARD, "private")))
        .singleElement()
        .satisfies(
            room -> {
              assertThat(room.state()).isEqualTo(RoomState.ASKS);
              assertThat(room.isLinked()).isTrue();
            });
  }

  @Test
  void whatAPersonKeepsIsNotAskedAgainWhileTheTagStays() {
    TenantRoom oak = linked(7, "1", "oak@example.com", RoomState.KEPT);

    assertThat(
            called(
                List.of(oak), listed("1", "Oak", "oak@example.com", Booking.STANDARD, "private")))
        .extracting(TenantRoom::state)
        .containsExactly(RoomState.KEPT);
  }

  @Test
  void aTagThatIsTakenAwayEndsTheQuestion() {
    TenantRoom oak = linked(7, "1", "oak@example.com", RoomState.ASKS);

    assertThat(called(List.of(oak), listed("1", "Oak", "oak@example.com", Booking.STANDARD)))
        .extracting(TenantRoom::state)
        .containsExactly(RoomState.SYNCHRONISED);
  }

  @Test
  void aUnitThatIsListedNoMoreIsReportedAndStaysLinked() {
    TenantRoom oak = linked(7, "1", "oak@example.com", RoomState.SYNCHRONISED);

    assertThat(called(List.of(oak)))
        .singleElement()
        .satisfies(
            room -> {
              assertThat(room.state()).isEqualTo(RoomState.VANISHED);
              assertThat(room.isLinked()).isTrue();
            });
  }

  @Test
  void aRoomThatWasNothingHereIsForgottenWhenItIsListedNoMore() {
    TenantRoom offered =
        stored(5, TenantRoom.listed(listed("1", "Oak", "o@example.com", Booking.STANDARD), NOW));

    assertThat(new Roll(List.of(offered), List.of("private"), NOW).with(List.of()).forgotten())
        .containsExactly(5L);
  }

  @Test
  void aTypedInRoomNeedsNoList() {
    TenantRoom typed =
        linked(4, "oak@example.com", "oak@example.com", RoomState.SYNCHRONISED, true);

    assertThat(called(List.of(typed))).containsExactly(typed);
  }

  @Test
  void aUnitWhoseLinkAPersonRemovedDoesNotComeBackByItself() {
    TenantRoom oak = linked(7, "1", "oak@example.com", RoomState.SYNCHRONISED).apart();
    TenantRoom unlinked =
        linked(7, "1", "oak@example.com", RoomState.SYNCHRONISED)
            .apart()
            .in(RoomState.SYNCHRONISED);

    assertThat(called(List.of(unlinked), listed("1", "Oak", "oak@example.com", Booking.STANDARD)))
        .extracting(TenantRoom::state)
        .containsExactly(RoomState.LEFT_OUT);
    assertThat(called(List.of(oak), listed("1", "Oak", "oak@example.com", Booking.STANDARD)))
        .extracting(TenantRoom::state)
        .containsExactly(RoomState.LEFT_OUT);
  }

  @Test
  void aRoomThatIsListedTwiceIsOne() {
    assertThat(
            called(
                List.of(),
                listed("1", "Oak", "oak@example.com", Booking.STANDARD),
                listed("1", "Oak", "oak@example.com", Booking.STANDARD)))
        .hasSize(1);
  }

  @Test
  void theUnitOfALongNameIsCutWhereANameHasToEnd() {
    assertThat(TenantRoom.typed("a@example.com", "x".repeat(60), NOW).unitName())
        .hasSize(50)
        .endsWith("…");
  }

  private static List<TenantRoom> called(List<TenantRoom> known, GraphRoom... listed) {
    return new Roll(known, List.of("PRIVATE"), NOW).with(List.of(listed)).after();
  }

  private static GraphRoom listed(
      String place, String name, String address, Booking booking, String... tags) {
    return new GraphRoom(
        Optional.of(place),
        address,
        name,
        Optional.empty(),
        "",
        OptionalInt.of(8),
        booking,
        List.of(tags));
  }

  private static TenantRoom linked(long id, String key, String address, RoomState state) {
    return linked(id, key, address, state, false);
  }

  private static TenantRoom linked(
      long id, String key, String address, RoomState state, boolean typedIn) {
    TenantRoom room = TenantRoom.typed(address, "Oak", NOW);
    return new TenantRoom(
        id,
        key,
        address,
        "Oak",
        "",
        OptionalInt.of(8),
        List.of(),
        state,
        typedIn,
        Optional.of(new UnitId(1, 2)),
        OptionalLong.of(9),
        NOW,
        room.mailbox());
  }

  private static TenantRoom stored(long id, TenantRoom room) {
    return new TenantRoom(
        id,
        room.key(),
        room.address(),
        room.name(),
        room.postal(),
        room.capacity(),
        room.tags(),
        room.state(),
        room.typedIn(),
        room.unit(),
        room.linkId(),
        room.seenOn(),
        room.mailbox());
  }
}

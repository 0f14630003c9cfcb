package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.AccommodationDraft;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.Losing;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.application.EditAccommodations;
import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.link.OutlookRoom;
import ee.hbook.outlook.Tenant;
import ee.hbook.outlook.graph.GraphFault.Kind;
import ee.hbook.outlook.graph.GraphRoom.Booking;
import ee.hbook.outlook.graph.Graphs;
import ee.hbook.outlook.setup.AccessCheck;
import ee.hbook.outlook.setup.AccessCheck.Result;
import ee.hbook.outlook.setup.AccessCheck.What;
import ee.hbook.outlook.setup.RoomState;
import ee.hbook.outlook.setup.SetupDraft;
import ee.hbook.outlook.setup.Setups;
import ee.hbook.outlook.setup.TenantRoom;
import ee.hbook.outlook.setup.TenantRooms;
import ee.hbook.outlook.setup.application.ChangeSetup;
import ee.hbook.outlook.setup.application.CompareOptions;
import ee.hbook.outlook.setup.application.RefreshRooms;
import ee.hbook.outlook.setup.application.TakeRooms;
import ee.hbook.outlook.setup.application.TestAccess;
import ee.hbook.sync.application.SynchronizeLink;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From empty settings to the rooms of an organisation as units of a house, and out again. */
@SuppressWarnings("NullAway.Init")
class OutlookRoomsTest {

  private static final String CLIENT = "6f1c2d3e-0000-4a5b-8c7d-123456789abc";
  private static final String OFFICE = "office@example.com";

  private final SetClock clock = new SetClock(Instant.parse("2026-11-30T12:00:00Z"));
  private final SmallTenant outlook = new SmallTenant();
  private RealHouse house;
  private long store;

  @BeforeEach
  void aHouseWithAStoreByTheHour() {
    house = new RealHouse(clock, new Elsewhere(), Map.of("timezone_string", "Europe/Prague"));
    house.give(Graphs.class, outlook);
    outlook.person(OFFICE);
    store =
        house
            .get(EditAccommodations.class)
            .create(
                new AccommodationDraft(
                    OptionalLong.empty(),
                    Optional.of("Rooms"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Grain.QUARTER_HOUR),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
            .id();
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aRoomBecomesAUnitOfTheDefaultStoreWithALinkToItsMailboxThatIsDueAtOnce() {
    outlook.room("p1", "Oak", "Oak@example.com");
    save();

    look();

    assertThat(units()).extracting(Unit::name).containsExactly("1", "Oak");
    assertThat(links())
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.source()).isEqualTo(new OutlookRoom("oak@example.com"));
              assertThat(link.unit().accomId()).isEqualTo(store);
              assertThat(link.dueOn()).isEqualTo(clock.instant());
            });
    assertThat(room("Oak").state()).isEqualTo(RoomState.SYNCHRONISED);
  }

  @Test
  void theRoomsAreLookedForAtTheFirstTickAfterTheSettingsWereStoredAndThenEachNight() {
    outlook.room("p1", "Oak", "oak@example.com");
    save();
    refresh().whenDue();
    outlook.room("p2", "Elm", "elm@example.com");

    refresh().whenDue();
    assertThat(rooms()).hasSize(1);

    clock.set(Instant.parse("2026-12-01T02:09:00Z"));
    refresh().whenDue();
    assertThat(rooms()).hasSize(1);

    clock.set(Instant.parse("2026-12-01T02:11:00Z"));
    refresh().whenDue();
    assertThat(rooms()).hasSize(2);
  }

  @Test
  void aLookThatFailsIsTriedAgainInAnHourAndAllStandsAsItStood() {
    outlook.room("p1", "Oak", "oak@example.com");
    save();
    look();
    outlook.refuse(Optional.empty(), Kind.FORBIDDEN, "Authorization_RequestDenied");

    assertThat(refresh().now()).isPresent();

    assertThat(room("Oak").state()).isEqualTo(RoomState.SYNCHRONISED);
    assertThat(house.get(Setups.class).present().orElseThrow().look())
        .hasValueSatisfying(
            look -> assertThat(look.fault()).isEqualTo("Authorization_RequestDenied"));
  }

  @Test
  void aRenamedAndMovedRoomKeepsItsUnitAndItsLinkFollows() {
    outlook.room("p1", "Oak", "oak@example.com");
    save();
    look();
    Link before = links().getFirst();

    outlook.room("p1", "Elm", "elm@example.com");
    look();

    assertThat(units()).extracting(Unit::name).containsExactly("1", "Elm");
    assertThat(links())
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.id()).isEqualTo(before.id());
              assertThat(link.source()).isEqualTo(new OutlookRoom("elm@example.com"));
            });
  }

  @Test
  void aNameThatAPersonGaveTheUnitStays() {
    outlook.room("p1", "Oak", "oak@example.com");
    save();
    look();
    call(2, "Board room");

    outlook.room("p1", "Elm", "oak@example.com");
    look();

    assertThat(units()).extracting(Unit::name).containsExactly("1", "Board room");
  }

  @Test
  void aRoomThatIsTaggedLaterAsksAndIsKeptOrTakenOutByAPerson() {
    outlook.room("p1", "Oak", "oak@example.com");
    outlook.room("p2", "Elm", "elm@example.com");
    save();
    look();
    outlook.room("p1", "Oak", "oak@example.com", "Private");
    outlook.room("p2", "Elm", "elm@example.com", "private");
    look();
    assertThat(rooms()).extracting(TenantRoom::state).containsOnly(RoomState.ASKS);
    assertThat(links()).hasSize(2);

    house.get(TakeRooms.class).takeIn(room("Oak").id());
    house.get(TakeRooms.class).takeOut(room("Elm").id(), false);
    look();

    assertThat(room("Oak").state()).isEqualTo(RoomState.KEPT);
    assertThat(room("Elm").isLinked()).isFalse();
    assertThat(links()).hasSize(1);
    assertThat(units()).extracting(Unit::name).containsExactly("1", "Elm", "Oak");
  }

  @Test
  void aRoomThatWasTakenOutComesBackAsTheUnitThatItWas() {
    outlook.room("p1", "Oak", "oak@example.com");
    save();
    look();
    house.get(TakeRooms.class).takeOut(room("Oak").id(), true);
    look();
    assertThat(room("Oak").state()).isEqualTo(RoomState.LEFT_OUT);

    house.get(TakeRooms.class).takeIn(room("Oak").id());

    assertThat(room("Oak").state()).isEqualTo(RoomState.SYNCHRONISED);
    assertThat(units()).extracting(Unit::name).containsExactly("1", "Oak");
    assertThat(links()).hasSize(1);
  }

  @Test
  void aRoomCanBeTakenOutWithItsBookingsWhileItIsBeingRead() {
    outlook.room("p1", "Oak", "oak@example.com");
    save();
    look();
    outlook.whileRead(() -> house.get(TakeRooms.class).takeOut(room("Oak").id(), true));

    house.get(SynchronizeLink.class).run(links().getFirst().id());

    assertThat(room("Oak").state()).isEqualTo(RoomState.LEFT_OUT);
    assertThat(links()).isEmpty();
  }

  @Test
  void aRoomWhoseUnitAPersonDeletesIsLeftOut() {
    outlook.room("p1", "Oak", "oak@example.com");
    save();
    look();
    house
        .get(EditAccommodations.class)
        .change(store, units(List.of(new Unit(1, "1"))), Losing.NONE);

    look();

    assertThat(room("Oak").state()).isEqualTo(RoomState.LEFT_OUT);
    assertThat(units()).hasSize(1);
  }

  @Test
  void aVanishedRoomIsReportedAndNeverDeleted() {
    outlook.room("p1", "Oak", "oak@example.com");
    save();
    look();
    outlook.hide("p1");

    look();

    assertThat(room("Oak").state()).isEqualTo(RoomState.VANISHED);
    assertThat(links()).hasSize(1);
  }

  @Test
  void aRoomThatNobodyCanBookIsLeftOutAndSaysSo() {
    outlook.room("p1", "Oak", "oak@example.com", Booking.FIRST_COME);
    save();
    look();

    assertThat(room("Oak").state()).isEqualTo(RoomState.NOT_BOOKABLE);
    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> house.get(TakeRooms.class).takeIn(room("Oak").id()));
  }

  @Test
  void aRoomIsTypedInWhereNoneIsListed() {
    outlook.person("elm@example.com");
    save();

    TenantRoom room = refresh().typeIn(" Elm@example.com ", "Elm");

    assertThat(room.state()).isEqualTo(RoomState.SYNCHRONISED);
    assertThat(room.mailbox().hours()).isPresent();
    assertThat(units()).extracting(Unit::name).containsExactly("1", "Elm");
  }

  @Test
  void aMailboxThatDoesNotAnswerIsNotTypedIn() {
    save();

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> refresh().typeIn("elm@example.com", ""))
        .satisfies(refused -> assertThat(refused.field()).isEqualTo("address"));
    assertThat(rooms()).isEmpty();
  }

  @Test
  void aMailboxThatIsAUnitIsNotTypedInAgainAndTheRoomAndTheUnitAreNamed() {
    outlook.room("p1", "Oak", "oak@example.com");
    save();
    look();

    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> refresh().typeIn("OAK@example.com", "Elm"))
        .withMessageContaining("the room Oak already, which is the unit Rooms (Oak)");
    assertThat(links()).hasSize(1);
  }

  @Test
  void ofTwoPlacesWithOneMailboxOneIsAUnitAndTheOtherIsRefused() {
    outlook.room("p1", "Oak", "oak@example.com");
    outlook.room("p2", "Oak too", "Oak@example.com");
    save();

    look();

    assertThat(links()).hasSize(1);
    assertThat(room("Oak too").state()).isEqualTo(RoomState.OFFERED);
    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> house.get(TakeRooms.class).takeIn(room("Oak too").id()))
        .withMessageContaining("Rooms (Oak)");
  }

  @Test
  void withoutADefaultStoreRoomsAreOnlyOffered() {
    outlook.room("p1", "Oak", "oak@example.com");
    save(draft(OptionalLong.empty(), Optional.of(SmallTenant.SECRET)));

    look();

    assertThat(room("Oak").state()).isEqualTo(RoomState.OFFERED);
    assertThat(units()).hasSize(1);
  }

  @Test
  void aStoreByTheNightIsRefusedInWordsThatSayWhatToDoAndNothingIsStored() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () ->
                save(
                    draft(
                        OptionalLong.of(RealHouse.UNIT.accomId()),
                        Optional.of(SmallTenant.SECRET))))
        .withMessageContaining("by the night")
        .satisfies(refused -> assertThat(refused.field()).isEqualTo("defaultAccommodation"));
    assertThat(house.get(Setups.class).present()).isEmpty();
  }

  @Test
  void theSecretIsSealedInTheDatabaseAndKeptWhenItIsNotGivenAgain() {
    save();
    save(draft(OptionalLong.of(store), Optional.empty()));

    assertThat(house.get(Setups.class).present().orElseThrow().secret())
        .hasValueSatisfying(
            secret -> assertThat(secret.sealed()).doesNotContain(SmallTenant.SECRET));
    assertThat(house.get(Tenant.class).graph().orElseThrow().signIn().whenDone()).isPresent();
  }

  @Test
  void whileItIsSwitchedOffThereIsNoTenant() {
    SetupDraft draft = draft(OptionalLong.of(store), Optional.of(SmallTenant.SECRET));
    save(
        new SetupDraft(
            draft.tenant(),
            draft.clientId(),
            draft.secret(),
            draft.certificate(),
            draft.secretEndsOn(),
            draft.defaultAccommodation(),
            draft.defaultUser(),
            draft.ignoredTags(),
            false));

    assertThat(house.get(Tenant.class).settings()).isEmpty();
    assertThat(house.get(Tenant.class).graph()).isEmpty();
    assertThatExceptionOfType(Conflict.class).isThrownBy(() -> refresh().now());
  }

  @Test
  void itIsNotForgottenWhileARoomIsAUnit() {
    outlook.room("p1", "Oak", "oak@example.com");
    save();
    look();
    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> house.get(ChangeSetup.class).remove());

    house.get(TakeRooms.class).takeOut(room("Oak").id(), false);
    house.get(ChangeSetup.class).remove();

    assertThat(house.get(Setups.class).present()).isEmpty();
    assertThat(rooms()).isEmpty();
  }

  @Test
  void allIsTriedOnceAndEachAnswerIsSaidInWords() {
    outlook.room("p1", "Oak", "oak@example.com");
    outlook.room("p2", "Elm", "elm@example.com");
    outlook.refuse(Optional.of("elm@example.com"), Kind.FORBIDDEN, "ErrorAccessDenied");
    save();

    List<AccessCheck> checks = house.get(TestAccess.class).run();

    assertThat(checks)
        .extracting(AccessCheck::what)
        .containsExactly(What.TOKEN, What.ROOMS, What.ROOM, What.ROOM, What.DEFAULT_USER);
    assertThat(checks.get(2))
        .satisfies(
            check -> {
              assertThat(check.about()).isEqualTo("elm@example.com");
              assertThat(check.result()).isEqualTo(Result.BAD);
              assertThat(check.words().inEnglish())
                  .contains("Calendars.ReadWrite", "ErrorAccessDenied");
            });
    assertThat(checks.get(4).result()).isEqualTo(Result.GOOD);
  }

  @Test
  void anEmptyListIsAnsweredWithTheLinesThatSwitchItOn() {
    save();

    assertThat(house.get(TestAccess.class).run().get(1).commands())
        .contains("Connect-MicrosoftPlaces", "Set-PlacesSettings -EnableBuildings 'Default:true'");
  }

  @Test
  void aWrongSecretEndsTheTrialWithWhatToDo() {
    save(draft(OptionalLong.of(store), Optional.of("wrong8Q~orchard")));

    assertThat(house.get(TestAccess.class).run())
        .singleElement()
        .satisfies(
            check -> {
              assertThat(check.what()).isEqualTo(What.TOKEN);
              assertThat(check.words().inEnglish()).contains("value", "AADSTS7000215");
            });
  }

  @Test
  void aLastDayThatIsOverIsRefused() {
    SetupDraft draft = draft(OptionalLong.of(store), Optional.of(SmallTenant.SECRET));

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () ->
                save(
                    new SetupDraft(
                        draft.tenant(),
                        draft.clientId(),
                        draft.secret(),
                        draft.certificate(),
                        Optional.of(LocalDate.of(2026, 11, 29)),
                        draft.defaultAccommodation(),
                        draft.defaultUser(),
                        draft.ignoredTags(),
                        true)))
        .satisfies(refused -> assertThat(refused.field()).isEqualTo("secretEndsOn"));
  }

  @Test
  void otherBookingOptionsThanInOutlookAreTold() {
    outlook.room("p1", "Oak", "oak@example.com");
    save();
    look();

    assertThat(house.get(CompareOptions.class).of(room("Oak")))
        .extracting(saying -> saying.key())
        .containsExactly("outlook_differs_always");
  }

  private void save() {
    save(draft(OptionalLong.of(store), Optional.of(SmallTenant.SECRET)));
  }

  private void save(SetupDraft draft) {
    house.get(ChangeSetup.class).save(draft);
  }

  private static SetupDraft draft(OptionalLong store, Optional<String> secret) {
    return new SetupDraft(
        "example.com",
        CLIENT,
        secret,
        Optional.empty(),
        Optional.empty(),
        store,
        OFFICE,
        List.of("private"),
        true);
  }

  private void look() {
    clock.set(clock.instant().plus(Duration.ofMinutes(1)));
    assertThat(refresh().now()).isEmpty();
  }

  private RefreshRooms refresh() {
    return house.get(RefreshRooms.class);
  }

  private List<TenantRoom> rooms() {
    return house.look(() -> house.get(TenantRooms.class).all());
  }

  private TenantRoom room(String name) {
    return rooms().stream().filter(room -> room.name().equals(name)).findFirst().orElseThrow();
  }

  private List<Link> links() {
    return house.look(() -> house.get(Links.class).all());
  }

  private List<Unit> units() {
    return house.look(
        () -> house.get(Accommodations.class).find(store).map(Accommodation::units).orElseThrow());
  }

  private void call(int num, String name) {
    house
        .get(EditAccommodations.class)
        .change(
            store,
            units(
                units().stream()
                    .map(unit -> unit.num() == num ? new Unit(num, name) : unit)
                    .toList()));
  }

  private static AccommodationDraft units(List<Unit> units) {
    return new AccommodationDraft(
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(units));
  }
}

package ee.hbook.outlook.graph.http;

import static ee.hbook.outlook.graph.http.GraphFixtures.fields;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.outlook.graph.Attendee;
import ee.hbook.outlook.graph.Attendee.Response;
import ee.hbook.outlook.graph.GraphEvent;
import ee.hbook.outlook.graph.GraphEvent.ShowAs;
import ee.hbook.outlook.graph.GraphEvent.Type;
import ee.hbook.outlook.graph.GraphLocation;
import ee.hbook.outlook.graph.GraphMailbox;
import ee.hbook.outlook.graph.GraphPerson;
import ee.hbook.outlook.graph.GraphRoom;
import ee.hbook.outlook.graph.GraphSubscription;
import ee.hbook.outlook.graph.RoomChanges;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the payloads beside the project, as the readers understand it. */
class GraphFixturesTest {

  /** Whatever a payload is meant for, each reader bears it. */
  @TestFactory
  List<DynamicTest> everyPayloadIsBorneByEveryReader() {
    return GraphFixtures.all().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> assertThat(EveryReader.read(Files.readString(file))).isTrue()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dev/event-get-1",
        "dev/event-post-response-basic",
        "dev/event-post-calendar-response",
        "dev/event-shared-calendar-created",
        "dev/y25-event-get-a",
        "dev/y25-event-created",
        "composed/org-view-two-rooms-one-declined",
        "composed/room-view-baker-accepted",
        "composed/room-view-cancelled",
        "composed/room-view-external-organizer",
        "composed/room-view-null-fields",
      })
  void anEventIsUnderstood(String name) {
    assertThat(EventReader.read(fields(name))).isInstanceOf(EventReader.Understood.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev/event-list", "dev/event-instances", "dev/y25-events-select"})
  void eventsOfAListAreUnderstood(String name) {
    List<Fields> items = fields(name).objects("value");

    assertThat(items).isNotEmpty();
    assertThat(items.stream().map(EventReader::read))
        .allSatisfy(read -> assertThat(read).isInstanceOf(EventReader.Understood.class));
  }

  @Test
  void idsThatDifferInOneCharacterAreTwoEvents() {
    RoomChanges changes = round("dev/issue-ids-differ-by-one-char");

    assertThat(changes.setAside())
        .extracting(RoomChanges.SetAside::id)
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void theRoundsOfADeltaAreUnderstood() {
    RoomChanges first =
        new DeltaRound(
                List.of(
                    fields("dev/delta-page1"),
                    fields("dev/delta-page2"),
                    fields("dev/delta-page3-deltalink")))
            .changes(Map.of(), "c", true);
    RoomChanges next = round("dev/delta-next-round-removed");

    assertThat(first.events()).isNotEmpty();
    assertThat(first.setAside()).isEmpty();
    assertThat(next.events()).hasSize(1);
    assertThat(next.removed()).hasSize(1);
  }

  @Test
  void occurrencesInheritFromTheirSeriesWhichIsNoEventOfItsOwn() {
    RoomChanges changes = round("composed/delta-series");

    assertThat(changes.events())
        .extracting(GraphEvent::id)
        .containsExactly("AAMkOcc1=", "AAMkOcc2=", "AAMkExc3=");
    GraphEvent second = changes.events().get(1);
    assertThat(second.type()).isEqualTo(Type.OCCURRENCE);
    assertThat(second.time().start()).isEqualTo(Instant.parse("2026-11-17T13:00:00Z"));
    assertThat(second.time().end()).isEqualTo(Instant.parse("2026-11-17T14:00:00Z"));
    assertThat(second.organizer().flatMap(GraphPerson::name)).contains("Adele Vance");
    assertThat(second.iCalUId()).isEmpty();
    assertThat(second.etag()).contains("W/\"y\"");
    assertThat(second.series().orElseThrow().iCalUId()).isPresent();
    assertThat(changes.removed()).containsExactly("AAMkOutsideWindow=");
  }

  @Test
  void anOrganisersCopyTellsEachRoomsAnswer() {
    GraphEvent event = event("composed/org-view-two-rooms-one-declined");

    assertThat(event.attendees())
        .filteredOn(each -> each.type() == Attendee.Type.RESOURCE)
        .extracting(Attendee::response)
        .containsExactly(Response.ACCEPTED, Response.DECLINED);
    assertThat(event.response()).isEqualTo(Response.ORGANIZER);
    assertThat(event.locations())
        .extracting(GraphLocation::room)
        .containsExactly(
            Optional.of("Baker@contoso.onmicrosoft.com"),
            Optional.of("Crystal@contoso.onmicrosoft.com"));
    assertThat(event.subject()).contains("Budget review");
  }

  @Test
  void aRoomsCopyIsAnotherEventOfTheSameMeeting() {
    GraphEvent ours = event("composed/org-view-two-rooms-one-declined");
    GraphEvent room = event("composed/room-view-baker-accepted");

    assertThat(room.iCalUId()).isEqualTo(ours.iCalUId()).isPresent();
    assertThat(room.id()).isNotEqualTo(ours.id());
    assertThat(room.response()).isEqualTo(Response.ACCEPTED);
    assertThat(room.time().end()).isEqualTo(Instant.parse("2026-11-10T14:20:00Z"));
    assertThat(room.lastModified()).contains(Instant.parse("2026-11-02T09:00:10.765432100Z"));
  }

  @Test
  void whatIsNullIsNotThere() {
    GraphEvent event = event("composed/room-view-null-fields");

    assertThat(event.iCalUId()).isEmpty();
    assertThat(event.organizer()).isEmpty();
    assertThat(event.subject()).isEmpty();
    assertThat(event.series()).isEmpty();
  }

  @Test
  void aCancelledMeetingSaysSo() {
    GraphEvent event = event("composed/room-view-cancelled");

    assertThat(event.cancelled()).isTrue();
    assertThat(event.showAs()).isEqualTo(ShowAs.FREE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev/places-rooms-list", "dev/y25-rooms"})
  void roomsAreUnderstood(String name) {
    List<GraphRoom> rooms =
        fields(name).objects("value").stream()
            .flatMap(each -> RoomReader.of(each).stream())
            .toList();

    assertThat(rooms).hasSize(2);
    assertThat(rooms.getFirst())
        .isEqualTo(
            new GraphRoom(
                Optional.empty(),
                "cf100@contoso.com",
                "Conf Room 100",
                Optional.of("1"),
                "4567 Main Street, 98052 Buffalo NY, USA",
                OptionalInt.of(50),
                GraphRoom.Booking.STANDARD,
                List.of("bean bags")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev/place-get-room", "dev/y25-place-patched"})
  void aRoomIsUnderstood(String name) {
    assertThat(RoomReader.of(fields(name))).isPresent();
  }

  @Test
  void theSettingsOfAMailboxAreUnderstood() {
    GraphMailbox mailbox = MailboxReader.of(fields("dev/mailboxsettings"));

    assertThat(mailbox.zone()).contains(ZoneId.of("UTC"));
    assertThat(mailbox.hours().orElseThrow().from()).isEqualTo(LocalTime.of(8, 0));
    assertThat(mailbox.hours().orElseThrow().days()).hasSize(5);
    assertThat(mailbox.hours().orElseThrow().zone()).contains(ZoneId.of("America/Los_Angeles"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev/subscription-post-response", "dev/subscription-patch-response"})
  void aSubscriptionIsUnderstood(String name) {
    assertThat(SubscriptionJson.read(fields(name)).map(GraphSubscription::id)).isPresent();
  }

  @Test
  void subscriptionsAreUnderstood() {
    assertThat(fields("dev/y25-subscriptions").objects("value"))
        .allSatisfy(each -> assertThat(SubscriptionJson.read(each)).isPresent());
  }

  @Test
  void anEmptyPageWithALinkIsAPage() {
    Fields page = fields("dev/issue-delta-empty-page-nextlink");

    assertThat(page.list("value")).isEmpty();
    assertThat(page.text("@odata.nextLink")).isPresent();
  }

  private static RoomChanges round(String name) {
    return new DeltaRound(List.of(fields(name))).changes(Map.of(), "c", false);
  }

  private static GraphEvent event(String name) {
    return ((EventReader.Understood) EventReader.read(fields(name))).event();
  }
}

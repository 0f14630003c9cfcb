package graphsim;

import static graphsim.exchange.Reply.ACCEPTED;
import static graphsim.exchange.Reply.DECLINED;
import static graphsim.exchange.Reply.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import graphsim.exchange.Item;
import graphsim.exchange.Party;
import graphsim.exchange.RoomRules.Habit;
import graphsim.exchange.Tree;
import graphsim.graph.Events;
import graphsim.graph.SimAnswer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Meetings in several mailboxes: rules S4, S5 and S6 of the reference (1.3, "Booking a room
 * properly").
 */
class MeetingsTest {

  private static final LocalDateTime ONE = LocalDateTime.parse("2026-12-10T13:00");
  private static final LocalDateTime TWO = LocalDateTime.parse("2026-12-10T14:00");
  private static final String MARK = "String {66f5a359-4659-4830-9070-00040ec6ac6e} Name HBook";

  private final GraphSim sim = GraphSim.at(1, Instant.parse("2026-11-30T08:00:00Z"));
  private final Room baker = sim.room("Conf Room Baker", "baker");
  private final Room crystal = sim.room("Conf Room Crystal", "crystal");
  private final Person adele = sim.person("Adele Vance", "adele");
  private final Person alex = sim.person("Alex Wilber", "alex");
  private final Client client = new Client(sim);

  private Meeting booked(Room... rooms) {
    return adele.books("Budget review").from(ONE, TWO).in(rooms).with(alex).sends();
  }

  private Map<String, Object> event(String transactionId, Room... rooms) {
    return Tree.of(
        "subject", "Prêt 12",
        "body", Tree.of("contentType", "HTML", "content", "<p>Baker</p>"),
        "start", Tree.of("dateTime", "2026-12-10T13:00:00", "timeZone", "UTC"),
        "end", Tree.of("dateTime", "2026-12-10T14:00:00", "timeZone", "UTC"),
        "attendees",
            List.of(rooms).stream().map(room -> Booking.attendee("resource", room)).toList(),
        "locations", List.of(rooms).stream().map(Booking::location).toList(),
        "transactionId", transactionId,
        "singleValueExtendedProperties", List.of(Tree.of("id", MARK, "value", transactionId)));
  }

  private static String events(Correspondent who) {
    return "/users/" + who.address() + "/events";
  }

  private Item in(Correspondent who, Meeting meeting) {
    return meeting.copyIn(who).orElseThrow();
  }

  @Test
  void oneMeetingInTwoRoomsHasThreeIdsAndOneUid() {
    Meeting meeting = booked(baker, crystal);

    assertThat(List.of(in(adele, meeting), in(baker, meeting), in(crystal, meeting)))
        .extracting(Item::id)
        .doesNotHaveDuplicates();
    assertThat(in(baker, meeting).uid()).isEqualTo(in(adele, meeting).uid());
  }

  @Test
  void aFreeRoomAcceptsAndTheOrganizerHearsOfIt() {
    assertThat(booked(baker).replyOf(baker)).isEqualTo(ACCEPTED);
  }

  @Test
  void theRoomsCopyHasTheOrganizersNameForItsSubjectAndNoBody() {
    Item copy = in(baker, booked(baker));

    assertThat(copy.content().subject()).isEqualTo("Adele Vance ");
    assertThat(copy.content().body()).containsEntry("content", "");
  }

  @Test
  void aTakenRoomDeclinesAndHasNoCopyOfIt() {
    booked(baker);
    Meeting second = adele.books("Too late").from(ONE, TWO).in(baker, crystal).sends();

    assertThat(second.replyOf(baker)).isEqualTo(DECLINED);
    assertThat(second.copyIn(baker)).isEmpty();
    assertThat(second.replyOf(crystal)).isEqualTo(ACCEPTED);
  }

  @Test
  void whatEndsWhenTheOtherBeginsIsNoConflict() {
    booked(baker);

    assertThat(adele.books("Next").from(TWO, TWO.plusHours(1)).in(baker).sends().replyOf(baker))
        .isEqualTo(ACCEPTED);
  }

  @Test
  void theRoomThinksAsLongAsItIsTold() {
    baker.rules(rules -> rules.delay(Duration.ofSeconds(20)));
    Meeting meeting = booked(baker);
    sim.advance(Duration.ofSeconds(19));
    assertThat(meeting.replyOf(baker)).isEqualTo(NONE);

    sim.advance(Duration.ofSeconds(1));

    assertThat(meeting.replyOf(baker)).isEqualTo(ACCEPTED);
  }

  @Test
  void farAheadOfTheBookingWindowItDeclines() {
    baker.rules(rules -> rules.windowDays(5));

    assertThat(booked(baker).replyOf(baker)).isEqualTo(DECLINED);
  }

  @Test
  void longerThanTheLongestItDeclines() {
    baker.rules(rules -> rules.longest(Duration.ofMinutes(59)));

    assertThat(booked(baker).replyOf(baker)).isEqualTo(DECLINED);
  }

  @Test
  void outsideOfTheWorkingHoursItDeclinesWhereItMinds() {
    baker.rules(rules -> rules.with(Habit.WORK_HOURS_ONLY));

    Meeting late =
        adele
            .books("Late")
            .from(ONE.withHour(16).withMinute(30), ONE.withHour(17).withMinute(30))
            .in(baker)
            .sends();

    assertThat(late.replyOf(baker)).isEqualTo(DECLINED);
  }

  @Test
  void outsidersAreDeclinedWhereTheyMayNotBook() {
    baker.rules(rules -> rules.with(Habit.INSIDERS_ONLY));
    Person vendor = sim.outsider("Vendor Person", "vendor@fabrikam.example");

    assertThat(vendor.books("Pitch").from(ONE, TWO).in(baker).sends().replyOf(baker))
        .isEqualTo(DECLINED);
  }

  @Test
  void whatIsWrittenStraightIntoARoomsCalendarDoubleBooksIt() {
    booked(baker);

    SimAnswer answer = client.post(events(baker), event("direct"));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(
            baker.between(
                Instant.parse("2026-12-10T13:00:00Z"), Instant.parse("2026-12-10T14:00:00Z")))
        .hasSize(2);
  }

  @Test
  void theAnswerToANewEventIsFromBeforeTheRoomAnswered() {
    Map<String, Object> created = client.post(events(adele), event("t-1", baker)).json();

    assertThat(Tree.text(Tree.objects(created, "attendees").get(0), "status.response"))
        .isEqualTo("none");
    Map<String, Object> later = client.get(events(adele) + "/" + created.get("id")).json();
    assertThat(Tree.text(Tree.objects(later, "attendees").get(0), "status.response"))
        .isEqualTo("accepted");
  }

  @Test
  void aRepeatedTransactionIdGivesTheSameEvent() {
    Object first = client.post(events(adele), event("t-1", baker)).json().get("id");

    SimAnswer second = client.post(events(adele), event("t-1", baker));

    assertThat(second.status()).isEqualTo(201);
    assertThat(second.json()).containsEntry("id", first);
    assertThat(sim.meetings()).hasSize(1);
  }

  @Test
  void orItGivesAConflict() {
    sim.events().repeated(Events.Repeated.CONFLICT);
    client.post(events(adele), event("t-1", baker));

    assertThat(client.post(events(adele), event("t-1", baker)).status()).isEqualTo(409);
  }

  @Test
  void anEventIsFoundByItsExtendedProperty() {
    Object id = client.post(events(adele), event("t-1", baker)).json().get("id");
    client.post(events(adele), event("t-2", crystal));

    String filter =
        "singleValueExtendedProperties/Any(ep: ep/id eq '" + MARK + "' and ep/value eq 't-1')";

    assertThat(client.all(events(adele) + "?$filter=" + Client.encoded(filter)))
        .extracting(event -> event.get("id"))
        .containsExactly(id);
  }

  @Test
  void anEventIsFoundByItsUidInEachMailbox() {
    Meeting meeting = booked(baker);
    String filter = "?$filter=" + Client.encoded("iCalUId eq '" + meeting.uid() + "'");

    assertThat(client.all(events(baker) + filter))
        .extracting(event -> event.get("id"))
        .containsExactly(in(baker, meeting).id());
  }

  @Test
  void movingItAsksTheRoomsAnew() {
    Meeting meeting = booked(baker, crystal);
    adele.books("In the way").from(TWO, TWO.plusHours(1)).in(crystal).sends();

    meeting.moves(TWO, TWO.plusHours(1));

    assertThat(meeting.replyOf(baker)).isEqualTo(ACCEPTED);
    assertThat(meeting.replyOf(crystal)).isEqualTo(DECLINED);
    assertThat(meeting.copyIn(crystal)).isEmpty();
  }

  @Test
  void anotherSubjectLeavesTheAnswersAsTheyAre() {
    Meeting meeting = booked(baker).renames("Budget, second part");

    assertThat(meeting.replyOf(baker)).isEqualTo(ACCEPTED);
    assertThat(in(alex, meeting).content().subject()).isEqualTo("Budget, second part");
    assertThat(in(baker, meeting).content().subject()).isEqualTo("Adele Vance ");
  }

  @Test
  void attendeesAreReplacedAsAWhole() {
    Meeting meeting = booked(baker);
    String path = events(adele) + "/" + in(adele, meeting).id();

    client.patch(path, Tree.of("attendees", List.of(Booking.attendee("resource", crystal))));

    assertThat(meeting.copyIn(baker)).isEmpty();
    assertThat(in(alex, meeting).standing().cancelled()).isTrue();
    assertThat(meeting.replyOf(crystal)).isEqualTo(ACCEPTED);
  }

  @Test
  void theOrganizerCannotBeChanged() {
    Meeting meeting = booked(baker);
    String path = events(adele) + "/" + in(adele, meeting).id();

    SimAnswer answer = client.patch(path, Tree.of("organizer", Booking.attendee("", alex)));

    assertThat(Tree.text(answer.json(), "organizer.emailAddress.address"))
        .isEqualTo(adele.address());
  }

  @Test
  void aChangeOfAnOlderVersionIsRefused() {
    Meeting meeting = booked(baker);
    String path = events(adele) + "/" + in(adele, meeting).id();
    String etag = (String) client.get(path).json().get("@odata.etag");
    meeting.renames("Changed meanwhile");

    SimAnswer answer =
        client.send(
            client.request("PATCH", path, Tree.of("subject", "x")).header("If-Match", etag));

    assertThat(answer.status()).isEqualTo(412);
  }

  @Test
  void onlyTheOrganizerCancels() {
    Meeting meeting = booked(baker);

    SimAnswer answer =
        client.post(events(baker) + "/" + in(baker, meeting).id() + "/cancel", Tree.of());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("You need to be an organizer to cancel a meeting.");
  }

  @Test
  void whatIsCancelledIsGoneFromRoomsAndStaysAsCancelledWithPeople() {
    Meeting meeting = booked(baker);

    SimAnswer answer =
        client.post(
            events(adele) + "/" + in(adele, meeting).id() + "/cancel", Tree.of("Comment", "Sorry"));

    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.body()).isEmpty();
    assertThat(meeting.stands()).isFalse();
    assertThat(meeting.copyIn(baker)).isEmpty();
    assertThat(in(alex, meeting).content().subject()).isEqualTo("Canceled: Budget review");
  }

  @Test
  void aRoomMayKeepWhatIsCancelled() {
    baker.rules(rules -> rules.with(Habit.KEEPS_CANCELLED));
    Meeting meeting = booked(baker);

    meeting.cancels();

    assertThat(in(baker, meeting).standing().cancelled()).isTrue();
    assertThat(in(baker, meeting).content().showAs()).isEqualTo("free");
  }

  @Test
  void deletingTheOrganizersCopyCancels() {
    Meeting meeting = booked(baker);

    SimAnswer answer = client.delete(events(adele) + "/" + in(adele, meeting).id());

    assertThat(answer.status()).isEqualTo(204);
    assertThat(meeting.copyIn(baker)).isEmpty();
  }

  @Test
  void deletingTheRoomsCopyTellsNobody() {
    Meeting meeting = booked(baker);

    client.delete(events(baker) + "/" + in(baker, meeting).id());

    assertThat(meeting.copyIn(baker)).isEmpty();
    assertThat(meeting.replyOf(baker)).isEqualTo(ACCEPTED);
  }

  @Test
  void whoMindsTheRoomDeclinesLater() {
    Meeting meeting = booked(baker);

    SimAnswer answer =
        client.post(
            events(baker) + "/" + in(baker, meeting).id() + "/decline",
            Tree.of("comment", "Painters", "sendResponse", true));

    assertThat(answer.status()).isEqualTo(202);
    assertThat(meeting.replyOf(baker)).isEqualTo(DECLINED);
  }

  @Test
  void twoItemsInARowHaveIdsThatDifferInOneCharacter() {
    String first = in(adele, booked()).id();
    String second = in(alex, sim.meetings().get(0)).id();

    assertThat(first).isNotEqualTo(second);
    assertThat(first.replace('_', '-')).isEqualTo(second.replace('_', '-'));
  }

  @Test
  void bothIdsOfAnItemAreUnderstood() {
    Item item = in(adele, booked(baker));

    Object shown = client.preferring("").get(events(adele) + "/" + item.id()).json().get("id");

    assertThat(shown).isEqualTo(item.names().mutable());
    assertThat(client.get(events(adele) + "/" + shown).status()).isEqualTo(200);
  }

  @Test
  void anItemThatIsFiledElsewhereKeepsItsImmutableIdOnly() {
    Meeting meeting = booked(baker);
    Item before = in(baker, meeting);

    baker.refiles(meeting);

    assertThat(client.get(events(baker) + "/" + before.names().mutable()).status()).isEqualTo(404);
    assertThat(client.get(events(baker) + "/" + before.id()).status()).isEqualTo(200);
  }

  @Test
  void aCopyMayHaveLostItsSubjectUidAndOrganizer() {
    Meeting meeting = booked(baker);
    String id = in(baker, meeting).id();
    baker.edits(
        meeting,
        item ->
            item.with((Party) null)
                .with(item.content().withSubject(null))
                .with(new Item.Names(item.id(), item.names().mutable(), null)));

    assertThat(client.get(events(baker) + "/" + id).json())
        .containsEntry("subject", null)
        .containsEntry("iCalUId", null)
        .containsEntry("organizer", null);
  }

  @Test
  void onlyTheOrganizersCopyHasTheTransactionIdUnlessItIsTold() {
    client.post(events(adele), event("t-1", baker));
    sim.exchange().copiesCarryTransactionIds(true);
    client.post(events(adele), event("t-2", crystal));

    assertThat(client.all(events(baker)))
        .singleElement()
        .satisfies(copy -> assertThat(copy).containsEntry("transactionId", null));
    assertThat(client.all(events(crystal)))
        .singleElement()
        .satisfies(copy -> assertThat(copy).containsEntry("transactionId", "t-2"));
  }

  @Test
  void aRoomThatIsSilentLeavesTheQuestionOpen() {
    baker.rules(rules -> rules.with(Habit.SILENT));
    Meeting meeting = booked(baker);
    sim.advance(Duration.ofDays(1));

    assertThat(meeting.replyOf(baker)).isEqualTo(NONE);
    assertThat(in(baker, meeting).content().showAs()).isEqualTo("tentative");
  }

  @Test
  void aRoomMayKeepSubjectsAndTakeConflicts() {
    baker.rules(rules -> rules.with(Habit.KEEPS_SUBJECTS).with(Habit.CONFLICTS_ALLOWED));
    booked(baker);

    Meeting second = booked(baker);

    assertThat(second.replyOf(baker)).isEqualTo(ACCEPTED);
    assertThat(in(baker, second).content().subject()).isEqualTo("Budget review");
  }

  @Test
  void aMeetingOfSomebodyOutsideComesIntoTheRoom() {
    Person vendor = sim.outsider("Vendor Person", "vendor@fabrikam.example");
    Meeting pitch = vendor.books("Pitch").from(ONE, TWO).in(baker).sends();

    assertThat(pitch.replyOf(baker)).isEqualTo(ACCEPTED);
    assertThat(client.get(events(vendor)).status()).isEqualTo(404);
    assertThat(
            Tree.text(
                client.get(events(baker) + "/" + in(baker, pitch).id()).json(),
                "organizer.emailAddress.address"))
        .isEqualTo("vendor@fabrikam.example");
  }

  @Test
  void aRoomIsAddedAndDroppedByWhoeverOrganizes() {
    Meeting meeting = booked(baker).takes(crystal).drops(baker);

    assertThat(meeting.replyOf(crystal)).isEqualTo(ACCEPTED);
    assertThat(meeting.copyIn(baker)).isEmpty();
    assertThat(meeting.content().locations())
        .extracting(place -> place.get("displayName"))
        .containsExactly("Conf Room Crystal");
  }
}

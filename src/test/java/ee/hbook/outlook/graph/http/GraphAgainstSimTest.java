package ee.hbook.outlook.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.outlook.graph.Answer;
import ee.hbook.outlook.graph.Attendee;
import ee.hbook.outlook.graph.Attendee.Response;
import ee.hbook.outlook.graph.Credentials;
import ee.hbook.outlook.graph.Graph;
import ee.hbook.outlook.graph.GraphEvent;
import ee.hbook.outlook.graph.GraphEvent.Type;
import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.graph.GraphFault.Kind;
import ee.hbook.outlook.graph.GraphLocation;
import ee.hbook.outlook.graph.GraphPerson;
import ee.hbook.outlook.graph.GraphRoom;
import ee.hbook.outlook.graph.MeetingChange;
import ee.hbook.outlook.graph.MeetingTime;
import ee.hbook.outlook.graph.NewMeeting;
import ee.hbook.outlook.graph.RoomChanges;
import ee.hbook.outlook.graph.Window;
import graphsim.GraphSim;
import graphsim.Meeting;
import graphsim.Person;
import graphsim.Room;
import graphsim.web.SimServer;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The client and the stand-in of Exchange, which share no class, understand each other. */
class GraphAgainstSimTest {

  private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
  private static final Window WINDOW = new Window(NOW, NOW.plus(Duration.ofDays(60)));
  private static final LocalDateTime ONE = LocalDateTime.parse("2026-12-10T13:00");
  private static final MeetingTime TIME =
      new MeetingTime(Instant.parse("2026-12-11T09:00:00Z"), Instant.parse("2026-12-11T10:00:00Z"));

  private final GraphSim sim = GraphSim.at(7, NOW);
  private final Room baker = sim.room("Conf Room Baker", "baker");
  private final Person adele = sim.person("Adele O'Vance", "adele");
  private final SimServer server = SimServer.start(sim);
  private final HttpGraphs graphs =
      new HttpGraphs(
          URI.create(server.graphUrl()),
          URI.create(server.loginUrl()),
          GraphStub.QUICK,
          Clock.fixed(NOW, ZoneOffset.UTC));
  private final Graph graph = graph(GraphSim.SECRET);

  private Graph graph(String secret) {
    return graphs.as(
        new Credentials(
            GraphSim.DOMAIN, sim.application().clientId(), new Credentials.Secret(secret)));
  }

  @AfterEach
  void stop() {
    graphs.close();
    server.close();
  }

  @Test
  void theSecretOpensAndAnotherDoesNot() {
    assertThat(graph.signIn().whenDone()).isPresent();
    assertThat(fault(graph("another").signIn()))
        .isEqualTo(new GraphFault(Kind.SIGN_IN, "AADSTS7000215"));
  }

  @Test
  void aTokenThatIsTakenBackIsFetchedAnew() {
    graph.signIn();
    sim.login().revoke();

    assertThat(graph.rooms().whenDone()).isPresent();
  }

  @Test
  void roomsThatAreOnlyInListsOfRoomsAreFoundEachOnce() {
    Room oak = sim.room("Oak", "oak-in-a-list");
    Room elm = sim.room("Elm", "elm-in-a-list");
    sim.places().onlyInLists();
    sim.places().list("first@" + GraphSim.DOMAIN, List.of(oak.mailbox(), elm.mailbox()));
    sim.places().list("second@" + GraphSim.DOMAIN, List.of(elm.mailbox()));
    assertThat(done(graph.rooms())).extracting(GraphRoom::name).containsExactly("Oak", "Elm");
  }

  @Test
  void theRoomsAreThere() {
    baker.capacity(12).tags("projector");

    assertThat(done(graph.rooms()))
        .singleElement()
        .satisfies(
            room -> {
              assertThat(room.address()).isEqualTo(baker.address());
              assertThat(room.name()).isEqualTo("Conf Room Baker");
              assertThat(room.capacity()).hasValue(12);
              assertThat(room.tags()).containsExactly("projector");
              assertThat(room.placeId()).contains(baker.placeId());
            });
  }

  @Test
  void aRoomIsKnownAgainAfterItWasRenamed() {
    String before = done(graph.rooms()).getFirst().key();
    baker.renamed("Baker Street").movedTo("street@" + GraphSim.DOMAIN);

    assertThat(done(graph.rooms())).extracting(GraphRoom::key).containsExactly(before);
  }

  @Test
  void aMailboxTellsItsZone() {
    baker.timeZone("Romance Standard Time");

    assertThat(done(graph.mailbox(baker.address())).zone()).hasToString("Optional[Europe/Paris]");
  }

  @Test
  void aMailboxThatIsClosedToUsSaysSo() {
    baker.forbidden(true);

    assertThat(fault(graph.reach(baker.address(), WINDOW)).kind()).isEqualTo(Kind.FORBIDDEN);
  }

  @Test
  void aRoomThatIsInvitedAccepts() {
    GraphEvent made = done(graph.create(adele.address(), meeting("m1")));
    sim.advance(Duration.ofMinutes(5));

    GraphEvent event = done(graph.event(adele.address(), made.id()));
    assertThat(event.transactionId()).contains("m1");
    assertThat(event.subject()).contains("17 Adele");
    assertThat(event.time()).isEqualTo(TIME);
    assertThat(event.response()).isEqualTo(Response.ORGANIZER);
    assertThat(event.attendees()).extracting(Attendee::response).containsExactly(Response.ACCEPTED);
  }

  @Test
  void aMeetingIsFoundByItsMarkAndByItsName() {
    GraphEvent made = done(graph.create(adele.address(), meeting("it's")));
    sim.advance(Duration.ofMinutes(5));

    assertThat(done(graph.byMark(adele.address(), "it's")))
        .extracting(GraphEvent::id)
        .containsExactly(made.id());
    assertThat(done(graph.byMark(adele.address(), "other"))).isEmpty();
    assertThat(done(graph.byICalUId(baker.address(), made.iCalUId().orElseThrow()))).hasSize(1);
  }

  @Test
  void aChangeByAnOldVersionIsStale() {
    GraphEvent made = done(graph.create(adele.address(), meeting("m1")));
    sim.advance(Duration.ofMinutes(5));
    Optional<String> etag = done(graph.event(adele.address(), made.id())).etag();
    assertThat(graph.change(adele.address(), made.id(), etag, renamed("One")).whenDone())
        .isPresent();

    assertThat(fault(graph.change(adele.address(), made.id(), etag, renamed("Two"))).kind())
        .isEqualTo(Kind.STALE);
    assertThat(done(graph.event(adele.address(), made.id())).subject()).contains("One");
  }

  @Test
  void aMeetingThatIsCancelledIsGone() {
    GraphEvent made = done(graph.create(adele.address(), meeting("m1")));
    sim.advance(Duration.ofMinutes(5));

    assertThat(graph.cancel(adele.address(), made.id(), "No longer").whenDone()).isPresent();
    sim.advance(Duration.ofMinutes(5));
    assertThat(fault(graph.event(adele.address(), made.id())).isEventGone()).isTrue();
  }

  @Test
  void onlyItsOrganiserCancelsAMeeting() {
    booked();
    GraphEvent copy = changes().events().getFirst();

    assertThat(fault(graph.cancel(baker.address(), copy.id(), "")).kind())
        .isEqualTo(Kind.MALFORMED);
  }

  @Test
  void aRoomThatIsDeclinedTellsItsOrganiser() {
    Meeting meeting = booked();
    GraphEvent copy = changes().events().getFirst();

    assertThat(graph.decline(baker.address(), copy.id(), "Closed").whenDone()).isPresent();
    sim.advance(Duration.ofMinutes(5));
    assertThat(meeting.replyOf(baker).name()).isEqualTo("DECLINED");
  }

  @Test
  void changesTellWhatIsThereAndThenWhatIsNew() {
    booked();
    RoomChanges first = changes();
    Meeting second = booked(ONE.plusDays(1));

    RoomChanges next = done(graph.changes(baker.address(), Optional.of(first.cursor()), WINDOW));
    assertThat(first.whole()).isTrue();
    assertThat(first.events()).hasSize(1);
    assertThat(first.events().getFirst().organizer().flatMap(GraphPerson::address))
        .contains(adele.address());
    assertThat(next.whole()).isFalse();
    assertThat(next.events())
        .extracting(event -> event.iCalUId().orElse(""))
        .containsExactly(second.uid());
  }

  @Test
  void whatIsLostFromARoomIsRemovedAndGone() {
    Meeting meeting = booked();
    RoomChanges first = changes();
    baker.loses(meeting);

    RoomChanges next = done(graph.changes(baker.address(), Optional.of(first.cursor()), WINDOW));
    String id = first.events().getFirst().id();
    assertThat(next.removed()).containsExactly(id);
    assertThat(fault(graph.event(baker.address(), id)).isEventGone()).isTrue();
  }

  @Test
  void aRoomThatIsDeletedProvesNothingOfItsEvents() {
    booked();
    String id = changes().events().getFirst().id();
    baker.deleted();

    assertThat(fault(graph.event(baker.address(), id)).isEventGone()).isFalse();
  }

  @Test
  void aCursorThatIsForgottenIsNoLongerGood() {
    booked();
    String cursor = changes().cursor();
    sim.views().forgetTokens("resyncRequired");

    assertThat(fault(graph.changes(baker.address(), Optional.of(cursor), WINDOW)).kind())
        .isEqualTo(Kind.RESYNC);
  }

  @Test
  void emptyPagesAreNotTheEnd() {
    booked();
    sim.views().emptyPages(2);

    assertThat(changes().events()).hasSize(1);
  }

  @Test
  void anAgendaOfManyPagesIsReadWhole() {
    for (int day = 0; day < 57; day++) {
      booked(ONE.minusDays(9).plusDays(day));
    }

    assertThat(changes().events()).hasSizeGreaterThan(50);
  }

  @Test
  void theOccurrencesOfASeriesAreEvents() {
    adele.books("Weekly").from(ONE, ONE.plusHours(1)).weekly(1, 3).in(baker).sends();
    sim.advance(Duration.ofMinutes(5));

    RoomChanges changes = changes();
    assertThat(changes.events()).hasSize(3);
    assertThat(changes.events())
        .allSatisfy(
            event -> {
              assertThat(event.type()).isEqualTo(Type.OCCURRENCE);
              assertThat(event.organizer().flatMap(GraphPerson::name)).contains("Adele O'Vance");
              assertThat(event.series().orElseThrow().iCalUId()).isPresent();
            });
  }

  @Test
  void anAllDayMeetingIsOfItsDays() {
    adele
        .books("Away day")
        .allDay(ONE.toLocalDate(), ONE.toLocalDate().plusDays(1))
        .in(baker)
        .sends();
    sim.advance(Duration.ofMinutes(5));

    assertThat(changes().events().getFirst().time().days().orElseThrow().getStart())
        .isEqualTo(ONE.toLocalDate());
  }

  private Meeting booked() {
    return booked(ONE);
  }

  private Meeting booked(LocalDateTime start) {
    Meeting meeting = adele.books("Talk").from(start, start.plusHours(1)).in(baker).sends();
    sim.advance(Duration.ofMinutes(5));
    return meeting;
  }

  private RoomChanges changes() {
    return done(graph.changes(baker.address(), Optional.empty(), WINDOW));
  }

  private NewMeeting meeting(String mark) {
    return new NewMeeting(
        mark,
        TIME,
        "17 Adele",
        "A room",
        List.of(
            new Attendee(
                new GraphPerson(Optional.of("Conf Room Baker"), Optional.of(baker.address())),
                Attendee.Type.RESOURCE,
                Response.NONE)),
        List.of(new GraphLocation("Conf Room Baker", Optional.of(baker.address()))));
  }

  private static MeetingChange renamed(String subject) {
    return new MeetingChange(
        Optional.empty(),
        Optional.of(subject),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static <T> T done(Answer<T> answer) {
    assertThat(answer.failure()).isEmpty();
    return answer.whenDone().orElseThrow();
  }

  private static GraphFault fault(Answer<?> answer) {
    return answer.failure().orElseThrow();
  }
}

package ee.hbook.outlook.graph.http;

import static ee.hbook.outlook.graph.http.GraphStub.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.outlook.graph.Answer;
import ee.hbook.outlook.graph.Attendee;
import ee.hbook.outlook.graph.Attendee.Response;
import ee.hbook.outlook.graph.Credentials;
import ee.hbook.outlook.graph.GraphEvent;
import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.graph.GraphFault.Kind;
import ee.hbook.outlook.graph.GraphLocation;
import ee.hbook.outlook.graph.GraphPerson;
import ee.hbook.outlook.graph.GraphRoom;
import ee.hbook.outlook.graph.GraphSubscription;
import ee.hbook.outlook.graph.MeetingChange;
import ee.hbook.outlook.graph.MeetingTime;
import ee.hbook.outlook.graph.NewMeeting;
import ee.hbook.outlook.graph.NewSubscription;
import ee.hbook.outlook.graph.RoomChanges;
import ee.hbook.outlook.graph.Window;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the client asks, and what it makes of answers, over a real socket. */
class HttpGraphTest {

  private static final String ROOM = "baker@contoso.com";
  private static final Window WINDOW = new Window(NOW, NOW.plus(Duration.ofDays(30)));
  private static final String EVENT =
      """
      {"id":"A_","@odata.etag":"W/1","iCalUId":"U","type":"singleInstance",
       "start":{"dateTime":"2026-11-10T13:00:00.0000000","timeZone":"UTC"},
       "end":{"dateTime":"2026-11-10T14:00:00","timeZone":"UTC"}}\
      """;

  private GraphStub stub;

  @BeforeEach
  void start() throws IOException {
    stub = new GraphStub();
  }

  @AfterEach
  void stop() {
    stub.close();
  }

  @Test
  void aTokenIsFetchedOnceAndSentWithEveryCall() {
    stub.answers(200, "{\"value\":[]}").answers(200, "{\"value\":[]}");

    stub.graph().rooms();
    stub.graph().rooms();

    assertThat(stub.signIns).hasSize(1);
    assertThat(stub.signIns.getFirst().path()).isEqualTo("/login/contoso.com/oauth2/v2.0/token");
    assertThat(stub.signIns.getFirst().body())
        .isEqualTo(
            "client_id=client&client_secret=s3cret%2B%2F%3D&grant_type=client_credentials"
                + "&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default");
    assertThat(stub.seen)
        .extracting(each -> each.header("Authorization"))
        .containsOnly("Bearer t1");
    assertThat(stub.seen)
        .extracting(each -> each.header("Prefer"))
        .containsOnly("IdType=\"ImmutableId\", outlook.timezone=\"UTC\"");
  }

  @Test
  void aTokenThatIsRefusedIsFetchedAnewOnce() {
    stub.answers(401, "").answers(200, "{\"value\":[]}");

    assertThat(stub.graph().subscriptions().whenDone()).isPresent();
    assertThat(stub.seen)
        .extracting(each -> each.header("Authorization"))
        .containsExactly("Bearer t1", "Bearer t2");
  }

  @Test
  void aTokenThatIsRefusedTwiceIsARefusal() {
    stub.answers(401, "").answers(401, "{\"error\":{\"code\":\"InvalidAuthenticationToken\"}}");

    assertThat(fault(stub.graph().rooms()))
        .isEqualTo(new GraphFault(Kind.FORBIDDEN, "InvalidAuthenticationToken"));
    assertThat(stub.seen).hasSize(2);
  }

  @Test
  void aTokenThatEndsSoonIsFetchedAnew() {
    stub.givesToken(200, "{\"expires_in\":\"0\",\"access_token\":\"short\"}")
        .answers(200, "{\"value\":[]}")
        .answers(200, "{\"value\":[]}");

    stub.graph().subscriptions();
    stub.graph().subscriptions();

    assertThat(stub.seen)
        .extracting(each -> each.header("Authorization"))
        .containsExactly("Bearer short", "Bearer t2");
  }

  @Test
  void otherCredentialsHaveATokenOfTheirOwn() {
    stub.answers(200, "{\"value\":[]}").answers(200, "{\"value\":[]}");

    stub.graph().rooms();
    stub.graph(new Credentials.Secret("another")).rooms();

    assertThat(stub.signIns).hasSize(2);
  }

  @Test
  void aRefusedSecretIsToldByItsNumberAlone() {
    stub.givesToken(
        401,
        """
        {"error":"invalid_client","error_codes":[7000215],
         "error_description":"AADSTS7000215: Invalid client secret provided for app 'client'."}\
        """);

    assertThat(fault(stub.graph().signIn()))
        .isEqualTo(new GraphFault(Kind.SIGN_IN, "AADSTS7000215"));
    assertThat(stub.seen).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "400, '{\"error\":\"invalid_request\"}', SIGN_IN, invalid_request",
    "400, 'no json', SIGN_IN, http-400",
    "200, '{}', SIGN_IN, no-token",
    "200, '{\"access_token\":\"a\\nb\"}', SIGN_IN, no-token",
    "503, '', UNAVAILABLE, login",
  })
  void whatSignInAnswersIsAFault(int status, String body, Kind kind, String code) {
    stub.givesToken(status, body);

    assertThat(fault(stub.graph().signIn())).isEqualTo(new GraphFault(kind, code));
  }

  @Test
  void mailboxesAndIdsAreEncoded() {
    stub.answers(200, EVENT);

    stub.graph().event("o'neill+a b/c?@contoso.com", "A_-=/+");

    assertThat(stub.seen.getFirst().path())
        .isEqualTo("/v1.0/users/o%27neill%2Ba%20b%2Fc%3F@contoso.com/events/A_-%3D%2F%2B");
  }

  @Test
  void roomsAreReadPageByPage() {
    stub.answers(
            200,
            "{\"value\":[{\"emailAddress\":\"a@contoso.com\"}],\"@odata.nextLink\":\""
                + stub.base()
                + "/v1.0/places?$skip=1\"}")
        .answers(
            200, "{\"value\":[{\"emailAddress\":\"b@contoso.com\"},{\"id\":\"no mailbox\"},7]}");

    assertThat(done(stub.graph().rooms()))
        .extracting(GraphRoom::address)
        .containsExactly("a@contoso.com", "b@contoso.com");
    assertThat(stub.seen.getLast().path()).isEqualTo("/v1.0/places?$skip=1");
  }

  @ParameterizedTest
  @CsvSource({
    "http://evil.example/v1.0/places",
    "https://127.0.0.1/v1.0/places",
    "http://127.0.0.1:1/v1.0/places",
    "//127.0.0.1/v1.0/places",
    "/v1.0/places",
    "http://127.0.0.1@evil.example/",
    "file:///etc/passwd",
    "'not an address'",
  })
  void aLinkThatLeadsElsewhereIsNotFollowed(String link) {
    stub.answers(200, "{\"value\":[],\"@odata.nextLink\":\"" + link + "\"}");

    assertThat(fault(stub.graph().rooms()))
        .isEqualTo(new GraphFault(Kind.MALFORMED, "foreign-link"));
    assertThat(stub.seen).hasSize(1);
  }

  @Test
  void aLinkWithSomebodysNameInItIsNotFollowed() {
    String link = stub.base().replace("http://", "http://user@") + "/v1.0/places";
    stub.answers(200, "{\"value\":[],\"@odata.nextLink\":\"" + link + "\"}");

    assertThat(fault(stub.graph().rooms()).code()).isEqualTo("foreign-link");
  }

  @Test
  void aListThatLeadsInACircleEnds() {
    String link = stub.base() + "/v1.0/places";
    String page = "{\"value\":[],\"@odata.nextLink\":\"" + link + "\"}";
    stub.answers(200, page).answers(200, page).answers(200, page);

    assertThat(fault(stub.graph().rooms()))
        .isEqualTo(new GraphFault(Kind.MALFORMED, "endless-list"));
  }

  @Test
  void redirectsAreNotFollowed() {
    stub.answers(302, "", "Location", stub.base() + "/v1.0/elsewhere");

    assertThat(fault(stub.graph().rooms())).isEqualTo(new GraphFault(Kind.MALFORMED, "http-302"));
    assertThat(stub.seen).hasSize(1);
  }

  @Test
  void anAnswerThatIsTooBigIsNotRead() {
    stub.answers(200, "{\"value\":[\"" + "x".repeat(2_000_000) + "\"]}");

    assertThat(fault(stub.graph().rooms())).isEqualTo(new GraphFault(Kind.MALFORMED, "too-big"));
  }

  @Test
  void whoHangsUpLeavesItOpenWhetherItWasDone() {
    stub.hangsUp();

    assertThat(fault(stub.graph().create("a@contoso.com", meeting())).kind())
        .isEqualTo(Kind.UNSURE);
    assertThat(stub.seen).hasSize(1);
  }

  @Test
  void aMeetingThatIsMadeAndCannotBeReadMayHaveBeenMade() {
    stub.answers(201, "{}");

    assertThat(fault(stub.graph().create("a@contoso.com", meeting())))
        .isEqualTo(new GraphFault(Kind.UNSURE, "no-event"));
  }

  @Test
  void whereNobodyListensNothingWasSent() {
    stub.stopListening();

    assertThat(fault(stub.graph().create("a@contoso.com", meeting())))
        .isEqualTo(new GraphFault(Kind.UNREACHABLE, "connect"));
  }

  @ParameterizedTest
  @CsvSource({
    "403, ErrorAccessDenied, FORBIDDEN",
    "404, ErrorItemNotFound, NOT_FOUND",
    "409, ErrorDuplicateTransactionId, CONFLICT",
    "409, ErrorIrresolvableConflict, STALE",
    "412, ErrorIrresolvableConflict, STALE",
    "410, SyncStateNotFound, RESYNC",
    "410, resyncRequired, RESYNC",
    "410, Gone, RESYNC",
    "400, syncStateNotFound, RESYNC",
    "400, ErrorInvalidRequest, MALFORMED",
    "500, InternalServerError, UNAVAILABLE",
    "504, UnknownError, UNAVAILABLE",
  })
  void refusalsOfAReadAreFaults(int status, String code, Kind kind) {
    stub.answers(
        status, "{\"error\":{\"code\":\"" + code + "\",\"message\":\"for a@contoso.com\"}}");

    assertThat(fault(stub.graph().event(ROOM, "A"))).isEqualTo(new GraphFault(kind, code));
  }

  @ParameterizedTest
  @CsvSource({"innerError", "innererror"})
  void aCodeInsideAnErrorCounts(String name) {
    stub.answers(
        400,
        "{\"error\":{\"code\":\"badRequest\",\"" + name + "\":{\"code\":\"resyncRequired\"}}}");

    assertThat(fault(stub.graph().event(ROOM, "A")))
        .isEqualTo(new GraphFault(Kind.RESYNC, "badRequest"));
  }

  @Test
  void aSentenceIsNoCode() {
    stub.answers(400, "{\"error\":{\"code\":\"guest@example.com is not allowed\"}}");

    assertThat(fault(stub.graph().event(ROOM, "A")))
        .isEqualTo(new GraphFault(Kind.MALFORMED, "http-400"));
  }

  @ParameterizedTest
  @CsvSource({"500", "502", "504"})
  void aServerThatStumblesOverAChangeMayHaveMadeIt(int status) {
    stub.answers(status, "");

    assertThat(fault(stub.graph().cancel("a@contoso.com", "A", "")).kind()).isEqualTo(Kind.UNSURE);
  }

  @Test
  void onlyAnEventThatIsNotThereIsGone() {
    stub.answers(404, "{\"error\":{\"code\":\"ErrorItemNotFound\"}}")
        .answers(404, "{\"error\":{\"code\":\"MailboxNotEnabledForRESTAPI\"}}");

    assertThat(fault(stub.graph().event(ROOM, "A")).isEventGone()).isTrue();
    assertThat(fault(stub.graph().event(ROOM, "A")).isEventGone()).isFalse();
  }

  @Test
  void whoAsksForALittlePatienceIsAskedAgain() {
    stub.answers(429, "{}", "Retry-After", "0.2").answers(200, EVENT);

    assertThat(stub.graph().event(ROOM, "A").whenDone()).isPresent();
  }

  @Test
  void whoAsksForMuchPatienceIsLeftAloneByOthersToo() {
    stub.answers(429, "{\"error\":{\"code\":\"TooManyRequests\"}}", "Retry-After", "120");

    GraphFault first = fault(stub.graph().event(ROOM, "A"));
    GraphFault second = fault(stub.graph().event(ROOM.toUpperCase(Locale.ROOT), "B"));

    assertThat(first)
        .isEqualTo(
            new GraphFault(
                Kind.THROTTLED, "TooManyRequests", Optional.of(Duration.ofSeconds(120))));
    assertThat(second.kind()).isEqualTo(Kind.THROTTLED);
    assertThat(second.retryAfter().orElseThrow())
        .isBetween(Duration.ofSeconds(100), Duration.ofSeconds(120));
    assertThat(stub.seen).hasSize(1);
  }

  @Test
  void anotherMailboxIsNotLeftAlone() {
    stub.answers(429, "{}", "Retry-After", "120").answers(200, EVENT);

    stub.graph().event(ROOM, "A");

    assertThat(stub.graph().event("other@contoso.com", "A").whenDone()).isPresent();
  }

  @Test
  void aServerThatIsBusyAndSaysForHowLongThrottles() {
    stub.answers(503, "{\"error\":{\"code\":\"MailboxConcurrency\"}}", "Retry-After", "60");

    assertThat(fault(stub.graph().event(ROOM, "A")))
        .isEqualTo(
            new GraphFault(
                Kind.THROTTLED, "MailboxConcurrency", Optional.of(Duration.ofSeconds(60))));
  }

  @Test
  void aMeetingIsWrittenWithItsMarkTwice() {
    stub.answers(201, EVENT);

    GraphEvent made = done(stub.graph().create("a@contoso.com", meeting()));

    assertThat(made.id()).isEqualTo("A_");
    assertThat(stub.seen.getFirst().path()).isEqualTo("/v1.0/users/a@contoso.com/events");
    JsonObject sent = json(stub.seen.getFirst().body());
    assertThat(sent.getString("transactionId")).isEqualTo("m1");
    assertThat(sent.getJsonArray("singleValueExtendedProperties").toString())
        .isEqualTo("[{\"id\":\"" + MeetingJson.MARK + "\",\"value\":\"m1\"}]");
    assertThat(sent.getJsonObject("start").toString())
        .isEqualTo("{\"dateTime\":\"2026-11-10T13:00:00\",\"timeZone\":\"UTC\"}");
    assertThat(sent.getJsonArray("attendees").toString())
        .isEqualTo(
            "[{\"type\":\"resource\",\"emailAddress\":"
                + "{\"address\":\"baker@contoso.com\",\"name\":\"Baker\"}}]");
    assertThat(sent.getJsonObject("location").getString("locationEmailAddress")).isEqualTo(ROOM);
  }

  @Test
  void aChangeSendsOnlyWhatChangesAndByWhichVersion() {
    stub.answers(200, EVENT);
    MeetingChange change =
        new MeetingChange(
            Optional.empty(),
            Optional.of("Another"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    stub.graph().change("a@contoso.com", "A", Optional.of("W/\"1\""), change);

    assertThat(stub.seen.getFirst().method()).isEqualTo("PATCH");
    assertThat(stub.seen.getFirst().header("If-match")).isEqualTo("W/\"1\"");
    assertThat(stub.seen.getFirst().body()).isEqualTo("{\"subject\":\"Another\"}");
  }

  @Test
  void whatIsCancelledIsToldWhy() {
    stub.answers(202, "");

    assertThat(stub.graph().cancel("a@contoso.com", "A", "No longer").whenDone()).isPresent();
    assertThat(stub.seen.getFirst().path()).isEqualTo("/v1.0/users/a@contoso.com/events/A/cancel");
    assertThat(stub.seen.getFirst().body()).isEqualTo("{\"comment\":\"No longer\"}");
  }

  @Test
  void whatWeMadeIsFoundByItsMark() {
    stub.answers(200, "{\"value\":[" + EVENT + "]}");

    assertThat(done(stub.graph().byMark("a@contoso.com", "it's"))).hasSize(1);
    assertThat(URLDecoder.decode(stub.seen.getFirst().path(), StandardCharsets.UTF_8))
        .endsWith(
            "?$filter=singleValueExtendedProperties/Any(ep: ep/id eq '"
                + MeetingJson.MARK
                + "' and ep/value eq 'it''s')");
  }

  @Test
  void changesAreReadToTheirEndThroughEmptyPages() {
    stub.answers(200, "{\"value\":[],\"@odata.nextLink\":\"" + stub.base() + "/v1.0/next?t=1\"}")
        .answers(
            200,
            "{\"value\":["
                + EVENT
                + "],\"@odata.deltaLink\":\""
                + stub.base()
                + "/v1.0/delta?t=2\"}");

    RoomChanges changes = done(stub.graph().changes(ROOM, Optional.empty(), WINDOW));

    assertThat(changes.whole()).isTrue();
    assertThat(changes.events()).extracting(GraphEvent::id).containsExactly("A_");
    assertThat(changes.cursor()).isEqualTo(stub.base() + "/v1.0/delta?t=2");
    assertThat(stub.seen.getFirst().path())
        .isEqualTo(
            "/v1.0/users/baker@contoso.com/calendarView/delta"
                + "?startDateTime=2026-11-02T10%3A00%3A00Z&endDateTime=2026-12-02T10%3A00%3A00Z");
    assertThat(stub.seen)
        .extracting(each -> each.header("Prefer"))
        .containsOnly("IdType=\"ImmutableId\", outlook.timezone=\"UTC\", odata.maxpagesize=50");
  }

  @Test
  void aCursorIsAskedAsItIs() {
    String cursor = stub.base() + "/v1.0/delta?$deltatoken=a%20b";
    stub.answers(200, "{\"value\":[],\"@odata.deltaLink\":\"" + cursor + "\"}");

    RoomChanges changes = done(stub.graph().changes(ROOM, Optional.of(cursor), WINDOW));

    assertThat(changes.whole()).isFalse();
    assertThat(stub.seen.getFirst().path()).isEqualTo("/v1.0/delta?$deltatoken=a%20b");
  }

  @Test
  void aCursorOfAnotherHostIsNoLongerGood() {
    assertThat(fault(stub.graph().changes(ROOM, Optional.of("https://evil.example/"), WINDOW)))
        .isEqualTo(new GraphFault(Kind.RESYNC, "foreign-cursor"));
    assertThat(stub.seen).isEmpty();
  }

  @Test
  void aCursorThatGraphFindsNonsenseIsNoLongerGood() {
    stub.answers(400, "{\"error\":{\"code\":\"ErrorInvalidUrlQuery\"}}");

    assertThat(fault(stub.graph().changes(ROOM, Optional.of(stub.base() + "/v1.0/d"), WINDOW)))
        .isEqualTo(new GraphFault(Kind.RESYNC, "ErrorInvalidUrlQuery"));
  }

  @Test
  void changesThatLeadToAnotherHostAreNoAnswer() {
    stub.answers(200, "{\"value\":[],\"@odata.deltaLink\":\"https://evil.example/\"}");

    assertThat(fault(stub.graph().changes(ROOM, Optional.empty(), WINDOW)))
        .isEqualTo(new GraphFault(Kind.MALFORMED, "no-delta-link"));
  }

  @Test
  void aCalendarThatIsTooMuchIsAskedForInSmallerPages() {
    stub.answers(504, "{\"error\":{\"code\":\"UnknownError\"}}")
        .answers(200, "{\"value\":[],\"@odata.deltaLink\":\"" + stub.base() + "/v1.0/d\"}");

    assertThat(stub.graph().changes(ROOM, Optional.empty(), WINDOW).whenDone()).isPresent();
    assertThat(stub.seen.getLast().header("Prefer")).endsWith("odata.maxpagesize=10");
  }

  @Test
  void aSeriesThatIsNotInTheRoundIsFetched() {
    stub.answers(200, bareOccurrence())
        .answers(200, EVENT.replace("A_", "M=").replace("singleInstance", "seriesMaster"));

    RoomChanges changes = done(stub.graph().changes(ROOM, Optional.empty(), WINDOW));

    assertThat(stub.seen.getLast().path()).isEqualTo("/v1.0/users/baker@contoso.com/events/M%3D");
    assertThat(changes.events()).extracting(GraphEvent::id).containsExactly("O");
    assertThat(changes.events().getFirst().series().orElseThrow().iCalUId()).contains("U");
  }

  @Test
  void anOccurrenceWhoseSeriesIsGoneIsLeftOut() {
    stub.answers(200, bareOccurrence())
        .answers(404, "{\"error\":{\"code\":\"ErrorItemNotFound\"}}");

    RoomChanges changes = done(stub.graph().changes(ROOM, Optional.empty(), WINDOW));

    assertThat(changes.events()).isEmpty();
    assertThat(changes.setAside()).isEmpty();
  }

  @Test
  void aSeriesThatCannotBeHadNowStopsTheRound() {
    stub.answers(200, bareOccurrence()).answers(503, "");

    assertThat(fault(stub.graph().changes(ROOM, Optional.empty(), WINDOW)).kind())
        .isEqualTo(Kind.UNAVAILABLE);
  }

  private String bareOccurrence() {
    return "{\"value\":[{\"id\":\"O\",\"type\":\"occurrence\",\"seriesMasterId\":\"M=\","
        + "\"start\":{\"dateTime\":\"2026-11-17T13:00:00\",\"timeZone\":\"UTC\"},"
        + "\"end\":{\"dateTime\":\"2026-11-17T14:00:00\",\"timeZone\":\"UTC\"}}],"
        + "\"@odata.deltaLink\":\""
        + stub.base()
        + "/v1.0/d\"}";
  }

  @Test
  void aSubscriptionIsAskedForAndWhatIsGivenCounts() {
    stub.answers(201, "{\"id\":\"S\",\"expirationDateTime\":\"2026-11-03T10:00:00.123Z\"}");

    GraphSubscription given = done(stub.graph().subscribe(wish()));

    assertThat(given.until()).isEqualTo(Instant.parse("2026-11-03T10:00:00.123Z"));
    JsonObject sent = json(stub.seen.getFirst().body());
    assertThat(sent.getString("resource")).isEqualTo("/users/baker@contoso.com/events");
    assertThat(sent.getString("changeType")).isEqualTo("created,updated,deleted");
    assertThat(sent.getString("clientState")).isEqualTo("state");
    assertThat(sent.getString("notificationUrl")).isEqualTo("https://h.example/n");
    assertThat(sent.getString("lifecycleNotificationUrl")).isEqualTo("https://h.example/l");
  }

  @Test
  void aSubscriptionThatIsTooLongIsAskedForAsItWasOnce() {
    stub.answers(
            400,
            "{\"error\":{\"code\":\"ExtensionError\",\"message\":\"Subscription expiration can only"
                + " be 4230 minutes in the future.\"}}")
        .answers(201, "{\"id\":\"S\",\"expirationDateTime\":\"2026-11-05T08:00:00Z\"}");

    assertThat(stub.graph().subscribe(wish()).whenDone()).isPresent();
    assertThat(json(stub.seen.getLast().body()).getString("expirationDateTime"))
        .isEqualTo("2026-11-05T08:00:00Z");
  }

  @Test
  void anAddressThatDoesNotAnswerIsNotAskedTwice() {
    stub.answers(
        400,
        "{\"error\":{\"code\":\"ValidationError\",\"message\":\"Subscription validation request"
            + " timed out.\"}}");

    assertThat(fault(stub.graph().subscribe(wish())))
        .isEqualTo(new GraphFault(Kind.MALFORMED, "ValidationError"));
    assertThat(stub.seen).hasSize(1);
  }

  @Test
  void aSubscriptionIsRenewedReauthorizedListedAndEnded() {
    String one =
        "{\"id\":\"S\",\"resource\":\"/users/x/events\",\"expirationDateTime\":\"2026-11-05T08:00:00Z\"}";
    stub.answers(200, one)
        .answers(204, "")
        .answers(200, "{\"value\":[" + one + ",{}]}")
        .answers(204, "");

    assertThat(done(stub.graph().renew("S", NOW)).id()).isEqualTo("S");
    assertThat(stub.graph().reauthorize("S").whenDone()).isPresent();
    assertThat(done(stub.graph().subscriptions())).hasSize(1);
    assertThat(stub.graph().unsubscribe("S").whenDone()).isPresent();
    assertThat(stub.seen)
        .extracting(each -> each.method() + " " + each.path())
        .containsExactly(
            "PATCH /v1.0/subscriptions/S",
            "POST /v1.0/subscriptions/S/reauthorize",
            "GET /v1.0/subscriptions",
            "DELETE /v1.0/subscriptions/S");
  }

  @Test
  void nothingSecretIsWrittenOut() {
    assertThat(
            List.of(
                    new Credentials("contoso.com", "c", new Credentials.Secret("s3cret")),
                    new Credentials.Secret("s3cret"),
                    new Credentials.Certificate("s3cret"),
                    Tokens.Token.lasting("s3cret", Duration.ofHours(1)),
                    new GraphPerson(Optional.of("s3cret"), Optional.of("s3cret@x")),
                    meeting(),
                    wish())
                .toString())
        .doesNotContain("s3cret", "Baker", "state", "baker@");
  }

  private static NewMeeting meeting() {
    return new NewMeeting(
        "m1",
        new MeetingTime(
            Instant.parse("2026-11-10T13:00:00Z"), Instant.parse("2026-11-10T14:00:00Z")),
        "17 s3cret",
        "A room",
        List.of(
            new Attendee(
                new GraphPerson(Optional.of("Baker"), Optional.of(ROOM)),
                Attendee.Type.RESOURCE,
                Response.NONE)),
        List.of(new GraphLocation("Baker", Optional.of(ROOM))));
  }

  private static NewSubscription wish() {
    return new NewSubscription(
        ROOM,
        URI.create("https://h.example/n"),
        URI.create("https://h.example/l"),
        NOW.plus(Duration.ofMinutes(10_020)),
        "state");
  }

  private static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static <T> T done(Answer<T> answer) {
    assertThat(answer.failure()).isEmpty();
    return answer.whenDone().orElseThrow();
  }

  private static GraphFault fault(Answer<?> answer) {
    return answer.failure().orElseThrow();
  }
}

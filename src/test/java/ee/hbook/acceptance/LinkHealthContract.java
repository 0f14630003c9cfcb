package ee.hbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.acceptance.Api.Answer;
import ee.hbook.fault.Fault;
import ee.hbook.fault.FaultServer;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How a calendar that breaks is paused and comes back, on every server and every database. All of
 * them are on one host, and are removed after each test: several broken hosts would be a trouble of
 * ours.
 */
@SuppressWarnings("NullAway.Init")
abstract class LinkHealthContract extends EdgeContract {

  private static final String HOST = "127.0.0.1";
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  private static final Duration SOME_TICKS = Duration.ofSeconds(90);

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

  private final List<Integer> made = new ArrayList<>();
  private FaultServer elsewhere;

  @BeforeEach
  void startElsewhere() {
    elsewhere = FaultServer.start(HOST);
  }

  @AfterEach
  void removeTheCalendars() {
    made.forEach(link -> api.delete("/links/" + link + "?purge=yes"));
    made.clear();
    elsewhere.close();
  }

  @Test
  void aRefusedCalendarPausesItselfAtItsFirstRunAndSaysWhy() {
    JsonObject link = link(refused(api.accommodation("Refused at once"), "/refused.ics")).object();
    assertThat(link.getString("state")).isEqualTo("paused_auto");
    assertThat(link.getString("failureClass")).isEqualTo("auth");
    assertThat(link.getString("lastFailure")).isEqualTo("http-403");
    assertThat(link).containsKeys("troubleSince", "nextAttempt");
  }

  @Test
  void aPauseIsAnIncidentThatIsOpenUntilTheCalendarIsResumed() {
    int link = refused(api.accommodation("On the record"), "/record.ics");
    JsonObject open = incident(link);
    assertThat(open.getString("kind")).isEqualTo("paused");
    assertThat(open.getString("failureClass")).isEqualTo("auth");
    assertThat(open).doesNotContainKeys("resumedOn", "closedOn");
    turn(link, "resume");
    assertThat(incident(link).getString("ended")).isEqualTo("person");
    assertThat(incident(link)).containsKey("resumedOn");
  }

  @Test
  void aCalendarThatIsGoneHasNoIncidents() {
    int link = healthy(api.accommodation("Soon gone"), "/soon-gone.ics", "soon-gone");
    api.delete("/links/" + link + "?purge=yes");
    assertThat(api.get("/links/" + link + "/incidents").status()).isEqualTo(404);
  }

  @Test
  void aCalendarIsLookedAtOutOfTurnWhenItsChannelHasReadSomethingNew() {
    long accomId = api.accommodation("Looked at when it reads");
    String path = "/links/" + healthy(accomId, "/look.ics", "look");
    Instant inTurn = Instant.parse(api.get(path).text("nextAttempt"));
    read(UNIT_FEED.formatted(accomId), "GiteSync/2.1", "");
    await(() -> Instant.parse(api.get(path).text("nextAttempt")).isBefore(inTurn));
  }

  @Test
  void aRunOfAPausedCalendarOnlyLooks() {
    long accomId = api.accommodation("Looked at only");
    int link = refused(accomId, "/probed.ics");
    elsewhere.healthy("/probed.ics", calendar("probed"));
    assertThat(turn(link, "sync").text("outcome")).isEqualTo("paused");
    assertThat(state(link)).isEqualTo("probing");
    assertThat(imported(accomId)).isEmpty();
  }

  @Test
  void aResumedCalendarIsFollowedAndVerifiedUntilItIsActive() {
    long accomId = api.accommodation("Comes back");
    int link = refused(accomId, "/back.ics");
    elsewhere.healthy("/back.ics", calendar("back"));
    assertThat(turn(link, "resume").text("state")).isEqualTo("verifying");
    turn(link, "sync");
    assertThat(imported(accomId)).hasSize(1);
    await(() -> state(link).equals("active"));
  }

  @Test
  void whatIsVerifiedAfterAResumeIsToldStepByStep() {
    int link = refused(api.accommodation("Step by step"), "/steps.ics");
    String verification = "/links/" + link + "/verification";
    assertThat(api.get(verification).status()).isEqualTo(404);
    elsewhere.healthy("/steps.ics", calendar("steps"));
    turn(link, "resume");
    await(() -> api.get(verification).status() == 200);
    assertThat(
            api
                .get(verification)
                .object()
                .getJsonArray("steps")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(step -> step.getString("step")))
        .containsExactly("switches", "feed", "sync", "https", "comparison", "canary", "reverse");
  }

  @Test
  void allPausedCalendarsOfAHostAreResumedAtOnceButNoneThatAPersonPaused() {
    int refused = refused(api.accommodation("Of this host"), "/one.ics");
    int refusedToo = refused(api.accommodation("Of this host too"), "/other.ics");
    int switchedOff = healthy(api.accommodation("Switched off"), "/off.ics", "off");
    turn(switchedOff, "pause");
    Answer resumed = api.post("/links/resume?host=" + HOST, "");
    assertThat(resumed.array().getValuesAs(JsonObject.class))
        .extracting(link -> link.getInt("id"))
        .contains(refused, refusedToo)
        .doesNotContain(switchedOff);
    assertThat(state(switchedOff)).isEqualTo("paused_admin");
  }

  @Test
  void whoeverResumesManyCalendarsNamesTheirHost() {
    Answer refusal = api.post("/links/resume", "");
    assertThat(refusal.status()).isEqualTo(400);
    assertThat(refusal.text("field")).isEqualTo("host");
  }

  @Test
  void whatAPersonPausesKeepsItsNightsUntilAPersonBringsItBack() {
    long accomId = api.accommodation("Paused by hand");
    int link = healthy(accomId, "/by-hand.ics", "by-hand");
    List<String> held = kinds(accomId);
    assertThat(turn(link, "pause").text("state")).isEqualTo("paused_admin");
    assertThat(kinds(accomId)).isNotEmpty().isEqualTo(held);
    assertThat(turn(link, "resume").text("state")).isEqualTo("verifying");
    assertThat(kinds(accomId)).isEqualTo(held);
  }

  @Test
  void aCalendarThatMayNotReadOursIsAnsweredNotFound() {
    long accomId = api.accommodation("Told to nobody");
    int link = healthy(accomId, "/nobody.ics", "nobody");
    String feed = link(link).text("feedUrl");
    assertThat(feed).endsWith("&for=" + link);
    assertThat(export(link, false)).isEqualTo("false");
    assertThat(server.get(feed).statusCode()).isEqualTo(404);
    assertThat(export(link, true)).isEqualTo("true");
    assertThat(server.get(feed).statusCode()).isEqualTo(200);
  }

  @Test
  void aCalendarThatTurnsEmptyIsQuarantinedAndFreesNothing() {
    long accomId = api.accommodation("Turns empty");
    int link = emptied(accomId, "/empty.ics");
    assertThat(state(link)).isEqualTo("quarantined");
    assertThat(imported(accomId)).hasSize(3);
    assertThat(kinds(accomId)).hasSize(3);
  }

  @Test
  void aRejectedCalendarIsPausedAndItsNightsStayHeld() {
    long accomId = api.accommodation("Rejected");
    int link = emptied(accomId, "/rejected.ics");
    assertThat(turn(link, "reject").text("state")).isEqualTo("paused_admin");
    assertThat(kinds(accomId)).hasSize(3);
  }

  @Test
  void aHealthyCalendarCannotBeRejected() {
    int link = healthy(api.accommodation("Nothing to reject"), "/well.ics", "well");
    assertThat(turn(link, "reject").status()).isEqualTo(409);
    assertThat(state(link)).isEqualTo("active");
  }

  @Test
  void aNightThatTheOtherSideHasNotReadIsAtRisk() {
    long accomId = api.accommodation("Sold here only");
    int link = refused(accomId, "/risk.ics");
    String from = TODAY.plusDays(40).toString();
    String to = TODAY.plusDays(42).toString();
    api.reserve(accomId, from, to);
    JsonObject risk = api.get("/links/" + link + "/risk").object();
    assertThat(risk.getJsonArray("unreadThere").toString())
        .isEqualTo("[{\"from\":\"%s\",\"to\":\"%s\",\"taken\":true}]".formatted(from, to));
    assertThat(server.getAsAdmin("/api/links/" + link + "/risk.csv").body().lines())
        .anySatisfy(line -> assertThat(line).contains("unread_taken", from, to));
  }

  @Test
  void aUserChoosesWhatIsMailed() {
    Answer user =
        api.post(
            "/users",
            """
            {"name":"night porter","password":"orchard-lantern-7","role":"hbook_manager"}\
            """);
    String path = "/users/" + user.object().getInt("id");
    Answer chosen = api.patch(path, "{\"mails\":[\"digest\"]}");
    assertThat(chosen.object().getJsonArray("mails").toString()).isEqualTo("[\"digest\"]");
    Answer refusal = api.patch(path, "{\"mails\":[\"digest\",\"gossip\"]}");
    assertThat(refusal.status()).isEqualTo(400);
    assertThat(refusal.text("field")).isEqualTo("mails");
    api.delete(path);
  }

  private int refused(long accomId, String path) {
    return remembered(api.link(accomId, elsewhere.plays(path, Fault.status(403))));
  }

  private int healthy(long accomId, String path, String... uids) {
    return remembered(api.link(accomId, elsewhere.healthy(path, calendar(uids))));
  }

  /** Held three stays, and holds none at its second run. */
  private int emptied(long accomId, String path) {
    int link = healthy(accomId, path, "a", "b", "c");
    elsewhere.healthy(path, calendar());
    turn(link, "sync");
    return link;
  }

  private int remembered(Answer linked) {
    int link = linked.object().getInt("id");
    made.add(link);
    return link;
  }

  private Answer link(int link) {
    return api.get("/links/" + link);
  }

  private String state(int link) {
    return link(link).text("state");
  }

  private Answer turn(int link, String how) {
    return api.post("/links/" + link + "/" + how, "");
  }

  private String export(int link, boolean on) {
    return api.patch("/links/" + link, "{\"exportEnabled\":" + on + "}")
        .object()
        .get("exportEnabled")
        .toString();
  }

  private JsonObject incident(int link) {
    List<JsonObject> all =
        api.get("/links/" + link + "/incidents").array().getValuesAs(JsonObject.class);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private void await(BooleanSupplier reached) {
    long end = System.nanoTime() + SOME_TICKS.toNanos();
    while (!reached.getAsBoolean()) {
      assertThat(System.nanoTime()).as("the end of patience").isLessThan(end);
      api.post("/demo/tick", "{}");
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }
}

package graphsim.contract;

import static graphsim.exchange.Tree.objects;
import static graphsim.exchange.Tree.text;
import static org.assertj.core.api.Assertions.assertThat;

import graphsim.exchange.Tree;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What HBook relies on of Graph: chapters 1.1 to 1.6 of the reference, over HTTP. */
abstract class GraphContract {

  private static final String MARK = "String {66f5a359-4659-4830-9070-00040ec6ac6e} Name Contract";
  private static final int LOOKS = 40;

  private final String transaction = UUID.randomUUID().toString();
  private final Instant start =
      Instant.now().plus(60, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS);
  private Tenant tenant;
  private Caller caller;
  private String events;
  private String room;

  /** The tenant that is called. */
  abstract Tenant tenant();

  /** The tenant is not called any more. */
  void done() {}

  @BeforeEach
  void signIn() {
    tenant = tenant();
    caller = new Caller(tenant);
    events = "/users/" + tenant.organizer() + "/events";
    room = "/users/" + tenant.room();
  }

  @AfterEach
  void leaveNothing() {
    if (caller != null) {
      marked().forEach(event -> caller.call("DELETE", events + "/" + text(event, "id"), null));
      done();
    }
  }

  private Map<String, Object> meeting(int hour) {
    return Tree.of(
        "subject", "Contract " + transaction,
        "start", time(hour),
        "end", time(hour + 1),
        "attendees",
            List.of(Tree.of("type", "resource", "emailAddress", Tree.of("address", tenant.room()))),
        "transactionId", transaction,
        "singleValueExtendedProperties", List.of(Tree.of("id", MARK, "value", transaction)));
  }

  private Map<String, Object> time(int hour) {
    return Tree.of(
        "dateTime",
        start.plus(Duration.ofHours(hour)).toString().replace("Z", ""),
        "timeZone",
        "UTC");
  }

  private HttpResponse<String> create(int hour) {
    return caller.call("POST", events, meeting(hour));
  }

  private String created(int hour) {
    return text(Tree.read(create(hour).body()), "id");
  }

  private List<Map<String, Object>> marked() {
    String filter =
        "singleValueExtendedProperties/Any(ep: ep/id eq '%s' and ep/value eq '%s')"
            .formatted(MARK, transaction);
    return caller.all(events + "?$filter=" + Caller.encoded(filter).replace("+", "%20"));
  }

  private String reply(String id) {
    return text(objects(caller.get(events + "/" + id), "attendees").get(0), "status.response");
  }

  private List<Map<String, Object>> roomCopies(String id) {
    String uid = text(caller.get(events + "/" + id), "iCalUId");
    return caller.all(
        room + "/events?$filter=" + Caller.encoded("iCalUId eq '" + uid + "'").replace("+", "%20"));
  }

  private void eventually(Supplier<Boolean> holds) {
    for (int i = 0; i < LOOKS && !holds.get(); i++) {
      LockSupport.parkNanos(tenant.pause().toNanos());
    }
    assertThat(holds.get()).isTrue();
  }

  private String accepted(int hour) {
    String id = created(hour);
    eventually(() -> "accepted".equals(reply(id)));
    return id;
  }

  private String window() {
    return "?startDateTime=" + start + "&endDateTime=" + start.plus(Duration.ofDays(2));
  }

  @Test
  void aFreeRoomAcceptsWhatItIsInvitedTo() {
    assertThat(reply(accepted(1))).isEqualTo("accepted");
  }

  @Test
  void aTakenRoomDeclines() {
    accepted(2);
    Map<String, Object> second = meeting(2);
    second.put("transactionId", transaction + "-2");

    String id = text(Tree.read(caller.call("POST", events, second).body()), "id");

    eventually(() -> "declined".equals(reply(id)));
  }

  @Test
  void theRoomsCopyHasAnotherIdAndTheSameUid() {
    String id = accepted(3);

    eventually(() -> roomCopies(id).size() == 1);
    assertThat(text(roomCopies(id).get(0), "id")).isNotEqualTo(id);
    assertThat(roomCopies(id).get(0)).containsEntry("isOrganizer", false);
  }

  @Test
  void aRepeatedTransactionIdMakesNoSecondEvent() {
    create(4);

    assertThat(create(4).statusCode()).isIn(201, 409);
    eventually(() -> marked().size() == 1);
  }

  @Test
  void aMoveComesToTheRoom() {
    String id = accepted(5);

    caller.call("PATCH", events + "/" + id, Tree.of("start", time(7), "end", time(8)));

    String moved = start.plus(Duration.ofHours(7)).toString().replace("Z", ".0000000");
    eventually(
        () -> roomCopies(id).stream().anyMatch(copy -> moved.equals(text(copy, "start.dateTime"))));
  }

  @Test
  void aChangeOfAnOlderVersionIsRefused() {
    String id = accepted(9);
    String etag = (String) caller.get(events + "/" + id).get("@odata.etag");
    caller.call("PATCH", events + "/" + id, Tree.of("subject", "Other"));

    assertThat(
            caller.call("PATCH", events + "/" + id, Tree.of("subject", "Late"), etag).statusCode())
        .isEqualTo(412);
  }

  @Test
  void aCancellationTakesItOutOfTheRoom() {
    String id = accepted(10);
    String copy = text(roomCopies(id).get(0), "id");

    assertThat(caller.call("POST", events + "/" + id + "/cancel", Tree.of()).statusCode())
        .isEqualTo(202);

    eventually(
        () -> {
          Map<String, Object> left = caller.get(room + "/events/" + copy);
          return left.containsKey("error") || Boolean.TRUE.equals(left.get("isCancelled"));
        });
  }

  @Test
  void onlyTheOrganizerCancels() {
    String copy = text(roomCopies(accepted(11)).get(0), "id");

    assertThat(caller.call("POST", room + "/events/" + copy + "/cancel", Tree.of()).statusCode())
        .isEqualTo(400);
  }

  @Test
  void deltaTellsOfWhatIsNewInTheRoom() {
    caller.all(room + "/calendarView/delta" + window());
    String link = caller.deltaLink();
    String uid = text(caller.get(events + "/" + accepted(12)), "iCalUId");

    eventually(
        () -> caller.all(link).stream().anyMatch(entry -> uid.equals(text(entry, "iCalUId"))));
  }

  @Test
  void deltaTellsOfWhatIsGoneFromTheRoom() {
    String id = accepted(13);
    String copy = text(roomCopies(id).get(0), "id");
    caller.all(room + "/calendarView/delta" + window());
    String link = caller.deltaLink();

    caller.call("DELETE", events + "/" + id, null);

    eventually(
        () ->
            caller.all(link).stream()
                .filter(entry -> copy.equals(entry.get("id")))
                .anyMatch(
                    entry ->
                        entry.containsKey("@removed")
                            || Boolean.TRUE.equals(entry.get("isCancelled"))));
  }

  @Test
  void aSubscriptionNeedsAnAnswerToItsQuestion() {
    HttpResponse<String> answer =
        caller.call(
            "POST",
            "/subscriptions",
            Tree.of(
                "changeType", "created,updated,deleted",
                "resource", room + "/events",
                "notificationUrl", "https://hbook.invalid/notices",
                "expirationDateTime", Instant.now().plus(Duration.ofHours(2)).toString(),
                "clientState", "state"));

    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void theRoomIsListedOrTheListIsEmpty() {
    List<Map<String, Object>> rooms = caller.all("/places/microsoft.graph.room");

    Optional<String> listed =
        rooms.stream()
            .map(one -> text(one, "emailAddress"))
            .filter(tenant.room()::equalsIgnoreCase)
            .findFirst();
    assertThat(rooms.isEmpty() || listed.isPresent()).isTrue();
  }
}

package graphsim;

import static org.assertj.core.api.Assertions.assertThat;

import graphsim.exchange.Mailbox;
import graphsim.exchange.Tree;
import graphsim.graph.SimAnswer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rounds of changes: rule S8 of the reference (1.6, "Delta"). */
class DeltaTest {

  private static final LocalDateTime ONE = LocalDateTime.parse("2026-12-10T13:00");

  private final GraphSim sim = GraphSim.at(3, Instant.parse("2026-11-30T08:00:00Z"));
  private final Room baker = sim.room("Conf Room Baker", "baker");
  private final Person adele = sim.person("Adele Vance", "adele");
  private final Client client = new Client(sim);
  private final String delta =
      "/users/"
          + baker.address()
          + "/calendarView/delta?startDateTime=2026-12-01T00:00:00Z&endDateTime=2027-01-01T00:00:00Z";

  private Meeting booked(int hour) {
    return adele
        .books("Meeting at " + hour)
        .from(ONE.withHour(hour), ONE.withHour(hour + 1))
        .in(baker)
        .sends();
  }

  private static List<Object> removed(List<Map<String, Object>> entries) {
    return entries.stream()
        .filter(entry -> entry.containsKey("@removed"))
        .map(entry -> entry.get("id"))
        .toList();
  }

  @Test
  void theFirstRoundHasWhatIsInTheWindow() {
    booked(9);
    adele
        .books("Last year")
        .from(ONE.minusYears(1), ONE.minusYears(1).plusHours(1))
        .in(baker)
        .sends();

    assertThat(client.all(delta)).hasSize(1);
  }

  @Test
  void theNextRoundHasWhatChanged() {
    booked(9);
    Meeting second = booked(10);
    client.all(delta);
    second.moves(ONE, ONE.plusHours(1));

    assertThat(client.all(client.deltaLink()))
        .singleElement()
        .satisfies(event -> assertThat(event).containsEntry("iCalUId", second.uid()));
  }

  @Test
  void nothingChangedIsAnEmptyRound() {
    booked(9);
    client.all(delta);

    assertThat(client.all(client.deltaLink())).isEmpty();
  }

  @Test
  void whatIsGoneIsRemovedByTheIdThatWasTold() {
    Meeting meeting = booked(9);
    Object id = client.all(delta).get(0).get("id");
    meeting.cancels();

    assertThat(removed(client.all(client.deltaLink()))).containsExactly(id);
  }

  @Test
  void whatMovesOutOfTheWindowIsRemovedThoughItIsThere() {
    Meeting meeting = booked(9);
    Object id = client.all(delta).get(0).get("id");
    meeting.moves(ONE.plusDays(60), ONE.plusDays(60).plusHours(1));

    assertThat(removed(client.all(client.deltaLink()))).containsExactly(id);
    assertThat(client.get("/users/" + baker.address() + "/events/" + id).status()).isEqualTo(200);
  }

  @Test
  void newEventsOutsideOfTheWindowComeAsRemovedToo() {
    client.all(delta);
    adele.books("Far").from(ONE.plusDays(60), ONE.plusDays(60).plusHours(1)).in(baker).sends();

    assertThat(removed(client.all(client.deltaLink()))).hasSize(1);
  }

  @Test
  void pagesAreAsLongAsIsPreferred() {
    for (int hour = 1; hour < 8; hour++) {
      booked(hour);
    }
    client.preferring("odata.maxpagesize=3");

    assertThat(Tree.objects(client.get(delta).json(), "value")).hasSize(3);
    assertThat(client.all(delta)).hasSize(7);
  }

  @Test
  void aPageMayBeEmptyAndYetNotTheLast() {
    booked(9);
    sim.views().emptyPages(2);

    Map<String, Object> page = client.get(delta).json();

    assertThat(Tree.objects(page, "value")).isEmpty();
    assertThat(page).containsKey("@odata.nextLink").doesNotContainKey("@odata.deltaLink");
    assertThat(client.all(delta)).hasSize(1);
  }

  @Test
  void aForgottenTokenIsGone() {
    client.all(delta);
    sim.views().forgetTokens("resyncRequired");

    SimAnswer answer = client.get(client.deltaLink());

    assertThat(answer.status()).isEqualTo(410);
    assertThat(Tree.text(answer.json(), "error.code")).isEqualTo("resyncRequired");
    assertThat(client.all(delta)).isEmpty();
  }

  @Test
  void selectIsNotSupported() {
    assertThat(client.get(delta + "&$select=subject").status()).isEqualTo(400);
  }

  @Test
  void extendedPropertiesAreNotInDeltaAndTransactionIdsAre() {
    client.post(
        "/users/" + adele.address() + "/events",
        Tree.of(
            "start", Tree.of("dateTime", "2026-12-10T13:00:00", "timeZone", "UTC"),
            "end", Tree.of("dateTime", "2026-12-10T14:00:00", "timeZone", "UTC"),
            "transactionId", "t-1",
            "singleValueExtendedProperties",
                List.of(
                    Tree.of(
                        "id",
                        "String {66f5a359-4659-4830-9070-00040ec6ac6e} Name x",
                        "value",
                        "y"))));

    assertThat(client.all(delta.replace(baker.address(), adele.address())))
        .singleElement()
        .satisfies(
            event ->
                assertThat(event)
                    .containsEntry("transactionId", "t-1")
                    .doesNotContainKey("singleValueExtendedProperties"));
  }

  @Test
  void aMailboxThatIsEmptyOfASuddenRemovesEverythingAndHasItBackLater() {
    booked(9);
    booked(10);
    client.all(delta);
    baker.hiding(Mailbox.Hiding.ALL);
    assertThat(removed(client.all(client.deltaLink()))).hasSize(2);

    baker.hiding(Mailbox.Hiding.NOTHING);

    assertThat(client.all(client.deltaLink())).hasSize(2);
  }
}

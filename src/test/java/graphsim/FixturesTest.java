package graphsim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import graphsim.exchange.Tree;
import graphsim.graph.SimAnswer;
import graphsim.graph.SimRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The requests of Microsoft's documentation, answered as Microsoft's documentation answers them.
 */
class FixturesTest {

  private final GraphSim sim = GraphSim.at(8, Instant.parse("2017-04-01T08:00:00Z"));
  private final Person adele = sim.person("Adele Vance", "adele");
  private final Room baker = sim.room("Conf Room Baker", "baker");
  private final Client client = new Client(sim);
  private final String events = "/users/" + adele.address() + "/events";

  @BeforeEach
  void besideTheProject() {
    assumeTrue(Schema.isThere(), "../shared/fixtures/graph is not beside the project");
  }

  /** The names of Microsoft's answer that ours lacks, or has with a value of another kind. */
  private static Set<String> lacking(Map<String, Object> theirs, Map<String, Object> ours) {
    Set<String> lacking = new TreeSet<>();
    theirs.forEach(
        (name, value) -> {
          Object own = ours.get(name);
          boolean sameKind = value == null || own != null && own.getClass() == value.getClass();
          if (!ours.containsKey(name) || !sameKind) {
            lacking.add(name);
          }
        });
    return lacking;
  }

  @Test
  void aNewEventHasEveryPropertyOfTheirs() {
    Map<String, Object> created =
        client.post(events, Schema.fixture("event-post-request-basic.json")).json();

    assertThat(lacking(Schema.fixture("event-post-response-basic.json"), created)).isEmpty();
    assertThat(created)
        .containsEntry("transactionId", "7E163156-7762-4BEB-A1C6-729EA81755A7")
        .containsEntry("originalStartTimeZone", "Pacific Standard Time")
        .containsEntry("bodyPreview", "Does noon work for you?");
  }

  @Test
  void aNewEventInACalendarHasEveryPropertyOfTheirs() {
    Map<String, Object> created =
        client
            .post(
                "/users/" + adele.address() + "/calendar/events",
                Schema.fixture("event-post-calendar-request.json"))
            .json();

    assertThat(lacking(Schema.fixture("event-post-calendar-response.json"), created)).isEmpty();
  }

  @Test
  void aSeriesIsTakenWithItsWordsInAnyCase() {
    SimAnswer answer = client.post(events, Schema.fixture("event-post-request-recurring.json"));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.json()).containsEntry("type", "seriesMaster");
    assertThat(Tree.at(answer.json(), "recurrence.pattern.daysOfWeek"))
        .isEqualTo(List.of("monday"));
  }

  @Test
  void anExtendedPropertyIsKept() {
    Map<String, Object> request = Schema.fixture("extended-property-event-request.json");
    Object id = client.post(events, request).json().get("id");
    String property =
        Tree.text(Tree.objects(request, "singleValueExtendedProperties").get(0), "id");

    String expand = "singleValueExtendedProperties($filter=id eq '" + property + "')";

    assertThat(client.get(events + "/" + id + "?$expand=" + Client.encoded(expand)).body())
        .contains("\"value\":\"Food\"");
  }

  @Test
  void anEventIsCancelledWithTheirBody() {
    Object id =
        client.post(events, Schema.fixture("event-post-request-basic.json")).json().get("id");

    SimAnswer answer =
        client.post(events + "/" + id + "/cancel", Schema.fixture("event-cancel-request.json"));

    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void aRoomHasTheirPropertiesExceptThoseThatTheSchemaLacks() {
    Map<String, Object> theirs =
        new LinkedHashMap<>(Tree.objects(Schema.fixture("places-rooms-list.json"), "value").get(0));
    baker.place("building", "1").place("floorNumber", 1).capacity(50);
    baker.place("geoCoordinates", Tree.of("latitude", 47.6, "longitude", -122.1));

    assertThat(lacking(theirs, client.all("/places/microsoft.graph.room").get(0)))
        .containsExactly("displayDevice", "isManaged");
  }

  @Test
  void aTokenHasTheirProperties() {
    assertThat(lacking(Schema.fixture("token-response.json"), client.token(GraphSim.SECRET).json()))
        .isEmpty();
  }

  @Test
  void aMissingStateIsToldAsItWasSeen() {
    sim.views().forgetTokens("SyncStateNotFound");
    Map<String, Object> ours =
        client.get("/users/" + baker.address() + "/calendarView/delta?$deltatoken=old").json();

    assertThat(lacking(Schema.fixture("issue-410-syncstatenotfound.json"), ours)).isEmpty();
    assertThat(Tree.text(ours, "error.message")).contains("The sync state generation is not found");
  }

  @Test
  void theirRequestForASubscriptionIsUnderstoodWhateverItsResource() {
    SimAnswer answer =
        client.post("/subscriptions", Schema.fixture("subscription-post-request.json"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("me/mailFolders");
  }

  @Test
  void whatIsNotInTheSchemaIsAFault() {
    SimRequest request = SimRequest.of("GET", "/graph/v1.0" + events + "/AAx");

    assertThat(
            Schema.faults(request, SimAnswer.json(200, Tree.of("subjekt", "x", "showAs", "Busy"))))
        .hasSize(2);
  }
}

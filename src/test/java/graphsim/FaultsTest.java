package graphsim;

import static graphsim.exchange.Tree.objects;
import static graphsim.exchange.Tree.text;
import static org.assertj.core.api.Assertions.assertThat;

import graphsim.exchange.Tree;
import graphsim.faults.Effect;
import graphsim.graph.SimAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Throttling, batches and faults: rules S11 and S12 of the reference (1.7, "Throttling"). */
class FaultsTest {

  private final GraphSim sim = GraphSim.at(5, Instant.parse("2026-11-30T08:00:00Z"));
  private final Room baker = sim.room("Conf Room Baker", "baker");
  private final Person adele = sim.person("Adele Vance", "adele");
  private final Client client = new Client(sim);
  private final String events = "/users/" + adele.address() + "/events";

  private Map<String, Object> event() {
    return Tree.of(
        "start", Tree.of("dateTime", "2026-12-10T13:00:00", "timeZone", "UTC"),
        "end", Tree.of("dateTime", "2026-12-10T14:00:00", "timeZone", "UTC"),
        "attendees", List.of(Booking.attendee("resource", baker)));
  }

  @Test
  void aTimeOutAfterSuccessHasDoneItsWork() {
    sim.faults().next(1, "POST", "/events", Effect.LOST_AFTER);

    assertThat(client.post(events, event()).silence()).isTrue();
    assertThat(sim.meetings()).hasSize(1);
  }

  @Test
  void aLossOnTheWayHasDoneNothing() {
    sim.faults().next(1, "POST", "/events", Effect.LOST_BEFORE);

    assertThat(client.post(events, event()).silence()).isTrue();
    assertThat(sim.meetings()).isEmpty();
  }

  @Test
  void retryAfterComesInEveryForm() {
    String date = Effect.date(sim.now().plusSeconds(5));
    for (String form : List.of("3", "2.128", date)) {
      sim.faults().next(1, "GET", "", Effect.throttled(429, form));

      assertThat(client.get(events).header("retry-after")).contains(form);
    }
    assertThat(date).isEqualTo("Mon, 30 Nov 2026 08:00:05 GMT");
    sim.faults().next(1, "GET", "", Effect.throttled(503, null));

    assertThat(client.get(events).header("retry-after")).isEmpty();
  }

  @Test
  void onlyWhatFitsFails() {
    sim.faults().always("PATCH", baker.address(), Effect.FORBIDDEN);

    assertThat(client.get(events).status()).isEqualTo(200);
    assertThat(client.patch("/users/" + baker.address() + "/events/AAx", event()).status())
        .isEqualTo(403);
  }

  @Test
  void anAnswerMayBeCutOrAPage() {
    sim.faults().next(1, "GET", "", Effect.CUT);
    sim.faults().next(1, "GET", "", Effect.PAGE);

    assertThat(client.get(events).body()).doesNotEndWith("}");
    assertThat(client.get(events).body()).startsWith("<html>");
  }

  @Test
  void aLinkMayLeadElsewhere() {
    sim.faults().next(1, "GET", "", Effect.FOREIGN_LINK);

    assertThat(client.get(events).body()).contains("https://attacker.example/");
  }

  @Test
  void goneAndGatewayTimeoutsAreErrorsOfGraph() {
    sim.faults().next(1, "GET", "", Effect.gone("syncStateNotFound"));
    sim.faults().next(1, "GET", "", Effect.GATEWAY_TIMEOUT);

    assertThat(text(client.get(events).json(), "error.code")).isEqualTo("syncStateNotFound");
    assertThat(text(client.get(events).json(), "error.code")).isEqualTo("UnknownError");
  }

  @Test
  void aStormIsTheSameForTheSameSeed() {
    sim.faults().storm(new Random(7), 50, Effect.LOST_BEFORE, Effect.throttled(429, "1"));
    List<Integer> first =
        IntStream.range(0, 20).mapToObj(i -> client.get(events).status()).toList();
    sim.faults().storm(new Random(7), 50, Effect.LOST_BEFORE, Effect.throttled(429, "1"));

    assertThat(IntStream.range(0, 20).mapToObj(i -> client.get(events).status()).toList())
        .isEqualTo(first)
        .contains(0, 200, 429);
  }

  @Test
  void theFifthRequestAtOnceForAMailboxIsTooMuch() throws Exception {
    CountDownLatch fifth = new CountDownLatch(5);
    sim.throttle()
        .pause(
            request -> {
              fifth.countDown();
              try {
                fifth.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    List<Future<SimAnswer>> answers;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      answers =
          IntStream.range(0, 5).mapToObj(i -> threads.submit(() -> client.get(events))).toList();
    }

    assertThat(answers.stream().map(Future::resultNow).map(SimAnswer::status))
        .containsOnly(200, 429)
        .containsOnlyOnce(429);
    assertThat(sim.throttle().worst()).isEqualTo(5);
  }

  @Test
  void soIsOneMoreThanTenMinutesTake() {
    sim.throttle().limits(4, 3);

    assertThat(Stream.generate(() -> client.get(events).status()).limit(4))
        .containsExactly(200, 200, 200, 429);
    sim.advance(Duration.ofMinutes(11));
    assertThat(client.get(events).status()).isEqualTo(200);
  }

  @Test
  void aMailboxMayBeBusyWith503() {
    sim.throttle().limits(0, 10);
    sim.throttle().refusal(Effect.throttled(503, "2"));

    assertThat(client.get(events).status()).isEqualTo(503);
  }

  private static Map<String, Object> one(String id, String url) {
    return Tree.of("id", id, "method", "GET", "url", url);
  }

  private List<Map<String, Object>> batch(List<Map<String, Object>> requests) {
    return objects(client.post("/$batch", Tree.of("requests", requests)).json(), "responses");
  }

  private static Object status(List<Map<String, Object>> answers, String id) {
    return answers.stream()
        .filter(one -> id.equals(one.get("id")))
        .findFirst()
        .orElseThrow()
        .get("status");
  }

  @Test
  void aBatchAnswersEachInAnotherOrder() {
    List<Map<String, Object>> answers =
        batch(List.of(one("1", events), one("2", "/users/nobody@x.example/events")));

    assertThat(answers).extracting(one -> one.get("id")).containsExactly("2", "1");
    assertThat(status(answers, "1")).isEqualTo(200L);
    assertThat(status(answers, "2")).isEqualTo(404L);
  }

  @Test
  void moreThanFourForAMailboxInABatchAreTooMany() {
    List<Map<String, Object>> answers =
        batch(IntStream.range(0, 6).mapToObj(i -> one("" + i, events)).toList());

    assertThat(answers).filteredOn(one -> one.get("status").equals(429L)).hasSize(2);
    assertThat(text(answers.get(0), "headers.Retry-After")).isEqualTo("2.128");
  }

  @Test
  void whatDependsOnAFailureFails() {
    Map<String, Object> second = one("2", events);
    second.put("dependsOn", List.of("1"));

    assertThat(status(batch(List.of(one("1", "/users/nobody@x.example/events"), second)), "2"))
        .isEqualTo(424L);
  }

  @Test
  void aBatchHasAtMostTwenty() {
    List<Map<String, Object>> many =
        IntStream.range(0, 21).mapToObj(i -> one("" + i, events)).toList();

    assertThat(client.post("/$batch", Tree.of("requests", many)).status()).isEqualTo(400);
  }

  @Test
  void theJournalHasEveryRequestWithItsAnswer() {
    client.post(events, event());

    assertThat(sim.journal().writes("POST", "/events"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.answer().status()).isEqualTo(201));
  }
}

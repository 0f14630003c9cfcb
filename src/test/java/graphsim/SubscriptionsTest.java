package graphsim;

import static graphsim.exchange.Tree.text;
import static org.assertj.core.api.Assertions.assertThat;

import graphsim.exchange.Tree;
import graphsim.graph.SimAnswer;
import graphsim.notices.Fate;
import graphsim.notices.Notice;
import graphsim.notices.Postman;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Subscriptions and notices: rules S9 and S10 of the reference (1.5, "Subscriptions"). */
class SubscriptionsTest {

  private static final LocalDateTime ONE = LocalDateTime.parse("2026-12-10T13:00");
  private static final String URL = "https://hbook.example/api/outlook/notices/abc";

  private final GraphSim sim = GraphSim.at(4, Instant.parse("2026-11-30T08:00:00Z"));
  private final Room baker = sim.room("Conf Room Baker", "baker");
  private final Person adele = sim.person("Adele Vance", "adele");
  private final Client client = new Client(sim);
  private final Webhook webhook = new Webhook();

  /** A client's end: it answers questions and keeps what it is told. */
  private final class Webhook implements Postman {

    private final List<String> posts = new ArrayList<>();
    private final List<Map<String, Object>> told = new ArrayList<>();
    private int status = 202;
    private Duration took = Duration.ofMillis(50);
    private String type = "text/plain";
    private Runnable meanwhile = () -> {};

    Webhook() {
      sim.postman(this);
    }

    @Override
    public Receipt post(String url, String contentType, String body) {
      posts.add(url);
      meanwhile.run();
      int token = url.indexOf("validationToken=");
      if (token > 0) {
        return new Receipt(200, type, decoded(url.substring(token + 16)), took);
      }
      if (status == 202) {
        told.addAll(Tree.objects(Tree.read(body), "value"));
        told.forEach(one -> assertThat(Schema.faults("changeNotification", one)).isEmpty());
      }
      return new Receipt(status, "", "", took);
    }

    private String decoded(String text) {
      return java.net.URLDecoder.decode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    List<String> kinds() {
      return told.stream().map(notice -> text(notice, "changeType")).toList();
    }
  }

  private Map<String, Object> wish(Duration life) {
    return Tree.of(
        "changeType",
        "created,updated,deleted",
        "resource",
        "/users/" + baker.mailbox().guid() + "/events",
        "notificationUrl",
        URL,
        "lifecycleNotificationUrl",
        URL + "?lifecycle",
        "clientState",
        "secret-of-baker",
        "expirationDateTime",
        sim.now().plus(life).toString());
  }

  private SimAnswer subscribe() {
    return client.post("/subscriptions", wish(Duration.ofMinutes(10_020)));
  }

  private Meeting booked() {
    return adele.books("Budget").from(ONE, ONE.plusHours(1)).in(baker).sends();
  }

  private void told() {
    webhook.told.clear();
    sim.settle();
  }

  @Test
  void bothUrlsAreAskedBeforeTheSubscriptionIsThere() {
    SimAnswer answer = subscribe();

    assertThat(answer.status()).isEqualTo(201);
    assertThat(webhook.posts)
        .hasSize(2)
        .allMatch(url -> url.contains("validationToken=Validation%3A+Testing"));
    assertThat(webhook.posts.get(1)).startsWith(URL + "?lifecycle&validationToken=");
  }

  @Test
  void theQuestionComesWhileOtherRequestsAreAnswered() {
    List<Integer> meanwhile = new ArrayList<>();
    webhook.meanwhile =
        () -> {
          Thread other =
              Thread.ofVirtual().start(() -> meanwhile.add(client.get("/subscriptions").status()));
          try {
            other.join();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        };

    subscribe();

    assertThat(meanwhile).containsExactly(200, 200);
  }

  @Test
  void anAnswerThatIsNotPlainTextIsNone() {
    webhook.type = "application/json";

    assertThat(subscribe().status()).isEqualTo(400);
    assertThat(sim.subscriptions().live()).isEmpty();
  }

  @Test
  void anAnswerAfterTenSecondsIsNone() {
    webhook.took = Duration.ofSeconds(11);

    assertThat(subscribe().status()).isEqualTo(400);
  }

  @Test
  void theSameOnceMoreIsAConflictThatNamesTheFirst() {
    Object first = subscribe().json().get("id");

    SimAnswer second = subscribe();

    assertThat(second.status()).isEqualTo(409);
    assertThat(second.body()).contains(String.valueOf(first));
  }

  @Test
  void lessThanThreeQuartersOfAnHourBecomesThreeQuarters() {
    SimAnswer answer = client.post("/subscriptions", wish(Duration.ofMinutes(5)));

    assertThat(answer.json()).containsEntry("expirationDateTime", "2026-11-30T08:45:00.0000000Z");
  }

  @Test
  void longerThanTheLongestIsRefused() {
    assertThat(client.post("/subscriptions", wish(Duration.ofMinutes(10_081))).status())
        .isEqualTo(400);
    sim.subscriptions().longest(Duration.ofMinutes(4230));

    assertThat(subscribe().status()).isEqualTo(400);
    assertThat(client.post("/subscriptions", wish(Duration.ofMinutes(4200))).status())
        .isEqualTo(201);
  }

  @Test
  void aForbiddenMailboxIsAnExtensionError() {
    baker.forbidden(true);

    assertThat(text(subscribe().json(), "error.code")).isEqualTo("ExtensionError");
  }

  @Test
  void oneRunsOutByItself() {
    subscribe();
    sim.advance(Duration.ofMinutes(10_020));

    assertThat(client.all("/subscriptions")).isEmpty();
  }

  @Test
  void oneIsRenewedListedAndDeleted() {
    String path = "/subscriptions/" + subscribe().json().get("id");
    sim.advance(Duration.ofMinutes(30));
    String later = sim.now().plus(Duration.ofMinutes(10_020)).toString();

    assertThat(client.patch(path, Tree.of("expirationDateTime", later)).json())
        .containsEntry("expirationDateTime", "2026-12-07T07:30:00.0000000Z");
    assertThat(client.all("/subscriptions")).hasSize(1);
    assertThat(client.delete(path).status()).isEqualTo(204);
    assertThat(client.patch(path, Tree.of()).status()).isEqualTo(404);
  }

  @Test
  void theUrlOfItsLifeCannotBeAddedLater() {
    String path = "/subscriptions/" + subscribe().json().get("id");

    assertThat(client.patch(path, Tree.of("lifecycleNotificationUrl", URL)).status())
        .isEqualTo(400);
  }

  @Test
  void oneBookingIsOneCreatedAndThreeUpdated() {
    subscribe();
    booked();
    told();

    assertThat(webhook.kinds()).containsExactly("created", "updated", "updated", "updated");
  }

  @Test
  void oneChangeIsThreeUpdated() {
    subscribe();
    Meeting meeting = booked();
    told();
    meeting.moves(ONE.plusHours(1), ONE.plusHours(2));
    told();
    assertThat(webhook.kinds()).containsExactly("updated", "updated", "updated");

    meeting.renames("Other");
    told();

    assertThat(webhook.kinds()).containsExactly("updated", "updated", "updated");
  }

  @Test
  void oneCancellationIsTwoUpdatedAndOneDeleted() {
    subscribe();
    Meeting meeting = booked();
    told();
    meeting.cancels();
    told();

    assertThat(webhook.kinds()).containsExactly("updated", "updated", "deleted");
  }

  @Test
  void aNoticeNamesSubscriptionResourceAndClientState() {
    Object id = subscribe().json().get("id");
    Meeting meeting = booked();
    told();

    String item = meeting.copyIn(baker).orElseThrow().id();
    assertThat(webhook.told.get(0))
        .containsEntry("subscriptionId", id)
        .containsEntry("clientState", "secret-of-baker")
        .containsEntry("tenantId", sim.tenantId())
        .containsEntry("resource", "Users/" + baker.mailbox().guid() + "/Events/" + item);
  }

  @Test
  void withoutTheHeaderNoticesCarryMutableIds() {
    client.preferring("");
    subscribe();
    Meeting meeting = booked();
    told();

    assertThat(text(webhook.told.get(0), "resourceData.id"))
        .isEqualTo(meeting.copyIn(baker).orElseThrow().names().mutable());
  }

  @Test
  void noticesOfSeveralSubscriptionsAreMixedInOnePost() {
    Room crystal = sim.room("Conf Room Crystal", "crystal");
    subscribe();
    Map<String, Object> other = wish(Duration.ofDays(1));
    other.put("resource", "/users/" + crystal.address() + "/events");
    client.post("/subscriptions", other);
    webhook.posts.clear();

    adele.books("Both").from(ONE, ONE.plusHours(1)).in(baker, crystal).sends();
    told();

    assertThat(webhook.posts).hasSize(1);
    assertThat(webhook.told.stream().map(notice -> notice.get("subscriptionId")).distinct())
        .hasSize(2);
  }

  @Test
  void aNoticeMayBeLostDoubledOrLate() {
    subscribe();
    sim.notices().next(1, Fate.LOST);
    sim.notices().next(2, Fate.DOUBLED);
    sim.notices().next(1, Fate.late(Duration.ofMinutes(3)));
    booked();
    told();
    assertThat(webhook.kinds()).containsExactly("updated", "updated", "updated", "updated");
    webhook.told.clear();

    sim.advance(Duration.ofMinutes(3));

    assertThat(webhook.kinds()).containsExactly("updated");
  }

  @Test
  void noticesMayComeInAnyOrderTheSameForTheSameSeed() {
    subscribe();
    sim.notices().shuffled(new Random(1));
    booked();
    told();

    assertThat(webhook.kinds()).containsExactly("updated", "created", "updated", "updated");
  }

  @Test
  void theFirstNoticeMayComeBeforeTheAnswer() {
    booked();
    sim.notices().early(true);

    subscribe();

    assertThat(webhook.told).hasSize(1);
  }

  @Test
  void whatIsNotTakenIsSentAgainForFourHours() {
    subscribe();
    webhook.status = 503;
    booked();
    sim.advance(Duration.ofHours(1));
    assertThat(webhook.told).isEmpty();
    webhook.status = 202;
    sim.advance(Duration.ofHours(1));
    assertThat(webhook.told).hasSize(4);
    webhook.status = 503;
    booked();
    sim.advance(Duration.ofHours(5));

    webhook.status = 202;
    webhook.told.clear();
    sim.advance(Duration.ofHours(5));

    assertThat(webhook.told).isEmpty();
  }

  @Test
  void whoIsSlowIsToldTenMinutesLater() {
    subscribe();
    webhook.took = Duration.ofSeconds(4);
    for (int i = 0; i < 12; i++) {
      adele.books("n").from(ONE.plusDays(i), ONE.plusDays(i).plusHours(1)).in(baker).sends();
      sim.settle();
    }
    webhook.took = Duration.ofMillis(10);
    webhook.told.clear();
    adele.books("m").from(ONE.plusDays(20), ONE.plusDays(20).plusHours(1)).in(baker).sends();
    sim.settle();
    assertThat(webhook.kinds()).doesNotContain("created");

    sim.advance(Duration.ofMinutes(10));

    assertThat(webhook.kinds()).contains("created");
  }

  @Test
  void whoIsVerySlowIsToldNothingForTenMinutes() {
    subscribe();
    webhook.took = Duration.ofSeconds(11);
    for (int i = 0; i < 12; i++) {
      adele.books("n").from(ONE.plusDays(i), ONE.plusDays(i).plusHours(1)).in(baker).sends();
      sim.settle();
    }
    webhook.took = Duration.ofMillis(10);
    Meeting lost =
        adele.books("m").from(ONE.plusDays(20), ONE.plusDays(20).plusHours(1)).in(baker).sends();
    sim.advance(Duration.ofHours(4));

    String id = lost.copyIn(baker).orElseThrow().id();
    assertThat(webhook.told)
        .extracting(notice -> text(notice, "resourceData.id"))
        .doesNotContain(id);
  }

  @Test
  void aDemandForAuthorizationSilencesUntilItIsGiven() {
    String id = (String) subscribe().json().get("id");
    sim.subscriptions().demand(id);
    booked();
    told();
    assertThat(webhook.told)
        .singleElement()
        .satisfies(
            notice ->
                assertThat(notice).containsEntry("lifecycleEvent", "reauthorizationRequired"));

    assertThat(client.post("/subscriptions/" + id + "/reauthorize", Tree.of()).status())
        .isEqualTo(204);
    booked();
    told();

    assertThat(webhook.kinds()).contains("created");
  }

  @Test
  void aSubscriptionMayBeRemovedWithAWordOrWithout() {
    String first = (String) subscribe().json().get("id");
    sim.subscriptions().remove(first, true);
    told();
    assertThat(webhook.told.get(0)).containsEntry("lifecycleEvent", "subscriptionRemoved");
    String second = (String) subscribe().json().get("id");

    sim.subscriptions().remove(second, false);
    told();

    assertThat(webhook.told).isEmpty();
    assertThat(client.all("/subscriptions")).isEmpty();
  }

  @Test
  void thatNoticesWereMissedIsTold() {
    sim.subscriptions().missed((String) subscribe().json().get("id"));
    told();

    assertThat(sim.notices().delivered())
        .extracting(Notice::json)
        .anySatisfy(json -> assertThat(json).containsEntry("lifecycleEvent", "missed"));
  }

  @Test
  void aNoticeMayBeForged() {
    subscribe();

    sim.notices().forge(sim.subscriptions().live().get(0), "guessed");

    assertThat(webhook.told)
        .singleElement()
        .satisfies(notice -> assertThat(notice).containsEntry("clientState", "guessed"));
    assertThat(sim.notices().delivered()).isEmpty();
  }
}

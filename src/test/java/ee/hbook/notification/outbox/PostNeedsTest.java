package ee.hbook.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.notification.PostNeeds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When word does not reach people, somebody has to know. */
class PostNeedsTest {

  private static final Instant NOW = Instant.parse("2027-01-08T12:00:00Z");
  private static final Instant MORNING = NOW.minus(Duration.ofHours(5));

  @Test
  void whoCanBeMailedAndIsNeedsNobody() {
    assertThat(post(true, true, Optional.empty()).needs()).isEmpty();
  }

  @Test
  void nobodyWithAnAddressIsAFactSinceTheOldestTroubleThatWaits() {
    assertThat(post(true, false, Optional.empty()).needs())
        .singleElement()
        .satisfies(
            need -> {
              assertThat(need.kind()).isEqualTo(NeedKind.NOBODY_REACHABLE);
              assertThat(need.since()).isEqualTo(MORNING);
              assertThat(need.words().key()).isEqualTo("need_nobody_reachable_nobody");
            });
  }

  @Test
  void withoutAMailServerNobodyCanBeMailedEither() {
    Stuck waiting = stuck(1, false, "a@example.org", false);
    assertThat(words(post(false, true, Optional.of("alarms.example"), waiting)))
        .containsExactly("need_nobody_reachable_webhook_server");
  }

  @Test
  void whatWaitsIsOneFactForEachWay() {
    PostNeeds post =
        post(
            true,
            true,
            Optional.of("alarms.example"),
            stuck(1, false, "a@example.org", false),
            stuck(2, false, "b@example.org", false),
            stuck(3, true, "alarms.example", false));

    assertThat(words(post))
        .containsExactly("need_mail_failing_waiting", "need_mail_failing_webhook");
    assertThat(post.messages(post.needs().getFirst().subject())).containsExactly(1L, 2L);
  }

  @Test
  void whatWasGivenUpIsOneFactForEachAddress() {
    PostNeeds post =
        post(
            true,
            true,
            Optional.empty(),
            stuck(1, false, "a@example.org", true),
            stuck(2, false, "b@example.org", true));

    assertThat(words(post))
        .containsExactly("need_mail_failing_given_up", "need_mail_failing_given_up");
    assertThat(post.needs()).extracting(Need::key).doesNotHaveDuplicates();
  }

  private static PostNeeds post(
      boolean server, boolean reachable, Optional<String> webhook, Stuck... stuck) {
    return new PostNeeds(server, reachable, webhook, Optional.of(MORNING), List.of(stuck), NOW);
  }

  private static Stuck stuck(long id, boolean webhook, String to, boolean givenUp) {
    return new Stuck(id, webhook, to, givenUp, MORNING);
  }

  private static List<String> words(PostNeeds post) {
    return post.needs().stream().map(need -> need.words().key()).toList();
  }
}

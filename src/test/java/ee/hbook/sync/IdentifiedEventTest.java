package ee.hbook.sync;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.sync.plan.Feeds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class IdentifiedEventTest {

  private static final UnitId UNIT = new UnitId(102, 1);

  @Test
  void aUidIdentifiesItsEvent() {
    assertThat(identities(List.of(event("a", 1, 3)))).containsExactly("a");
  }

  @Test
  void anEventThatStandsTwiceCountsOnce() {
    assertThat(identities(List.of(event("a", 1, 3), event("a", 1, 3)))).containsExactly("a");
  }

  @Test
  void aUidUsedForTwoStaysIdentifiesBoth() {
    assertThat(identities(List.of(event("a", 1, 3), event("a", 5, 6))))
        .containsExactly("a", "a#2026-01-05");
  }

  @Test
  void theOrderOfTheFeedDoesNotMatter() {
    assertThat(identities(List.of(event("a", 5, 6), event("b", 2, 3), event("a", 1, 3))))
        .isEqualTo(identities(List.of(event("a", 1, 3), event("a", 5, 6), event("b", 2, 3))));
  }

  @Test
  void withoutUidTheContentIdentifies() {
    RemoteEvent one = event(null, 1, 3);
    assertThat(identities(List.of(one))).isEqualTo(identities(List.of(event(null, 1, 3))));
  }

  @Test
  void withoutUidEqualEventsOfTwoUnitsDiffer() {
    List<RemoteEvent> events = List.of(event(null, 1, 3));
    assertThat(
            IdentifiedEvent.of(events, UNIT, IdentityRule.UID, Feeds.RULES).getFirst().identity())
        .isNotEqualTo(
            IdentifiedEvent.of(events, new UnitId(102, 2), IdentityRule.UID, Feeds.RULES)
                .getFirst()
                .identity());
  }

  @Test
  void anEndlessUidIsShortened() {
    assertThat(identities(List.of(event("x".repeat(5000), 1, 3))).getFirst())
        .hasSizeLessThanOrEqualTo(1000);
  }

  private static List<String> identities(List<RemoteEvent> events) {
    return IdentifiedEvent.of(events, UNIT, IdentityRule.UID, Feeds.RULES).stream()
        .map(IdentifiedEvent::identity)
        .toList();
  }

  private static RemoteEvent event(String uid, int from, int to) {
    return Feeds.event(
        Optional.ofNullable(uid),
        LocalDateRange.of(LocalDate.of(2026, 1, from), LocalDate.of(2026, 1, to)),
        RemoteEvent.Status.CONFIRMED,
        "Reserved",
        "",
        false,
        Map.of());
  }
}

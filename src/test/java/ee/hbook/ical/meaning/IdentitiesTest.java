package ee.hbook.ical.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.Saying;
import ee.hbook.ical.IcsEvent;
import ee.hbook.sync.EventSetAside;
import ee.hbook.sync.plan.Feeds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class IdentitiesTest {

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

  @ParameterizedTest
  @CsvSource({"a,true", "a_R20260112,true", "a#2026-01-05,true", "ab,false", "a-R20260112,false"})
  void whatIsSetAsideMayBeWhateverSharesItsUid(String identity, boolean may) {
    EventSetAside event = new EventSetAside(Optional.of("a"), Saying.of("event_value"));
    assertThat(Identities.setAside(event).mayBe(identity)).isEqualTo(may);
  }

  @Test
  void whatIsSetAsideWithoutAUidIsNothingElse() {
    EventSetAside event = new EventSetAside(Optional.of(" "), Saying.of("event_value"));
    assertThat(Identities.setAside(event).mayBe("#2026-01-05")).isFalse();
  }

  @Test
  void theOrderOfTheFeedDoesNotMatter() {
    assertThat(identities(List.of(event("a", 5, 6), event("b", 2, 3), event("a", 1, 3))))
        .isEqualTo(identities(List.of(event("a", 1, 3), event("a", 5, 6), event("b", 2, 3))));
  }

  @Test
  void withoutUidTheContentIdentifies() {
    IcsEvent one = event(null, 1, 3);
    assertThat(identities(List.of(one))).isEqualTo(identities(List.of(event(null, 1, 3))));
  }

  @Test
  void withoutUidEqualEventsOfTwoUnitsDiffer() {
    List<IcsEvent> events = List.of(event(null, 1, 3));
    assertThat(Identities.of(events, UNIT, IdentityRule.UID).getFirst().identity())
        .isNotEqualTo(
            Identities.of(events, new UnitId(102, 2), IdentityRule.UID).getFirst().identity());
  }

  @Test
  void anEndlessUidIsShortened() {
    assertThat(identities(List.of(event("x".repeat(5000), 1, 3))).getFirst())
        .hasSizeLessThanOrEqualTo(1000);
  }

  @Test
  void theOrderOfEventsOnTheSameNightsDoesNotMatterEither() {
    assertThat(identities(List.of(event("b", 1, 3), event("a", 1, 3)))).containsExactly("a", "b");
  }

  @Test
  void aUidOfAThousandCharactersIsKeptAsItIs() {
    String uid = "x".repeat(1000);
    assertThat(identities(List.of(event(uid, 1, 3)))).containsExactly(uid);
  }

  private static List<String> identities(List<IcsEvent> events) {
    return Identities.of(events, UNIT, IdentityRule.UID).stream()
        .map(Identities.Identified::identity)
        .toList();
  }

  private static IcsEvent event(String uid, int from, int to) {
    return Feeds.event(
        Optional.ofNullable(uid),
        LocalDateRange.of(LocalDate.of(2026, 1, from), LocalDate.of(2026, 1, to)),
        IcsEvent.Status.CONFIRMED,
        "Reserved",
        "",
        false,
        Map.of());
  }
}

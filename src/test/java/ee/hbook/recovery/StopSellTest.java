package ee.hbook.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.link.CalendarUrl;
import ee.hbook.link.Followed;
import ee.hbook.link.Link;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.health.LinkHealth;
import ee.hbook.link.health.LinkHealth.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When a paused calendar closes its unit. */
class StopSellTest {

  private static final Instant NOW = Instant.parse("2027-01-08T18:00:00Z");
  private static final Duration HALF_A_DAY = Duration.ofHours(12);
  private static final StopSell RULE = new StopSell(HALF_A_DAY);

  @ParameterizedTest
  @EnumSource(names = {"PAUSED", "PROBING"})
  void aLinkThatIsPausedForLongEnoughClosesItsUnit(Phase phase) {
    assertThat(RULE.closes(link(phase), NOW.minus(HALF_A_DAY), NOW)).isTrue();
  }

  @Test
  void aShorterPauseClosesNothing() {
    assertThat(RULE.closes(link(Phase.PAUSED), NOW.minus(HALF_A_DAY).plusSeconds(1), NOW))
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"ACTIVE", "DEGRADED", "VERIFYING", "QUARANTINED"})
  void aLinkThatIsFollowedClosesNothing(Phase phase) {
    assertThat(RULE.closes(link(phase), NOW.minus(Duration.ofDays(9)), NOW)).isFalse();
  }

  @Test
  void whatAPersonSwitchedOffClosesNothing() {
    Link off = link(Phase.PAUSED).switched(false, true);

    assertThat(RULE.closes(off, NOW.minus(Duration.ofDays(9)), NOW)).isFalse();
  }

  @Test
  void withoutANumberOfHoursNothingIsClosed() {
    assertThat(new StopSell(Duration.ZERO).closes(link(Phase.PAUSED), Instant.EPOCH, NOW))
        .isFalse();
  }

  @Test
  void whatIsClosedIsNotClosedAgain() {
    StopSell.Changes changes =
        RULE.changes(List.of(link(Phase.PAUSED)), Map.of(7L, Instant.EPOCH), Set.of(7L), NOW);

    assertThat(changes).isEqualTo(new StopSell.Changes(List.of(), Set.of()));
  }

  @Test
  void theUnitOfALinkThatIsGoneIsOpened() {
    assertThat(RULE.changes(List.of(), Map.of(), Set.of(7L), NOW).reopen()).containsExactly(7L);
  }

  @Test
  void anEmptiedOptionOpensEverything() {
    StopSell.Changes changes =
        new StopSell(Duration.ZERO)
            .changes(List.of(link(Phase.PAUSED)), Map.of(7L, Instant.EPOCH), Set.of(7L), NOW);

    assertThat(changes.reopen()).containsExactly(7L);
  }

  private static Link link(Phase phase) {
    return new Link(
        7,
        new UnitId(1, 1),
        "Elsewhere",
        new CalendarUrl("https://elsewhere.example/x.ics"),
        true,
        true,
        "",
        Instant.EPOCH,
        Optional.of(NOW),
        Optional.empty(),
        LinkHealth.in(phase),
        NOW,
        LinkSettings.NONE,
        Followed.NOTHING);
  }
}

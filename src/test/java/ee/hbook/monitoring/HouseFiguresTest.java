package ee.hbook.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.link.CalendarUrl;
import ee.hbook.link.Followed;
import ee.hbook.link.Link;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.FailureCode;
import ee.hbook.link.health.Incident;
import ee.hbook.link.health.LinkHealth;
import ee.hbook.monitoring.HouseFigures.LinkFigures;
import ee.hbook.monitoring.StoredCounts.Mails;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HouseFiguresTest {

  private static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");
  private static final Duration QUARTER = Duration.ofMinutes(15);

  @Test
  void linksAreCountedByStateAlsoWhereThereAreNone() {
    assertThat(links(good(5), good(5), bad(90), off(900)).byState())
        .containsEntry("active", 2L)
        .containsEntry("degraded", 1L)
        .hasSize(Link.State.values().length);
  }

  @Test
  void failingLinksAreCountedByTheirHosts() {
    assertThat(links(good(5), bad(90), off(900)).failing())
        .containsEntry(HostClass.AIRBNB, 1L)
        .containsEntry(HostClass.OTHER, 0L);
  }

  @Test
  void aLinkIsStaleAfterThreeIntervals() {
    assertThat(links(good(45), good(46)).stale()).isEqualTo(1);
  }

  @Test
  void theOldestGoodRunIsToldOfLinksThatAreSwitchedOn() {
    assertThat(links(good(5), bad(90), off(900)).successAge()).isEqualTo(Duration.ofMinutes(90));
  }

  @Test
  void aLinkThatNeverHadAGoodRunCountsSinceItWasMade() {
    assertThat(links(link(true, 1, Optional.empty(), NOW)).successAge())
        .isEqualTo(Duration.ofDays(1));
  }

  @Test
  void theQueueIsWhatIsDueAndSinceWhen() {
    LinkFigures links =
        links(
            link(true, 0, Optional.of(NOW), NOW.minusSeconds(30)),
            link(true, 0, Optional.of(NOW), NOW.plusSeconds(30)),
            link(false, 0, Optional.of(NOW), NOW.minusSeconds(300)));
    assertThat(links.due()).isEqualTo(1);
    assertThat(links.dueAge()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void aHouseWithoutLinksIsNotLate() {
    assertThat(links().successAge()).isZero();
  }

  @Test
  void incidentsAreCountedByKindAlsoWhereThereAreNone() {
    assertThat(
            HouseFigures.of(
                    List.of(), QUARTER, List.of(Incident.ofEgress(NOW)), List.of(), Map.of(), NOW)
                .incidents())
        .containsEntry(Incident.Kind.EGRESS, 1L)
        .containsEntry(Incident.Kind.PAUSED, 0L);
  }

  @Test
  void onlyMailsThatWaitGrowOld() {
    HouseFigures.Outbox outbox =
        HouseFigures.of(
                List.of(),
                QUARTER,
                List.of(),
                List.of(
                    new Mails("sent", 12, NOW.minus(Duration.ofDays(3))),
                    new Mails("waiting", 2, NOW.minus(Duration.ofHours(1)))),
                Map.of(),
                NOW)
            .outbox();
    assertThat(outbox.byState()).containsEntry("sent", 12L).containsEntry("given_up", 0L);
    assertThat(outbox.waitingAge()).isEqualTo(Duration.ofHours(1));
  }

  private static LinkFigures links(Link... links) {
    return HouseFigures.of(List.of(links), QUARTER, List.of(), List.of(), Map.of(), NOW).links();
  }

  private static Link good(int minutes) {
    return link(true, 0, Optional.of(NOW.minus(Duration.ofMinutes(minutes))), NOW.plus(QUARTER));
  }

  private static Link bad(int minutes) {
    return link(true, 3, Optional.of(NOW.minus(Duration.ofMinutes(minutes))), NOW.plus(QUARTER));
  }

  private static Link off(int minutes) {
    return link(false, 0, Optional.of(NOW.minus(Duration.ofMinutes(minutes))), NOW);
  }

  private static LinkHealth failing(int failures) {
    return new LinkHealth(
        LinkHealth.Phase.DEGRADED,
        failures,
        Optional.of(NOW),
        Optional.of(FailureClass.TRANSIENT),
        Optional.of(FailureCode.Known.TIMEOUT),
        failures,
        Optional.of(NOW),
        0,
        Optional.empty());
  }

  private static Link link(
      boolean enabled, int failures, Optional<Instant> lastSuccess, Instant due) {
    return new Link(
        1,
        new UnitId(102, 1),
        "Airbnb",
        new CalendarUrl("https://www.airbnb.com/calendar/ical/1.ics?s=secret"),
        enabled,
        true,
        "",
        NOW.minus(Duration.ofDays(1)),
        lastSuccess,
        lastSuccess,
        failures == 0 ? LinkHealth.WELL : failing(failures),
        due,
        LinkSettings.NONE,
        Followed.NOTHING);
  }
}

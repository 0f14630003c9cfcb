package ee.hbook.sync.record;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.link.CalendarUrl;
import ee.hbook.link.Followed;
import ee.hbook.link.Link;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.health.LinkHealth;
import ee.hbook.sync.record.UpdateProgress.Stage;
import ee.hbook.sync.record.UpdateProgress.Step;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UpdateProgressTest {

  private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
  private static final SyncReport GOOD = SyncReport.unchanged(3);

  private static Link link(long id) {
    return new Link(
        id,
        new UnitId(101, 1),
        "Airbnb",
        new CalendarUrl("https://calendar.example/" + id),
        true,
        true,
        "",
        NOON,
        Optional.empty(),
        Optional.empty(),
        LinkHealth.WELL,
        NOON,
        LinkSettings.NONE,
        Followed.NOTHING);
  }

  private static UpdateProgress of(long... ids) {
    return UpdateProgress.NONE.waitingFor(
        Arrays.stream(ids).mapToObj(UpdateProgressTest::link).toList());
  }

  private static List<Stage> stages(UpdateProgress progress) {
    return progress.steps().stream().map(Step::stage).toList();
  }

  @Test
  void nothingRunsBeforeTheFirstUpdate() {
    assertThat(UpdateProgress.NONE.running()).isFalse();
  }

  @Test
  void eachLinkWaitsIsReadAndIsDone() {
    UpdateProgress progress = of(1, 2, 3).reading(2).done(1, GOOD, NOON);
    assertThat(stages(progress)).containsExactly(Stage.DONE, Stage.READING, Stage.WAITING);
  }

  @Test
  void itEndsWithTheLastLink() {
    UpdateProgress progress = of(1, 2).done(1, GOOD, NOON);
    assertThat(progress.endedOn()).isEmpty();
    assertThat(progress.done(2, GOOD, NOON.plusSeconds(9)).endedOn()).hasValue(NOON.plusSeconds(9));
  }

  @Test
  void whatIsUnderWayIsJoinedRatherThanStartedAgain() {
    UpdateProgress progress = of(1, 2).done(1, GOOD, NOON);
    assertThat(progress.missing(List.of(link(1), link(2), link(3))))
        .extracting(Link::id)
        .containsExactly(1L, 3L);
  }

  @Test
  void aLinkThatIsAskedForMeanwhileIsAddedToTheOthers() {
    assertThat(of(1).reading(1).waitingFor(List.of(link(2))).steps())
        .extracting(Step::linkId)
        .containsExactly(1L, 2L);
  }

  @Test
  void anUpdateAfterTheEndBeginsAnew() {
    UpdateProgress ended = of(1).done(1, GOOD, NOON);
    assertThat(ended.waitingFor(List.of(link(2))).steps())
        .extracting(Step::linkId)
        .containsExactly(2L);
  }

  @Test
  void aLaterReportOfTheSameRunCounts() {
    SyncReport counted = SyncReport.unchanged(5);
    assertThat(of(1, 2).done(1, GOOD, NOON).done(1, counted, NOON).steps().getFirst().report())
        .contains(counted);
  }

  @Test
  void anUpdateOfNoLinkHasNothingToWaitFor() {
    assertThat(of().running()).isFalse();
  }

  @Test
  void linksAreCountedAsDoneWhenTheirRunsAreOver() {
    assertThat(of(1, 2, 3).reading(2).done(1, GOOD, NOON).done(3, GOOD, NOON).done()).isEqualTo(2);
  }
}

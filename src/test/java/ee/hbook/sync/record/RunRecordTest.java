package ee.hbook.sync.record;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.Saying;
import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.IcsEvent;
import ee.hbook.link.health.FailureCode;
import ee.hbook.sync.Claim;
import ee.hbook.sync.Claim.Role;
import ee.hbook.sync.EventSetAside;
import ee.hbook.sync.FetchOutcome;
import ee.hbook.sync.plan.Feeds;
import ee.hbook.sync.plan.Known;
import ee.hbook.sync.record.RunChange.OfClaim;
import ee.hbook.sync.record.SyncReport.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** What is put on record of a run. */
class RunRecordTest {

  private static final Instant NOW = Instant.parse("2027-01-10T12:00:00Z");
  private static final LocalDateRange NIGHTS =
      LocalDateRange.of(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 3));

  @Test
  void toSeeAKnownEventAgainIsNoChange() {
    assertThat(detail(new OfClaim(Optional.of(event()), Optional.of(event())))).isEqualTo(false);
  }

  @Test
  void aNewEventIsAChange() {
    assertThat(detail(new OfClaim(Optional.empty(), Optional.of(event())))).isTrue();
  }

  @Test
  void aForgottenEventIsAChange() {
    assertThat(detail(new OfClaim(Optional.of(event()), Optional.empty()))).isTrue();
  }

  @Test
  void aCalendarIsDescribedByItsEventsAndItsMaker() {
    IcsCalendar calendar =
        new IcsCalendar(
            "-//Maker//EN",
            List.of(remote()),
            List.of(
                new EventSetAside(Optional.empty(), Saying.of("event_value"), Optional.empty())),
            Optional.empty());
    assertThat(calendar.inWords()).isEqualTo("1 events, 1 not understood, -//Maker//EN");
  }

  @Test
  void aCalendarWithoutAMakerIsDescribedAsSuch() {
    assertThat(new IcsCalendar("", List.of(), List.of(), Optional.empty()).inWords())
        .isEqualTo("0 events, without PRODID");
  }

  @Test
  void aFailureIsDescribedByItsCode() {
    assertThat(new FetchOutcome.Failed(FailureCode.Known.HTML, "words").inWords())
        .isEqualTo("html");
  }

  @Test
  void anEndedRunHasTheCountsOfItsReport() {
    SyncRun run =
        SyncRun.ended(
            OptionalLong.of(1),
            new UnitId(1, 1),
            "Airbnb",
            NOW,
            NOW,
            SyncReport.unchanged(4),
            "4 events");
    assertThat(run.counts().unchanged()).isEqualTo(4);
    assertThat(run.counts().outcome()).isEqualTo("ok");
    assertThat(run.fetched()).isEqualTo("4 events");
  }

  @Test
  void aRunThatChangedNothingCannotBeUndone() {
    SyncRun run =
        SyncRun.ended(
            OptionalLong.of(1),
            new UnitId(1, 1),
            "Airbnb",
            NOW,
            NOW,
            SyncReport.nothing(Outcome.FAILED, Saying.of("report_no_change")),
            "");
    assertThat(run.undoable()).isFalse();
  }

  @Test
  void aRunWhoseChangesAreOnRecordCanBeUndoneOnce() {
    assertThat(run(SyncRun.Undo.POSSIBLE, Optional.empty()).undoable()).isTrue();
    assertThat(run(SyncRun.Undo.POSSIBLE, Optional.of(NOW)).undoable()).isFalse();
  }

  @Test
  void aRunThatChangedTooMuchCannotBeUndone() {
    assertThat(run(SyncRun.Undo.TOO_MUCH, Optional.empty()).undoable()).isFalse();
  }

  @Test
  void aFailureIsOnRecordWithItsCodeAndItsWords() {
    SyncRun.Counts counts =
        SyncRun.Counts.of(SyncReport.failed(FailureCode.Known.HTML, Saying.of("rule_html")));

    assertThat(counts.failure()).contains(FailureCode.Known.HTML);
    assertThat(counts.message()).startsWith("The answer is a web page");
  }

  @Test
  void aReportInOtherWordsHasTheSameCounts() {
    SyncReport report = SyncReport.unchanged(4).saying(Saying.of("report_no_change"));

    assertThat(report.message()).isEqualTo(Saying.of("report_no_change"));
    assertThat(report.unchanged()).isEqualTo(4);
  }

  private static SyncRun run(SyncRun.Undo undo, Optional<Instant> undoneOn) {
    return new SyncRun(
        7,
        OptionalLong.of(1),
        new UnitId(1, 1),
        "Airbnb",
        NOW,
        NOW,
        SyncRun.Counts.of(SyncReport.unchanged(0)),
        "",
        0,
        undo,
        undoneOn);
  }

  private static boolean detail(RunChange change) {
    return new RunDetail(List.of(), List.of(change)).changedSomething();
  }

  private static Claim event() {
    return Known.claim(1, "a", NIGHTS, NOW, NOW, 0, Role.STAY, OptionalLong.empty());
  }

  private static IcsEvent remote() {
    return Feeds.event(
        Optional.of("a"), NIGHTS, IcsEvent.Status.CONFIRMED, "", "", false, Map.of());
  }
}

package ee.hbook.notification;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.config.Saying;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.FailureCode;
import ee.hbook.link.health.FetchFailure;
import ee.hbook.notification.Notice.Kind;
import ee.hbook.sync.SyncFinished;
import ee.hbook.sync.plan.Told;
import ee.hbook.sync.record.SyncReport;
import ee.hbook.sync.record.SyncReport.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class NoticePolicyTest {

  private static final Saying SAID = Saying.of("report_no_change");
  private static final LocalDateRange NIGHTS =
      LocalDateRange.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 4));

  @Test
  void aQuietRunTellsNothing() {
    assertThat(kinds(run(SyncReport.nothing(Outcome.OK, SAID), null))).isEmpty();
  }

  @Test
  void aFailedFetchIsAConnectionError() {
    assertThat(kinds(failed(FailureClass.TRANSIENT))).containsExactly(Kind.INVALID_URL);
  }

  @Test
  void aFaultOfOursIsNotBlamedOnTheCalendar() {
    assertThat(kinds(failed(FailureClass.LOCAL))).isEmpty();
  }

  @Test
  void anotherSignatureIsToldOnce() {
    assertThat(kinds(run(SyncReport.nothing(Outcome.INVALID_SIGNATURE, SAID), null)))
        .containsExactly(Kind.INVALID_SIGNATURE);
  }

  @Test
  void whatTheOwnerHasToKnowIsTold() {
    SyncReport report =
        new SyncReport(
            Outcome.OK,
            0,
            0,
            0,
            0,
            0,
            0,
            List.of(),
            List.of(),
            List.of(Told.event(Told.Kind.POSSIBLE_DOUBLE_BOOKING, "a", Span.nights(NIGHTS), SAID)),
            List.of(),
            true,
            SAID,
            Optional.empty());
    assertThat(kinds(run(report, null))).containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  private static List<Kind> kinds(SyncFinished run) {
    return NoticePolicy.after(run).stream().map(Notice::kind).toList();
  }

  private static SyncFinished failed(FailureClass failure) {
    return run(
        SyncReport.nothing(Outcome.FAILED, SAID),
        new FetchFailure(
            failure,
            new FailureCode.Other("c"),
            Saying.of("failure_ours", "h", "c"),
            Optional.empty()));
  }

  private static SyncFinished run(SyncReport report, FetchFailure failure) {
    return new SyncFinished(
        OptionalLong.of(1),
        "Airbnb",
        new UnitId(102, 1),
        Instant.parse("2026-06-01T10:00:00Z"),
        report,
        Optional.ofNullable(failure));
  }
}

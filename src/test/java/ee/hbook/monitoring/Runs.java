package ee.hbook.monitoring;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.Saying;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.FailureCode;
import ee.hbook.link.health.FetchFailure;
import ee.hbook.sync.SyncFinished;
import ee.hbook.sync.record.SyncReport;
import ee.hbook.sync.record.SyncReport.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Runs to be watched. */
public final class Runs {

  private Runs() {}

  /** A link of Airbnb that could not be had. */
  public static WatchedRun failed(FailureClass failure, String code) {
    return WatchedRun.of(
        finished(
            OptionalLong.of(7),
            SyncReport.failed(
                FailureCode.of(code), Saying.of("failure_server", "www.airbnb.com", "http-503")),
            Optional.of(
                new FetchFailure(
                    failure, FailureCode.of(code), Saying.of("words"), Optional.empty()))),
        HostClass.AIRBNB,
        Optional.of(Duration.ofMillis(532)));
  }

  /** A file that was taken in. */
  public static WatchedRun file() {
    return WatchedRun.of(
        finished(
            OptionalLong.empty(),
            SyncReport.nothing(Outcome.OK, Saying.of("report_no_change")),
            Optional.empty()),
        HostClass.OTHER,
        Optional.empty());
  }

  private static SyncFinished finished(
      OptionalLong link, SyncReport report, Optional<FetchFailure> failure) {
    return new SyncFinished(
        link, "Villa of Zoë", new UnitId(102, 1), Instant.EPOCH, report, failure);
  }
}

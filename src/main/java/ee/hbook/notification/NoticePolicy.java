package ee.hbook.notification;

import ee.hbook.notification.Notice.Kind;
import ee.hbook.sync.FailureClass;
import ee.hbook.sync.FetchOutcome;
import ee.hbook.sync.SyncFinished;
import ee.hbook.sync.SyncReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.threeten.extra.LocalDateRange;

/** Which notices a run gives rise to. Pure. */
public final class NoticePolicy {

  private NoticePolicy() {}

  /**
   * The notices that hold after a run.
   *
   * @param run the run
   * @return none when there is nothing to know
   */
  public static List<Notice> after(SyncFinished run) {
    List<Notice> notices = new ArrayList<>();
    SyncReport report = run.report();
    switch (report.outcome()) {
      case FAILED ->
          run.failure()
              .filter(failed -> failed.failure() != FailureClass.LOCAL)
              .map(FetchOutcome.Failed::message)
              .ifPresent(
                  words -> notices.add(notice(run, Kind.INVALID_URL, "", Optional.empty(), words)));
      case INVALID_SIGNATURE ->
          notices.add(notice(run, Kind.INVALID_SIGNATURE, "", Optional.empty(), report.message()));
      case OK -> ofEvents(run, notices);
      case BUSY -> {}
    }
    return notices;
  }

  private static void ofEvents(SyncFinished run, List<Notice> notices) {
    Set<String> modified =
        run.report().modified().stream()
            .map(SyncReport.Modified::uid)
            .collect(Collectors.toUnmodifiableSet());
    for (SyncReport.Modified event : run.report().modified()) {
      notices.add(
          notice(
              run,
              Kind.RESA_MODIFIED,
              event.uid(),
              Optional.of(event.stored()),
              "Changes have not been reflected in the Reservation list."));
    }
    for (SyncReport.Conflict event : run.report().conflicts()) {
      if (!modified.contains(event.uid())) {
        notices.add(
            notice(
                run,
                Kind.EVENT_NOT_IMPORTED,
                event.uid(),
                Optional.of(event.nights()),
                event.with()));
      }
    }
  }

  private static Notice notice(
      SyncFinished run, Kind kind, String uid, Optional<LocalDateRange> nights, String message) {
    return new Notice(
        0, kind, run.linkId(), run.name(), run.unit(), uid, nights, message, run.at(), run.at());
  }
}

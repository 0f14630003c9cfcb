package ee.hbook.notification;

import ee.hbook.config.Saying;
import ee.hbook.link.health.FailureClass;
import ee.hbook.notification.Notice.Kind;
import ee.hbook.sync.SyncFinished;
import ee.hbook.sync.plan.Told;
import ee.hbook.sync.record.SyncReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
              .ifPresent(
                  failed -> notices.add(ofCalendar(run, Kind.INVALID_URL, failed.message())));
      case INVALID_SIGNATURE -> {
        report.told().forEach(told -> notices.add(notice(run, told)));
        if (notices.isEmpty()) {
          notices.add(ofCalendar(run, Kind.INVALID_SIGNATURE, report.message()));
        }
      }
      case OK -> report.told().forEach(told -> notices.add(notice(run, told)));
      case BUSY -> {}
    }
    return notices;
  }

  private static Notice notice(SyncFinished run, Told told) {
    return new Notice(
        0,
        Kind.valueOf(told.kind().name()),
        run.linkId(),
        run.name(),
        Optional.of(run.unit()),
        told.uid(),
        told.span(),
        told.said(),
        run.at(),
        run.at(),
        told.other(),
        told.lost(),
        told.known(),
        told.elsewhere(),
        false);
  }

  private static Notice ofCalendar(SyncFinished run, Kind kind, Saying message) {
    return new Notice(
        0,
        kind,
        run.linkId(),
        run.name(),
        Optional.of(run.unit()),
        "",
        Optional.empty(),
        message,
        run.at(),
        run.at(),
        Optional.empty(),
        0,
        0,
        Optional.empty(),
        false);
  }
}

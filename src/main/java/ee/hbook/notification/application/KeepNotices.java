package ee.hbook.notification.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.hook.RaisedAlarm;
import ee.hbook.link.LinkPurged;
import ee.hbook.notification.Notice;
import ee.hbook.notification.NoticePolicy;
import ee.hbook.notification.Notices;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.SyncFinished;
import ee.hbook.sync.record.SyncReport.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the notices in step with the runs: what still holds stays with its first date, what no
 * longer holds goes, what is new is added. What holds is kept whatever the owner wants on record:
 * the list of what needs somebody is made of it. A failed run says nothing about events, so theirs
 * stay.
 */
@ApplicationScoped
public class KeepNotices {

  private static final Duration NEWS_LASTS = Duration.ofDays(14);

  /** A direct link that nothing has shown for so long counts as removed. */
  private static final Duration LINKS_LAST = Duration.ofDays(14);

  private final Notices notices;
  private final SiteOptions options;
  private final Event<RaisedAlarm> raised;

  @Inject
  public KeepNotices(Notices notices, SiteOptions options, Event<RaisedAlarm> raised) {
    this.notices = notices;
    this.options = options;
    this.raised = raised;
  }

  /**
   * Follows a run, in its transaction.
   *
   * @param run the run
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void after(@Observes SyncFinished run) {
    if (run.report().outcome() == Outcome.BUSY) {
      return;
    }
    List<Notice> now = NoticePolicy.after(run);
    List<Notice> before = before(run);
    for (Notice known : before) {
      Optional<Notice> same = now.stream().filter(known::saysTheSameAs).findFirst();
      if (same.isPresent()) {
        notices.save(known.again(same.get()), isRecorded(known));
      } else if (isOver(known, run) && isRemembered(known, run.at())) {
        notices.save(known.asleep(), false);
      } else if (run.linkId().isPresent() && isOver(known, run)) {
        notices.delete(known.id());
      }
    }
    now.stream()
        .filter(notice -> before.stream().noneMatch(notice::saysTheSameAs))
        .forEach(this::raise);
    if (run.linkId().isEmpty()) {
      notices.forgetUploads(run.at().atZone(options.site().zone()).toLocalDate().minusDays(1));
    }
  }

  private void raise(Notice notice) {
    notices.save(notice, isRecorded(notice));
    raised.fire(
        new RaisedAlarm(
            notice.kind().word(),
            notice.linkId().orElse(0),
            notice.unit().map(UnitId::accomId).orElse(0L),
            notice.unit().map(UnitId::accomNum).orElse(0)));
  }

  /** What one file has told does not end because another does not have it. */
  private List<Notice> before(SyncFinished run) {
    return run.linkId().isPresent()
        ? notices.of(run.linkId().getAsLong())
        : notices.standing().stream()
            .filter(known -> known.linkId().isEmpty())
            .filter(known -> known.unit().filter(run.unit()::equals).isPresent())
            .filter(known -> known.calendar().equals(run.name()))
            .toList();
  }

  /** Who keeps no records is told all the same that a night may be sold twice. */
  private boolean isRecorded(Notice notice) {
    return options.values().recordSyncErrors()
        || notice.kind() == Notice.Kind.POSSIBLE_DOUBLE_BOOKING;
  }

  /** That two calendars were linked with each other is known for a while when nothing shows it. */
  private static boolean isRemembered(Notice known, Instant now) {
    return known.kind() == Notice.Kind.DIRECT_LINK
        && now.isBefore(known.lastSeen().plus(LINKS_LAST));
  }

  /** Whose calendar it is that does not answer nobody knows. */
  private static boolean isOver(Notice known, SyncFinished run) {
    if (known.kind().isNews()) {
      return known.createdOn().plus(NEWS_LASTS).isBefore(run.at());
    }
    return switch (run.report().outcome()) {
      case OK, INVALID_SIGNATURE -> run.report().whole() || known.kind().isOfEveryLook();
      case PAUSED -> known.kind().isOfTheConnection();
      case FAILED -> known.kind() == Notice.Kind.INVALID_URL;
      case BUSY -> false;
    };
  }

  /**
   * Forgets what was told of a link of which nothing is left.
   *
   * @param purge the link
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void after(@Observes LinkPurged purge) {
    notices.of(purge.linkId()).forEach(notice -> notices.delete(notice.id()));
  }

  /**
   * Dismisses all notices (HBook's "Delete synchronization errors messages?"). What still holds is
   * not shown again.
   */
  @Transactional
  public void dismissAll() {
    notices.dismissAll();
  }

  /**
   * Dismisses one notice. While it still holds it is not shown again.
   *
   * @param id its number
   * @throws NotFound if no such notice is shown
   */
  @Transactional
  public void dismiss(long id) {
    if (!notices.dismiss(id)) {
      throw new NotFound(Saying.of("refusal_no_notice"));
    }
  }

  /**
   * Dismisses several notices; one that is not shown any more is passed over.
   *
   * @param ids their numbers
   */
  @Transactional
  public void dismiss(Collection<Long> ids) {
    ids.forEach(notices::dismiss);
  }
}

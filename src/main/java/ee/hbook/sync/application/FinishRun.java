package ee.hbook.sync.application;

import ee.hbook.config.Saying;
import ee.hbook.journal.application.KeepJournal;
import ee.hbook.link.Cursor;
import ee.hbook.link.Followed;
import ee.hbook.link.Leases;
import ee.hbook.link.Link;
import ee.hbook.link.LinkStore;
import ee.hbook.link.LinkTimes;
import ee.hbook.link.application.KeepHealth;
import ee.hbook.link.health.FailureCode.Known;
import ee.hbook.link.health.FetchFailure;
import ee.hbook.link.health.HealthPolicy.Seen;
import ee.hbook.link.health.HealthPolicy.Verdict;
import ee.hbook.sync.CalendarSource;
import ee.hbook.sync.ChannelReads;
import ee.hbook.sync.FetchOutcome;
import ee.hbook.sync.LookRule;
import ee.hbook.sync.PersonsWord;
import ee.hbook.sync.RemoteCalendar;
import ee.hbook.sync.SyncFinished;
import ee.hbook.sync.plan.Told;
import ee.hbook.sync.record.RunDetail;
import ee.hbook.sync.record.RunHistory;
import ee.hbook.sync.record.SyncReport;
import ee.hbook.sync.record.SyncReport.Outcome;
import ee.hbook.sync.record.SyncRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Ends a run: follows what was fetched, records it and gives the claim back, all in one. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class FinishRun {

  private final LinkStore links;
  private final LinkTimes times;
  private final RunHistory runs;
  private final Leases claims;
  private final CalendarSource source;
  private final FollowCalendar followCalendar;
  private final KeepHealth health;
  private final ChannelReads reads;
  private final Event<SyncFinished> finished;
  private final KeepJournal journal;
  private final NoteOldCopies oldCopies;
  private final Clock clock;

  @Inject
  public FinishRun(
      LinkStore links,
      LinkTimes times,
      RunHistory runs,
      Leases claims,
      CalendarSource source,
      FollowCalendar followCalendar,
      KeepHealth health,
      ChannelReads reads,
      Event<SyncFinished> finished,
      KeepJournal journal,
      NoteOldCopies oldCopies,
      Clock clock) {
    this.journal = journal;
    this.oldCopies = oldCopies;
    this.links = links;
    this.times = times;
    this.runs = runs;
    this.claims = claims;
    this.source = source;
    this.followCalendar = followCalendar;
    this.health = health;
    this.reads = reads;
    this.finished = finished;
    this.clock = clock;
  }

  /**
   * Ends a run.
   *
   * @param fetched the link as it was claimed, and what was fetched
   * @param word what a person has said of the calendar
   * @return what was done
   * @throws EditedMeanwhileException if the link is another one by now: nothing was done then
   */
  public SyncReport finish(FetchedLink fetched, PersonsWord word) {
    Link claimed = fetched.claimed().link();
    Link before = links.find(claimed.id()).orElseThrow(EditedMeanwhileException::new);
    FollowResult result =
        journal.onBehalfOf(before.name(), () -> follow(before, fetched.outcome(), word));
    Link now = links.lock(claimed.id()).orElseThrow(EditedMeanwhileException::new);
    if (!now.source().equals(claimed.source()) || !now.settings().equals(claimed.settings())) {
      throw new EditedMeanwhileException();
    }
    Seen seen = seen(now, fetched.outcome(), result);
    Verdict verdict = health.judge(now, seen);
    Link after = after(now, fetched, result, verdict);
    links.update(after);
    health.record(now, after, seen, verdict.turn());
    claims.finished(now.id(), record(now, fetched, result));
    if (result.report().outcome() == Outcome.OK) {
      looked(now, fetched.started());
      if (fetched.outcome() instanceof FetchOutcome.Read(var calendar, var cursor, var digest)) {
        oldCopies.note(before, calendar, digest);
      }
    }
    finished.fire(
        new SyncFinished(
            OptionalLong.of(now.id()),
            now.name(),
            now.unit(),
            clock.instant(),
            result.report(),
            failure(fetched.outcome())));
    return result.report();
  }

  /**
   * Gives the claim on a link back that was edited or removed while it was fetched.
   *
   * @param fetched the link
   * @return a report that says so
   */
  public SyncReport giveBack(FetchedLink fetched) {
    claims.release(fetched.claimed().link().id());
    return changedMeanwhile(fetched.claimed().link());
  }

  /** What a run says that came too late. */
  static SyncReport changedMeanwhile(Link link) {
    return SyncReport.failed(new FetchFailure(Known.EDITED, link.peer()));
  }

  /** What its channel has read since the look began, another look comes after. */
  private void looked(Link link, Instant startedOn) {
    Instant now = clock.instant();
    times.dueBy(reads.looked(List.of(link), startedOn, now), now.plus(LookRule.DISTANCE));
  }

  private FollowResult follow(Link link, FetchOutcome outcome, PersonsWord word) {
    return switch (outcome) {
      case FetchOutcome.Read(RemoteCalendar calendar, Cursor cursor, String digest)
          when link.health().phase().onlyProbes() ->
          FollowResult.nothing(link, probed(isStrange(link, calendar)));
      case FetchOutcome.Read(RemoteCalendar calendar, Cursor cursor, String digest) ->
          followCalendar.follow(
              link,
              calendar,
              new Answer(
                  digest,
                  word,
                  isStrange(link, calendar),
                  link.followed().isNewerThan(calendar.stamped(), clock.instant())));
      case FetchOutcome.Unchanged unchanged -> followCalendar.lookAgain(link);
      case FetchOutcome.Failed(FetchFailure failed) ->
          FollowResult.nothing(link, SyncReport.failed(failed));
    };
  }

  private boolean isStrange(Link link, RemoteCalendar calendar) {
    return !source.isSame(link, calendar.signature());
  }

  private static SyncReport probed(boolean strange) {
    return strange
        ? SyncReport.nothing(Outcome.INVALID_SIGNATURE, Saying.of("sync_invalid_signature"))
        : SyncReport.nothing(Outcome.PAUSED, Saying.of("sync_paused"));
  }

  private long record(Link link, FetchedLink fetched, FollowResult result) {
    SyncReport report = result.report();
    return runs.record(
        SyncRun.ended(
            OptionalLong.of(link.id()),
            link.unit(),
            link.name(),
            fetched.started(),
            clock.instant(),
            report,
            fetched.outcome().inWords()),
        new RunDetail(report.fates(), result.changes()));
  }

  /** To a paused link, a calendar that is another one than was linked is as good as none. */
  private static Seen seen(Link link, FetchOutcome outcome, FollowResult result) {
    if (outcome instanceof FetchOutcome.Failed(FetchFailure failed)) {
      return new Seen.Broken(failed);
    }
    SyncReport report = result.report();
    if (report.outcome() == Outcome.INVALID_SIGNATURE && !report.whole()) {
      return new Seen.Broken(new FetchFailure(Known.OTHER_CALENDAR, link.peer()));
    }
    boolean told =
        report.told().stream().anyMatch(each -> each.kind() == Told.Kind.FEED_UNDER_GUARD);
    boolean looked = report.whole() || report.outcome() == Outcome.OK;
    return new Seen.Well(result.guarded(), told, looked);
  }

  private Link after(Link link, FetchedLink fetched, FollowResult result, Verdict verdict) {
    Instant now = clock.instant();
    String signature =
        link.signature().isEmpty()
                && fetched.outcome()
                    instanceof FetchOutcome.Read(var calendar, var cursor, var digest)
            ? calendar.signature()
            : link.signature();
    return new Link(
        link.id(),
        link.unit(),
        link.name(),
        link.source(),
        link.enabled(),
        link.exported(),
        signature,
        link.createdOn(),
        Optional.of(now),
        result.report().whole() || result.report().outcome() == Outcome.OK
            ? Optional.of(now)
            : link.lastSuccess(),
        verdict.health(),
        verdict.due(),
        link.settings(),
        followed(link, fetched, result));
  }

  /** What is known of an answer is kept only when it was read and followed whole. */
  private Followed followed(Link link, FetchedLink fetched, FollowResult result) {
    return switch (fetched.outcome()) {
      case FetchOutcome.Failed failed -> link.followed();
      case FetchOutcome.Read(RemoteCalendar calendar, Cursor cursor, String digest) ->
          switch (result.report().outcome()) {
            case OK -> followed(link, fetched, result, cursor, digest);
            case INVALID_SIGNATURE -> link.followed().offered(Optional.of(calendar.signature()));
            case PAUSED, FAILED, BUSY -> link.followed();
          };
      case FetchOutcome.Unchanged(Cursor cursor) ->
          followed(link, fetched, result, cursor, link.followed().digest());
    };
  }

  private Followed followed(
      Link link, FetchedLink fetched, FollowResult result, Cursor cursor, String digest) {
    return new Followed(
        cursor,
        digest,
        result.readAgain()
            ? ""
            : fetched.claimed().circumstances(fetched.day(), claims.revision(link.unit())),
        result.pending(),
        result.churned(),
        Optional.empty(),
        newest(link, fetched.outcome()));
  }

  private static Optional<Instant> newest(Link link, FetchOutcome outcome) {
    Optional<Instant> known = link.followed().stamped();
    return outcome instanceof FetchOutcome.Read(var calendar, var cursor, var digest)
        ? calendar
            .stamped()
            .filter(stamp -> known.filter(stamp::isBefore).isEmpty())
            .or(() -> known)
        : known;
  }

  private static Optional<FetchFailure> failure(FetchOutcome outcome) {
    return outcome instanceof FetchOutcome.Failed(FetchFailure failed)
        ? Optional.of(failed)
        : Optional.empty();
  }
}

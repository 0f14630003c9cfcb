package ee.hbook.sync.application;

import ee.hbook.journal.application.KeepJournal;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.Claims;
import ee.hbook.sync.FailureClass;
import ee.hbook.sync.FetchOutcome;
import ee.hbook.sync.Fingerprint;
import ee.hbook.sync.Followed;
import ee.hbook.sync.Link;
import ee.hbook.sync.Links;
import ee.hbook.sync.RemoteCalendar;
import ee.hbook.sync.RunDetail;
import ee.hbook.sync.Signature;
import ee.hbook.sync.SyncFinished;
import ee.hbook.sync.SyncReport;
import ee.hbook.sync.SyncReport.Outcome;
import ee.hbook.sync.SyncRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Ends a run: follows what was fetched, records it and gives the claim back, all in one. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class FinishRun {

  private final Links links;
  private final Claims claims;
  private final FollowCalendar followCalendar;
  private final SiteOptions options;
  private final Event<SyncFinished> finished;
  private final KeepJournal journal;
  private final Clock clock;

  /**
   * Works on what is stored.
   *
   * @param links the links
   * @param claims which run has which link
   * @param followCalendar makes the unit follow
   * @param options tells how often links run
   * @param finished is sent when the run is over
   * @param journal writes down what the calendar changes
   * @param clock tells when
   */
  @Inject
  public FinishRun(
      Links links,
      Claims claims,
      FollowCalendar followCalendar,
      SiteOptions options,
      Event<SyncFinished> finished,
      KeepJournal journal,
      Clock clock) {
    this.journal = journal;
    this.links = links;
    this.claims = claims;
    this.followCalendar = followCalendar;
    this.options = options;
    this.finished = finished;
    this.clock = clock;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected FinishRun() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * Ends a run.
   *
   * @param fetched the link as it was claimed, and what was fetched
   * @param believed whether a person has said that the calendar is right
   * @return what was done
   * @throws EditedMeanwhileException if the link is another one by now: nothing was done then
   */
  public SyncReport finish(FetchedLink fetched, boolean believed) {
    Link claimed = fetched.claimed().link();
    Link before = links.find(claimed.id()).orElseThrow(EditedMeanwhileException::new);
    FollowResult result =
        journal.onBehalfOf(before.name(), () -> follow(before, fetched.outcome(), believed));
    Link now = links.lock(claimed.id()).orElseThrow(EditedMeanwhileException::new);
    if (!now.url().equals(claimed.url()) || !now.settings().equals(claimed.settings())) {
      throw new EditedMeanwhileException();
    }
    links.update(after(now, fetched, result));
    claims.finished(now.id(), record(now, fetched, result));
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
    return changedMeanwhile();
  }

  /** What a run says that came too late. */
  static SyncReport changedMeanwhile() {
    return SyncReport.failed("edited", "The calendar was changed or removed while it was read.");
  }

  private FollowResult follow(Link link, FetchOutcome outcome, boolean believed) {
    return switch (outcome) {
      case FetchOutcome.Read(RemoteCalendar calendar, Fingerprint fingerprint) ->
          Signature.matches(link.signature(), Signature.of(calendar))
              ? followCalendar.follow(link, calendar, believed)
              : FollowResult.nothing(
                  link,
                  SyncReport.nothing(
                      Outcome.INVALID_SIGNATURE,
                      "The address answers with another calendar than the one that was linked."));
      case FetchOutcome.Unchanged unchanged -> followCalendar.lookAgain(link);
      case FetchOutcome.Failed failed ->
          FollowResult.nothing(link, SyncReport.failed(failed.code(), failed.message()));
    };
  }

  private long record(Link link, FetchedLink fetched, FollowResult result) {
    SyncReport report = result.report();
    return links.record(
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

  private Link after(Link link, FetchedLink fetched, FollowResult result) {
    Instant now = clock.instant();
    Optional<FetchOutcome.Failed> failure = failure(fetched.outcome());
    String signature =
        link.signature().isEmpty()
                && fetched.outcome() instanceof FetchOutcome.Read(var calendar, var fingerprint)
            ? Signature.of(calendar)
            : link.signature();
    return new Link(
        link.id(),
        link.unit(),
        link.name(),
        link.url(),
        link.enabled(),
        signature,
        link.createdOn(),
        Optional.of(now),
        failure.isPresent() ? link.lastSuccess() : Optional.of(now),
        failures(link, failure),
        failure.map(FetchOutcome.Failed::code),
        now.plus(options.values().imports().frequency()),
        link.settings(),
        followed(link, fetched, result));
  }

  /** What is known of an answer is kept only when it was read and followed whole. */
  private Followed followed(Link link, FetchedLink fetched, FollowResult result) {
    return switch (fetched.outcome()) {
      case FetchOutcome.Failed failed -> link.followed();
      case FetchOutcome.Read(RemoteCalendar calendar, Fingerprint fingerprint) ->
          result.report().outcome() == Outcome.OK
              ? followed(link, fetched, result, fingerprint)
              : link.followed().offered(Optional.of(Signature.of(calendar)));
      case FetchOutcome.Unchanged(Fingerprint fingerprint) ->
          followed(link, fetched, result, fingerprint);
    };
  }

  private Followed followed(
      Link link, FetchedLink fetched, FollowResult result, Fingerprint fingerprint) {
    return new Followed(
        fingerprint.httpTag(),
        fingerprint.httpModified(),
        fingerprint.digest(),
        result.readAgain()
            ? ""
            : fetched.claimed().circumstances(fetched.day(), claims.revision(link.unit())),
        result.pending(),
        result.churned(),
        Optional.empty());
  }

  private static Optional<FetchOutcome.Failed> failure(FetchOutcome outcome) {
    return outcome instanceof FetchOutcome.Failed failed ? Optional.of(failed) : Optional.empty();
  }

  /** A fault of ours is not counted against the link. */
  private static int failures(Link link, Optional<FetchOutcome.Failed> failure) {
    if (failure.isEmpty()) {
      return 0;
    }
    return failure.get().failure() == FailureClass.LOCAL ? link.failures() : link.failures() + 1;
  }
}

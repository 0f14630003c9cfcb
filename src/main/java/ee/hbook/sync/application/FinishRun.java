package ee.hbook.sync.application;

import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.FailureClass;
import ee.hbook.sync.FetchOutcome;
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
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Ends a run: follows what was fetched, records it and gives the claim back, all in one. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class FinishRun {

  private static final int SIGNATURE_LENGTH = 256;

  private final Links links;
  private final FollowCalendar followCalendar;
  private final SiteOptions options;
  private final Event<SyncFinished> finished;
  private final Clock clock;

  /**
   * Works on what is stored.
   *
   * @param links the links
   * @param followCalendar makes the unit follow
   * @param options tells how often links run
   * @param finished is sent when the run is over
   * @param clock tells when
   */
  @Inject
  public FinishRun(
      Links links,
      FollowCalendar followCalendar,
      SiteOptions options,
      Event<SyncFinished> finished,
      Clock clock) {
    this.links = links;
    this.followCalendar = followCalendar;
    this.options = options;
    this.finished = finished;
    this.clock = clock;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected FinishRun() {
    this(null, null, null, null, null);
  }

  /**
   * Ends a run.
   *
   * @param claimed the link as it was claimed
   * @param started when its run began
   * @param outcome what was fetched
   * @return what was done
   */
  public SyncReport finish(Link claimed, Instant started, FetchOutcome outcome) {
    Optional<Link> present = links.find(claimed.id());
    if (present.isEmpty()) {
      return SyncReport.nothing(Outcome.FAILED, "The calendar was removed meanwhile.");
    }
    Link link = present.get();
    FollowResult result =
        switch (outcome) {
          case FetchOutcome.Read(RemoteCalendar calendar) -> follow(link, calendar);
          case FetchOutcome.Failed failed -> nothing(link, Outcome.FAILED, failed.message());
        };
    SyncReport report = result.report();
    Optional<FetchOutcome.Failed> failure =
        outcome instanceof FetchOutcome.Failed failed ? Optional.of(failed) : Optional.empty();
    links.update(after(link, outcome, failure));
    links.release(link.id());
    Instant now = clock.instant();
    links.record(
        SyncRun.ended(
            OptionalLong.of(link.id()), link.unit(), link.name(), started, now, report, ""),
        new RunDetail(report.fates(), result.changes()));
    finished.fire(
        new SyncFinished(
            OptionalLong.of(link.id()), link.name(), link.unit(), now, report, failure));
    return report;
  }

  private FollowResult follow(Link link, RemoteCalendar calendar) {
    if (!Signature.matches(link.signature(), shortened(calendar.signature()))) {
      return nothing(
          link,
          Outcome.INVALID_SIGNATURE,
          "The address answers with another calendar than the one that was linked.");
    }
    return followCalendar.follow(link, calendar, false);
  }

  private static FollowResult nothing(Link link, Outcome outcome, String message) {
    return new FollowResult(
        SyncReport.nothing(outcome, message),
        link.followed().pending(),
        link.followed().churned(),
        List.of());
  }

  private Link after(Link link, FetchOutcome outcome, Optional<FetchOutcome.Failed> failure) {
    Instant now = clock.instant();
    String signature =
        outcome instanceof FetchOutcome.Read(RemoteCalendar calendar) && link.signature().isEmpty()
            ? shortened(calendar.signature())
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
        link.followed());
  }

  /** A fault of ours is not counted against the link. */
  private static int failures(Link link, Optional<FetchOutcome.Failed> failure) {
    if (failure.isEmpty()) {
      return 0;
    }
    return failure.get().failure() == FailureClass.LOCAL ? link.failures() : link.failures() + 1;
  }

  private static String shortened(String signature) {
    String printable = signature.replace("\0", "");
    return printable.substring(0, Math.min(SIGNATURE_LENGTH, printable.length()));
  }
}

package ee.hbook.recovery.application;

import ee.hbook.config.Conflict;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.recovery.RiskReport;
import ee.hbook.recovery.Verification;
import ee.hbook.recovery.VerificationPlan;
import ee.hbook.recovery.VerificationStep;
import ee.hbook.recovery.VerificationStep.Kind;
import ee.hbook.recovery.VerificationStep.State;
import ee.hbook.recovery.Verifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Checks links that were resumed, step by step (seed 003, {@code link-health.md}). Whatever takes
 * long is done outside any transaction, and what came of it is stored in one of its own: after a
 * crash the next tick goes on where this one ended.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class VerifyLinks {

  private static final Logger LOG = Logger.getLogger(VerifyLinks.class.getName());

  private final Verifications verifications;
  private final BeginVerifications begin;
  private final KeepVerifications keep;
  private final Links links;
  private final LookAtOurFeed feed;
  private final ProposeHttps https;
  private final WatchCanary canary;
  private final WatchReverse reverse;
  private final WatchTrial trial;
  private final ReportRisk reportRisk;
  private final Clock clock;

  @Inject
  public VerifyLinks(
      Verifications verifications,
      BeginVerifications begin,
      KeepVerifications keep,
      Links links,
      LookAtOurFeed feed,
      ProposeHttps https,
      WatchCanary canary,
      WatchReverse reverse,
      WatchTrial trial,
      ReportRisk reportRisk,
      Clock clock) {
    this.verifications = verifications;
    this.begin = begin;
    this.keep = keep;
    this.links = links;
    this.feed = feed;
    this.https = https;
    this.canary = canary;
    this.reverse = reverse;
    this.trial = trial;
    this.reportRisk = reportRisk;
    this.clock = clock;
  }

  /** Begins what is to be verified, and goes on with what is not over. */
  public void goOn() {
    verifications.missing().forEach(begin::once);
    for (Verification open : verifications.open()) {
      if (VerificationPlan.isTime(open, clock.instant())) {
        goOn(open.id());
      }
    }
  }

  /**
   * Begins the verification of a link anew, and goes as far as it gets at once.
   *
   * @param linkId the link
   * @return how its checks stand then
   * @throws NotFound if there is no such link
   */
  public Verification begin(long linkId) {
    long id = beginAnew(linkId);
    goOn(id);
    return verifications.find(id).orElseThrow();
  }

  /**
   * Goes on with a link that was resumed, without waiting for the next tick.
   *
   * @param linkId the link
   */
  public void afterResume(long linkId) {
    begin.once(linkId);
    verifications.of(linkId).filter(Verification::isOpen).ifPresent(open -> goOn(open.id()));
  }

  /**
   * The last verification of a link.
   *
   * @param linkId the link
   * @return empty when there was none
   */
  public Optional<Verification> of(long linkId) {
    return verifications.of(linkId);
  }

  /**
   * Does what a check asks a person for: switches to the encrypted address, or ticks off what the
   * person has seen.
   *
   * @param linkId the link
   * @param kind the check
   * @throws NotFound if the link is not being verified
   * @throws Conflict if the check does not ask for anything, or cannot be done any more
   */
  public void accept(long linkId, Kind kind) {
    Verification open = open(linkId);
    if (!VerificationPlan.asksAPerson(open.step(kind))) {
      throw new Conflict(Saying.of("refusal_nothing_to_tick"));
    }
    if (kind == Kind.REVERSE) {
      tickReverse(open);
      return;
    }
    boolean offered = kind == Kind.HTTPS && open.step(kind).code().equals("offered");
    VerificationStep done =
        offered
            ? https.accept(links.find(linkId).orElseThrow())
            : VerificationStep.of(kind, State.GOOD, "ticked", clock.instant());
    Verification after = keep.reach(open, done);
    VerificationPlan.end(after, clock.instant()).ifPresent(how -> close(after, how));
  }

  /** What our own reading does not show is not ticked off by anybody's word. */
  private void tickReverse(Verification open) {
    VerificationStep seen = blockSeen(open);
    Verification after = keep.reach(open, seen);
    if (seen.state() != State.GOOD) {
      throw new Conflict(Saying.of("refusal_no_block_seen"));
    }
    VerificationPlan.end(after, clock.instant()).ifPresent(how -> close(after, how));
  }

  private VerificationStep blockSeen(Verification open) {
    return open.linkId().isPresent()
        ? reverse.look(open, open.linkId().getAsLong())
        : open.step(Kind.REVERSE);
  }

  /**
   * Ends the verification of a link as it stands.
   *
   * @param linkId the link
   * @throws NotFound if the link is not being verified
   */
  public void close(long linkId) {
    close(open(linkId), "person");
  }

  private long beginAnew(long linkId) {
    long id = begin.anew(linkId).id();
    trial.end(linkId);
    return id;
  }

  private void close(Verification verification, String how) {
    keep.close(verification, how);
    verification.linkId().ifPresent(trial::end);
  }

  private Verification open(long linkId) {
    return verifications
        .of(linkId)
        .filter(Verification::isOpen)
        .orElseThrow(() -> new NotFound(Saying.of("refusal_not_verified")));
  }

  private void goOn(long id) {
    if (!keep.claim(id)) {
      return;
    }
    try {
      verifications.find(id).ifPresent(this::goOn);
    } catch (RuntimeException failed) {
      LOG.log(
          Level.WARNING,
          "A verification could not go on, it is tried again: {0}",
          failed.getClass().getSimpleName());
    } finally {
      keep.release(id);
    }
  }

  /** A link that waits again for what was checked already was paused and resumed meanwhile. */
  private void goOn(Verification begun) {
    Optional<Link> link =
        begun.linkId().isPresent() ? links.find(begun.linkId().getAsLong()) : Optional.empty();
    if (link.isEmpty() || isInTrouble(link.get())) {
      close(begun, "trouble");
      return;
    }
    if (link.get().state() == Link.State.VERIFYING && VerificationPlan.isVerified(begun)) {
      goOn(beginAnew(link.get().id()));
      return;
    }
    Verification now = begun;
    for (Kind kind : Kind.values()) {
      if (VerificationPlan.isDue(now, kind)) {
        now = look(now, kind, link.get());
      }
    }
    keep.trust(now);
    Verification after = now;
    VerificationPlan.end(after, clock.instant()).ifPresent(how -> close(after, how));
  }

  private static boolean isInTrouble(Link link) {
    return !link.enabled() || link.health().phase().onlyProbes();
  }

  private Verification look(Verification verification, Kind kind, Link link) {
    return switch (kind) {
      case SWITCHES -> keep.reach(verification, switches(link));
      case FEED -> keep.reach(verification, feed.look(link));
      case SYNC -> keep.reach(verification, synced(verification, link));
      case HTTPS -> keep.reach(verification, https.look(link));
      case COMPARISON -> keep.reach(verification, compared(verification, link));
      case TRIAL -> trial.look(verification, link);
      case CANARY -> canary.look(verification, link);
      case REVERSE -> keep.reach(verification, reverse.look(verification, link.id()));
    };
  }

  private VerificationStep switches(Link link) {
    Instant now = clock.instant();
    return link.exported()
        ? VerificationStep.of(Kind.SWITCHES, State.GOOD, "on", now)
        : VerificationStep.of(Kind.SWITCHES, State.PERSON, "no_export", now);
  }

  private VerificationStep synced(Verification verification, Link link) {
    Instant now = clock.instant();
    Optional<Instant> good =
        link.lastSuccess().filter(when -> when.isAfter(verification.resumedOn()));
    if (good.isPresent()) {
      return VerificationStep.of(Kind.SYNC, State.GOOD, "read", now).at(good.get());
    }
    return link.lastFailure()
        .map(code -> VerificationStep.of(Kind.SYNC, State.BAD, "failed", now).saying(code.word()))
        .orElseGet(() -> VerificationStep.of(Kind.SYNC, State.RUNNING, "due", now));
  }

  /** What the other side has read counts from the resume on; before that nobody knows. */
  private VerificationStep compared(Verification verification, Link link) {
    Instant now = clock.instant();
    RiskReport report = reportRisk.of(link.id());
    if (!report.overlaps().isEmpty()) {
      return VerificationStep.of(Kind.COMPARISON, State.BAD, "overlaps", now)
          .about(report.overlaps().stream().map(RiskReport.Overlap::nights).toList());
    }
    if (!link.source().readsFeeds()) {
      return VerificationStep.of(Kind.COMPARISON, State.GOOD, "agree_here", now);
    }
    if (link.exported() && !report.unreadThere().isEmpty()) {
      return VerificationStep.of(Kind.COMPARISON, State.RUNNING, "unread", now)
          .about(report.unreadThere().stream().map(RiskReport.Changed::nights).toList());
    }
    if (!link.exported()) {
      return VerificationStep.of(Kind.COMPARISON, State.GOOD, "agree_here", now);
    }
    Optional<Instant> read =
        report.seen().ours().filter(when -> when.isAfter(verification.resumedOn()));
    return read.isPresent()
        ? VerificationStep.of(Kind.COMPARISON, State.GOOD, "agree", now).at(read.get())
        : VerificationStep.of(Kind.COMPARISON, State.RUNNING, "not_read_since", now);
  }
}

package ee.hbook.link.application;

import ee.hbook.link.Link;
import ee.hbook.link.LinkResumed;
import ee.hbook.link.LinkTimes;
import ee.hbook.link.health.CommonCause;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.FetchFailure;
import ee.hbook.link.health.HealthPolicy;
import ee.hbook.link.health.HealthPolicy.Seen;
import ee.hbook.link.health.HealthPolicy.Turn;
import ee.hbook.link.health.HealthPolicy.Verdict;
import ee.hbook.link.health.Incident;
import ee.hbook.link.health.Incidents;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Keeps the health of links and the incidents on record in step with the runs, inside their
 * transactions: what a crash undoes, it undoes whole.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeepHealth {

  /** Longer than it takes until all are tried again together. */
  private static final Duration LOOKED_BACK = CommonCause.WINDOW.multipliedBy(2);

  private final LinkTimes links;
  private final Incidents incidents;
  private final Event<LinkResumed> resumed;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public KeepHealth(
      LinkTimes links,
      Incidents incidents,
      Event<LinkResumed> resumed,
      SiteOptions options,
      Clock clock) {
    this.links = links;
    this.incidents = incidents;
    this.resumed = resumed;
    this.options = options;
    this.clock = clock;
  }

  /**
   * Judges an attempt.
   *
   * @param link the link as it was before it
   * @param seen what it saw
   * @return the link's health from now on, and when it is run next
   */
  public Verdict judge(Link link, Seen seen) {
    Instant now = clock.instant();
    if (seen instanceof Seen.Broken(FetchFailure failed)
        && counts(failed)
        && incidents.egress().isPresent()) {
      return HealthPolicy.whileNobodyGetsOut(link.health(), failed, now);
    }
    HealthPolicy policy =
        new HealthPolicy(
            options.values().health().pauseAtFirstError(),
            link.source().following(options.values().imports()).frequency());
    return policy.after(link.health(), seen, now, ThreadLocalRandom.current().nextDouble());
  }

  /**
   * Records what an attempt turned, once the link is stored. Of a link that a person has switched
   * off nobody is told anything: who has it run all the same sees what it comes to.
   *
   * @param before the link as it was before the attempt
   * @param after the link as it is stored now
   * @param seen what the attempt saw
   * @param turn what it turned
   */
  public void record(Link before, Link after, Seen seen, Optional<Turn> turn) {
    turn.filter(what -> after.enabled()).ifPresent(what -> record(after, seen, what));
    switch (seen) {
      case Seen.Well well -> reached(before, after);
      case Seen.Broken(FetchFailure failed) -> {
        if (counts(failed)) {
          notReached();
        } else if (failed.notBefore().isPresent()) {
          links.postpone(after.peer(), after.dueOn());
        }
      }
    }
  }

  private void record(Link link, Seen seen, Turn turn) {
    switch (turn) {
      case PAUSED -> paused(link);
      case RETURNED -> {
        incidents
            .openOf(link.id(), Incident.Kind.PAUSED)
            .ifPresent(open -> incidents.update(open.resumed(clock.instant(), "probe")));
        resumed.fire(new LinkResumed(link.id()));
      }
      case QUARANTINED ->
          openOnce(
              Incident.of(Incident.Kind.QUARANTINED, link, clock.instant()).begun(guarded(seen)));
      case THROTTLED -> openOnce(Incident.of(Incident.Kind.THROTTLED, link, clock.instant()));
      case RELEASED, RECOVERED ->
          incidents.openOf(link.id()).stream()
              .filter(open -> !open.kind().isWarning())
              .forEach(open -> incidents.update(open.closed(readOn(link), "data")));
    }
  }

  private Instant readOn(Link link) {
    return link.lastSuccess().orElseGet(clock::instant);
  }

  private static Optional<Instant> guarded(Seen seen) {
    return seen instanceof Seen.Well well ? well.guarded() : Optional.empty();
  }

  /**
   * What else was wrong with it matters no more: it is not followed. When it was read since it was
   * paused the last time, that is over, and this is another trouble.
   */
  private void paused(Link link) {
    incidents.openOf(link.id()).stream()
        .filter(open -> !open.kind().isWarning() && open.kind() != Incident.Kind.PAUSED)
        .forEach(open -> incidents.update(open.closed(clock.instant(), "data")));
    Optional<Incident> before = incidents.openOf(link.id(), Incident.Kind.PAUSED);
    boolean read = before.filter(it -> !it.lastGood().equals(link.lastSuccess())).isPresent();
    if (before.isPresent() && !read) {
      incidents.update(before.get().again(link, clock.instant()));
      return;
    }
    before.ifPresent(over -> incidents.update(over.closed(clock.instant(), "data")));
    incidents.open(Incident.of(Incident.Kind.PAUSED, link, clock.instant()));
  }

  private void openOnce(Incident incident) {
    if (incidents.openOf(incident.linkId().orElseThrow(), incident.kind()).isEmpty()) {
      incidents.open(incident);
    }
  }

  /**
   * Ends the trouble of our own way out when those that failed are not asked any more, because they
   * were removed or switched off: then nobody is left whose answer would end it.
   */
  public void reconsiderEgress() {
    Instant now = clock.instant();
    incidents
        .egress()
        .filter(egress -> egress.openedOn().plus(LOOKED_BACK).isBefore(now))
        .filter(egress -> !CommonCause.isOurs(incidents.hosts(now.minus(LOOKED_BACK))))
        .ifPresent(this::end);
  }

  /**
   * One that was not reached answers: our way out is there again, and the others are asked. One
   * that had asked us to wait was reached all the time.
   */
  private void reached(Link before, Link after) {
    if (before.health().since().isEmpty()) {
      return;
    }
    if (before.health().cause().filter(FailureClass.THROTTLED::equals).isEmpty()) {
      incidents.egress().ifPresent(this::end);
    }
    if (!after.health().phase().onlyProbes()) {
      incidents
          .openOf(after.id(), Incident.Kind.THROTTLED)
          .ifPresent(open -> incidents.update(open.closed(readOn(after), "data")));
    }
  }

  private void end(Incident egress) {
    incidents.update(egress.closed(clock.instant(), "probe"));
    incidents.stumblersDue(clock.instant());
  }

  private void notReached() {
    Instant since = clock.instant().minus(CommonCause.WINDOW);
    if (incidents.egress().isPresent() || !CommonCause.isOurs(incidents.hosts(since))) {
      return;
    }
    incidents.decideAlone();
    if (incidents.egress().isEmpty()) {
      incidents.open(Incident.ofEgress(clock.instant()));
      incidents.takeBack(since, HealthPolicy.together(clock.instant()));
      incidents.stumblersDue(HealthPolicy.together(clock.instant()));
    }
  }

  private static boolean counts(FetchFailure failed) {
    return failed.failure() != FailureClass.LOCAL && failed.failure() != FailureClass.THROTTLED;
  }
}

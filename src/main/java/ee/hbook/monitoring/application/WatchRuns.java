package ee.hbook.monitoring.application;

import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.monitoring.HostClass;
import ee.hbook.monitoring.Meters;
import ee.hbook.monitoring.WatchedRun;
import ee.hbook.sync.LinksUnchanged;
import ee.hbook.sync.SyncFinished;
import ee.hbook.sync.record.RunHistory;
import ee.hbook.sync.record.SyncReport.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.logging.Logger;

/**
 * Counts each run and writes it into the log, once its transaction has succeeded: a rehearsal, or a
 * run that was taken back, leaves no trace.
 */
@ApplicationScoped
public class WatchRuns {

  /** The logger of the lines, so that a server can send them where it likes. */
  public static final String LOGGER = "ee.hbook.run";

  private static final Logger LOG = Logger.getLogger(LOGGER);

  private final Links links;
  private final RunHistory history;
  private final Event<WatchedRun> watched;
  private final Meters meters;

  @Inject
  public WatchRuns(Links links, RunHistory history, Event<WatchedRun> watched, Meters meters) {
    this.links = links;
    this.history = history;
    this.watched = watched;
    this.meters = meters;
  }

  /**
   * Looks at a run inside its transaction, where its link and its record can still be asked for.
   *
   * @param run the run
   */
  public void look(@Observes SyncFinished run) {
    if (run.report().outcome() != Outcome.BUSY) {
      watched.fire(WatchedRun.of(run, host(run.linkId()), took(run)));
    }
  }

  /**
   * Counts a run.
   *
   * @param run the run
   */
  public void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) WatchedRun run) {
    meters.run(run);
    LOG.info(run::line);
  }

  /**
   * Counts polls that found nothing new: on one line, however many they are.
   *
   * @param polls the polls
   */
  public void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) LinksUnchanged polls) {
    meters.unchanged(polls.links());
    LOG.info(() -> WatchedRun.unchangedLine(polls.links()));
  }

  private HostClass host(OptionalLong linkId) {
    return linkId.isEmpty()
        ? HostClass.OTHER
        : links.find(linkId.getAsLong()).map(Link::peer).map(HostClass::of).orElse(HostClass.OTHER);
  }

  private Optional<Duration> took(SyncFinished run) {
    return run.linkId().isEmpty()
        ? Optional.empty()
        : history.newest(run.linkId(), 1).stream()
            .findFirst()
            .map(recorded -> Duration.between(recorded.startedOn(), recorded.finishedOn()));
  }
}

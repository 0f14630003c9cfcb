package ee.hbook.sync.application;

import ee.hbook.config.NotFound;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.CalendarSource;
import ee.hbook.sync.FailureClass;
import ee.hbook.sync.FetchOutcome;
import ee.hbook.sync.Link;
import ee.hbook.sync.SyncReport;
import ee.hbook.sync.SyncReport.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs links. Calendars are fetched side by side outside any transaction; each is followed in a
 * transaction of its own as soon as it is there, so that one bad feed never delays the others.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SynchronizeLink {

  private static final Logger LOG = Logger.getLogger(SynchronizeLink.class.getName());
  private static final int BATCH = 200;

  private final ClaimLinks claims;
  private final FinishRun finishRun;
  private final CalendarSource source;
  private final SiteOptions options;
  private final Clock clock;

  /**
   * Runs what is stored.
   *
   * @param claims keeps two runs of one link apart
   * @param finishRun follows what was fetched
   * @param source fetches
   * @param options tells the property's zone
   * @param clock tells when
   */
  @Inject
  public SynchronizeLink(
      ClaimLinks claims,
      FinishRun finishRun,
      CalendarSource source,
      SiteOptions options,
      Clock clock) {
    this.claims = claims;
    this.finishRun = finishRun;
    this.source = source;
    this.options = options;
    this.clock = clock;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected SynchronizeLink() {
    this(null, null, null, null, null);
  }

  /**
   * Runs one link now, whether it is due or not.
   *
   * @param linkId the link
   * @return what the run did; {@link Outcome#BUSY} when another run of it is under way
   * @throws NotFound if there is no such link
   */
  public SyncReport run(long linkId) {
    return claims.claim(linkId).map(this::runClaimed).orElseGet(SynchronizeLink::busy);
  }

  /**
   * Runs every link that is switched on.
   *
   * @return what each run did, by link
   */
  public Map<Link, SyncReport> runAll() {
    Map<Link, SyncReport> reports = new LinkedHashMap<>();
    for (List<Link> batch : batches(claims.enabled())) {
      List<Link> claimed =
          batch.stream().flatMap(link -> claims.claim(link.id()).stream()).toList();
      reports.putAll(runClaimed(claimed));
      batch.stream()
          .filter(link -> claimed.stream().noneMatch(ours -> ours.id() == link.id()))
          .forEach(link -> reports.put(link, busy()));
    }
    return reports;
  }

  /** Runs the links that are due, batch after batch. */
  public void runDue() {
    List<Link> due = claims.claimDue(BATCH);
    while (!due.isEmpty()) {
      runClaimed(due);
      due = due.size() < BATCH ? List.of() : claims.claimDue(BATCH);
    }
  }

  private SyncReport runClaimed(Link link) {
    Instant started = clock.instant();
    return finish(new Fetched(link, started, fetch(link, options.site().zone())));
  }

  private Map<Link, SyncReport> runClaimed(List<Link> claimed) {
    Map<Link, SyncReport> reports = new LinkedHashMap<>();
    ZoneId zone = options.site().zone();
    try (ExecutorService fetchers = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletionService<Fetched> fetching = new ExecutorCompletionService<>(fetchers);
      for (Link link : claimed) {
        Instant started = clock.instant();
        fetching.submit(() -> new Fetched(link, started, fetch(link, zone)));
      }
      for (int left = claimed.size(); left > 0; left--) {
        Fetched fetched = fetching.take().get();
        reports.put(fetched.link(), finish(fetched));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
    return reports;
  }

  private FetchOutcome fetch(Link link, ZoneId zone) {
    try {
      return source.fetch(link, zone);
    } catch (RuntimeException ours) {
      LOG.log(Level.SEVERE, "Fetching failed for " + link, ours);
      return new FetchOutcome.Failed(
          FailureClass.LOCAL, "internal", "Something went wrong here; the server's log says what.");
    }
  }

  private SyncReport finish(Fetched fetched) {
    Link link = fetched.link();
    try {
      return finishRun.finish(link, fetched.started(), fetched.outcome());
    } catch (RuntimeException ours) {
      LOG.log(Level.SEVERE, "Following failed for " + link, ours);
      FetchOutcome.Failed failed =
          new FetchOutcome.Failed(
              FailureClass.LOCAL,
              "internal",
              "Something went wrong here; the server's log says what.");
      return finishRun.finish(link, fetched.started(), failed);
    }
  }

  private static SyncReport busy() {
    return SyncReport.nothing(Outcome.BUSY, "Another run of this calendar is under way.");
  }

  private static List<List<Link>> batches(List<Link> links) {
    List<List<Link>> batches = new java.util.ArrayList<>();
    for (int from = 0; from < links.size(); from += BATCH) {
      batches.add(links.subList(from, Math.min(from + BATCH, links.size())));
    }
    return batches;
  }

  private record Fetched(Link link, Instant started, FetchOutcome outcome) {}
}

package ee.hbook.sync.application;

import ee.hbook.config.Conflict;
import ee.hbook.config.FaultLog;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.link.LeasedLink;
import ee.hbook.link.Link;
import ee.hbook.link.application.EditLinks;
import ee.hbook.link.application.LeaseLinks;
import ee.hbook.link.health.FailureCode.Known;
import ee.hbook.link.health.FetchFailure;
import ee.hbook.sync.PersonsWord;
import ee.hbook.sync.record.RunWatcher;
import ee.hbook.sync.record.SyncReport;
import ee.hbook.sync.record.SyncReport.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs links. Calendars are fetched side by side outside any transaction; each that has something
 * to say is followed in a transaction of its own as soon as it is there, so that one bad feed never
 * delays the others. Those that have nothing to say are marked together.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SynchronizeLink {

  private static final Logger LOG = Logger.getLogger(SynchronizeLink.class.getName());
  private static final int BATCH = 200;

  /** How long a round waits for room for its large calendars, and how long a person does. */
  private static final Duration OF_A_ROUND = Duration.ofSeconds(30);

  private static final Duration OF_A_PERSON = Duration.ofMinutes(3);

  /** How often, and how long each time, a run that is under way is waited for: 20 s in all. */
  private static final int LOOKS = 100;

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  private final LeaseLinks claims;
  private final FetchLinks fetchLinks;
  private final FinishRun finishRun;
  private final MarkUnchanged markUnchanged;
  private final EditLinks editLinks;
  private final EndedRuns endedRuns;

  @Inject
  public SynchronizeLink(
      LeaseLinks claims,
      FetchLinks fetchLinks,
      FinishRun finishRun,
      MarkUnchanged markUnchanged,
      EditLinks editLinks,
      EndedRuns endedRuns) {
    this.claims = claims;
    this.fetchLinks = fetchLinks;
    this.finishRun = finishRun;
    this.markUnchanged = markUnchanged;
    this.editLinks = editLinks;
    this.endedRuns = endedRuns;
  }

  /**
   * Runs one link now, whether it is due or not. A run of it that is under way is waited for, since
   * it may have read an older calendar.
   *
   * @param linkId the link
   * @return what the run did; {@link Outcome#BUSY} when another run of it does not end
   * @throws NotFound if there is no such link
   */
  public SyncReport run(long linkId) {
    return run(linkId, PersonsWord.NONE);
  }

  /**
   * Runs one link now, a person having said that its calendar is right: what it has lost is gone,
   * without a second look.
   *
   * @param linkId the link
   * @return as {@link #run}
   * @throws NotFound if there is no such link
   */
  public SyncReport believe(long linkId) {
    return run(linkId, PersonsWord.IT_IS_RIGHT);
  }

  /**
   * Runs one link now, a person having said that nobody closed the dates by which it closes a loop:
   * they are not held or passed on any longer, unless the calendar still has them after its channel
   * has read a feed without them.
   *
   * @param linkId the link
   * @return as {@link #run}
   * @throws NotFound if there is no such link
   */
  public SyncReport breakLoops(long linkId) {
    return run(linkId, PersonsWord.BREAK_LOOPS);
  }

  /**
   * Takes the signature that the calendar bore at the last run for the link's, and runs the link.
   *
   * @param linkId the link
   * @return as {@link #run}
   * @throws NotFound if there is no such link
   * @throws Conflict if the calendar bore the accepted signature
   */
  public SyncReport acceptSignature(long linkId) {
    editLinks.acceptSignature(linkId);
    return run(linkId, PersonsWord.NONE);
  }

  /**
   * Runs every link that is switched on.
   *
   * @return what each run did, by link
   */
  public Map<Link, SyncReport> runAll() {
    return run(claims.enabled(), RunWatcher.NOBODY);
  }

  /**
   * Runs links, whether they are due or not.
   *
   * @param links the links
   * @param watcher is told how they get on
   * @return what each run did, by link
   */
  public Map<Link, SyncReport> run(List<Link> links, RunWatcher watcher) {
    Map<Link, SyncReport> reports = new LinkedHashMap<>();
    for (List<Link> batch : batches(links)) {
      List<LeasedLink> claimed = claims.claim(batch.stream().map(Link::id).toList());
      Map<Link, SyncReport> counted = counted(runClaimed(claimed, PersonsWord.NONE, watcher));
      counted.forEach(watcher::done);
      reports.putAll(counted);
      batch.stream()
          .filter(link -> claimed.stream().noneMatch(ours -> ours.link().id() == link.id()))
          .forEach(link -> reports.put(link, runBusy(link, watcher)));
    }
    return reports;
  }

  /** Another run has the link: it is waited for. */
  private SyncReport runBusy(Link link, RunWatcher watcher) {
    watcher.reading(link);
    SyncReport report;
    try {
      report = run(link.id(), PersonsWord.NONE);
    } catch (NotFound removedMeanwhile) {
      report = FinishRun.changedMeanwhile(link);
    }
    watcher.done(link, report);
    return report;
  }

  /**
   * Runs links now, whether they are due or not; those that another run has are left to it.
   *
   * @param ids the links
   */
  public void runFree(Collection<Long> ids) {
    if (!ids.isEmpty()) {
      runClaimed(claims.claim(ids), PersonsWord.NONE, RunWatcher.NOBODY);
    }
  }

  /** Runs the links that are due, batch after batch; large calendars go on beside the next ones. */
  public void runDue() {
    List<LeasedLink> due = claims.claimDue(BATCH);
    while (!due.isEmpty()) {
      begin(due, PersonsWord.NONE, OF_A_ROUND, RunWatcher.NOBODY, Outcomes.none());
      due = due.size() < BATCH ? List.of() : claims.claimDue(BATCH);
    }
  }

  private SyncReport run(long linkId, PersonsWord word) {
    Optional<LeasedLink> free = claims.claim(linkId);
    for (int looks = LOOKS; free.isEmpty() && looks > 0; looks--) {
      if (!endedRuns.await(BETWEEN_LOOKS)) {
        return busy();
      }
      free = claims.claim(linkId);
    }
    return free.flatMap(
            claimed ->
                counted(runClaimed(List.of(claimed), word, RunWatcher.NOBODY)).values().stream()
                    .findFirst())
        .orElseGet(SynchronizeLink::busy);
  }

  /** What is unchanged has no report yet: to count its events costs a query. */
  private Outcomes runClaimed(List<LeasedLink> claimed, PersonsWord word, RunWatcher watcher) {
    Outcomes outcomes = Outcomes.none();
    begin(claimed, word, OF_A_PERSON, watcher, outcomes).run();
    return outcomes;
  }

  /** Runs them; large calendars may still be followed, which what it answers waits for. */
  private Runnable begin(
      List<LeasedLink> claimed,
      PersonsWord word,
      Duration patience,
      RunWatcher watcher,
      Outcomes outcomes) {
    claimed.forEach(ours -> watcher.reading(ours.link()));
    Runnable large =
        fetchLinks.fetch(
            claimed,
            word != PersonsWord.NONE,
            patience,
            fetched -> {
              Link link = fetched.claimed().link();
              if (fetched.hasNothingNew()) {
                outcomes.unchanged().add(fetched);
                watcher.done(link, SyncReport.unchanged(0));
              } else {
                SyncReport report = finish(fetched, word);
                outcomes.reports().put(link, report);
                watcher.done(link, report);
                endedRuns.announce();
              }
            });
    markUnchanged.mark(outcomes.unchanged());
    endedRuns.announce();
    return large;
  }

  /** Whatever is thrown, an error included, the others of the round are run. */
  private SyncReport finish(FetchedLink fetched, PersonsWord word) {
    try {
      return unlessEdited(fetched, word);
    } catch (RuntimeException | Error ours) {
      FaultLog.log(LOG, Level.SEVERE, "Following failed for " + fetched.claimed().link(), ours);
      return failed(fetched.failed(Known.INTERNAL), word);
    }
  }

  private SyncReport failed(FetchedLink fetched, PersonsWord word) {
    Link link = fetched.claimed().link();
    try {
      return unlessEdited(fetched, word);
    } catch (RuntimeException | Error unrecorded) {
      FaultLog.log(LOG, Level.SEVERE, "Not even that is on record for " + link, unrecorded);
      finishRun.giveBack(fetched);
      return SyncReport.failed(new FetchFailure(Known.INTERNAL, link.peer()));
    }
  }

  private SyncReport unlessEdited(FetchedLink fetched, PersonsWord word) {
    try {
      return finishRun.finish(fetched, word);
    } catch (EditedMeanwhileException edited) {
      return finishRun.giveBack(fetched);
    }
  }

  private Map<Link, SyncReport> counted(Outcomes outcomes) {
    Map<Link, SyncReport> reports = new LinkedHashMap<>(outcomes.reports());
    reports.putAll(markUnchanged.reports(outcomes.unchanged()));
    return reports;
  }

  private static SyncReport busy() {
    return SyncReport.nothing(Outcome.BUSY, Saying.of("sync_busy"));
  }

  private static List<List<Link>> batches(List<Link> links) {
    List<List<Link>> batches = new ArrayList<>();
    for (int from = 0; from < links.size(); from += BATCH) {
      batches.add(links.subList(from, Math.min(from + BATCH, links.size())));
    }
    return batches;
  }

  /** Reports come from several threads. */
  private record Outcomes(Map<Link, SyncReport> reports, List<FetchedLink> unchanged) {

    static Outcomes none() {
      return new Outcomes(Collections.synchronizedMap(new LinkedHashMap<>()), new ArrayList<>());
    }
  }
}

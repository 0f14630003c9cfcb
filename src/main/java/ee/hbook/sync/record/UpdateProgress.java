package ee.hbook.sync.record;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.Worded;
import ee.hbook.link.Link;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * How an update of several calendars gets on: each link waits, is read, and is done with an
 * outcome. Pure; a change gives another progress.
 *
 * @param steps one for each link, in the order in which they were asked for
 * @param endedOn when the last of them was done; empty while one is not
 */
public record UpdateProgress(List<Step> steps, Optional<Instant> endedOn) {

  /** Nothing was ever updated. */
  public static final UpdateProgress NONE = new UpdateProgress(List.of(), Optional.empty());

  /** How far a link has come. */
  public enum Stage implements Worded {
    /** Its turn has not come. */
    WAITING,
    /** Its calendar is being fetched or followed. */
    READING,
    /** Its run is over. */
    DONE
  }

  /**
   * One link.
   *
   * @param linkId its number
   * @param name the calendar's name
   * @param unit the unit
   * @param stage how far it has come
   * @param report what its run did, once it is done
   */
  public record Step(
      long linkId, String name, UnitId unit, Stage stage, Optional<SyncReport> report) {

    private static Step waiting(Link link) {
      return new Step(link.id(), link.name(), link.unit(), Stage.WAITING, Optional.empty());
    }

    private Step at(Stage other, Optional<SyncReport> outcome) {
      return new Step(linkId, name, unit, other, outcome);
    }
  }

  public UpdateProgress {
    steps = List.copyOf(steps);
  }

  /**
   * Whether a link is still to be done.
   *
   * @return false before the first update, and once all are done
   */
  public boolean running() {
    return steps.stream().anyMatch(step -> step.stage() != Stage.DONE);
  }

  /**
   * How many links are done.
   *
   * @return at most as many as there are steps
   */
  public int done() {
    return Math.toIntExact(steps.stream().filter(step -> step.stage() == Stage.DONE).count());
  }

  /**
   * Those of some links that are not under way already.
   *
   * @param links what somebody wants updated
   * @return what is to be started for it
   */
  public List<Link> missing(Collection<Link> links) {
    return links.stream().filter(link -> !underWay(link.id())).toList();
  }

  /**
   * Further links wait. A progress that has ended begins anew with them.
   *
   * @param links links that are not under way
   * @return the progress
   */
  public UpdateProgress waitingFor(Collection<Link> links) {
    SequencedMap<Long, Step> all = running() ? byLink() : new LinkedHashMap<>();
    links.forEach(link -> all.put(link.id(), Step.waiting(link)));
    return new UpdateProgress(List.copyOf(all.values()), Optional.empty());
  }

  /**
   * The calendar of a link is being fetched.
   *
   * @param linkId the link
   * @return the progress
   */
  public UpdateProgress reading(long linkId) {
    return with(linkId, Stage.READING, Optional.empty(), Optional.empty());
  }

  /**
   * The run of a link is over.
   *
   * @param linkId the link
   * @param report what it did
   * @param now when
   * @return the progress
   */
  public UpdateProgress done(long linkId, SyncReport report, Instant now) {
    return with(linkId, Stage.DONE, Optional.of(report), Optional.of(now));
  }

  private UpdateProgress with(
      long linkId, Stage stage, Optional<SyncReport> report, Optional<Instant> now) {
    SequencedMap<Long, Step> all = byLink();
    all.computeIfPresent(linkId, (id, step) -> step.at(stage, report));
    UpdateProgress changed = new UpdateProgress(List.copyOf(all.values()), Optional.empty());
    return changed.running() ? changed : new UpdateProgress(changed.steps(), now);
  }

  private boolean underWay(long linkId) {
    Step step = byLink().get(linkId);
    return step != null && step.stage() != Stage.DONE;
  }

  private SequencedMap<Long, Step> byLink() {
    SequencedMap<Long, Step> all = new LinkedHashMap<>();
    steps.forEach(step -> all.put(step.linkId(), step));
    return all;
  }
}

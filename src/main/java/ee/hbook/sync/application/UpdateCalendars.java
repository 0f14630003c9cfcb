package ee.hbook.sync.application;

import ee.hbook.config.Background;
import ee.hbook.config.Conflict;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.link.health.FailureCode.Known;
import ee.hbook.link.health.FetchFailure;
import ee.hbook.sync.record.RunWatcher;
import ee.hbook.sync.record.SyncReport;
import ee.hbook.sync.record.UpdateProgress;
import ee.hbook.sync.record.UpdateProgress.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Updates calendars in the background while whoever asked for it watches. There is one progress for
 * everybody on this node; what is under way is joined rather than started again.
 */
@ApplicationScoped
public class UpdateCalendars {

  private final AtomicReference<UpdateProgress> progress =
      new AtomicReference<>(UpdateProgress.NONE);
  private final Links links;
  private final SynchronizeLink synchronizeLink;
  private final Background background;
  private final Clock clock;

  @Inject
  public UpdateCalendars(
      Links links, SynchronizeLink synchronizeLink, Background background, Clock clock) {
    this.links = links;
    this.synchronizeLink = synchronizeLink;
    this.background = background;
    this.clock = clock;
  }

  /** Starts the update of every calendar that is switched on. */
  public void all() {
    start(links.all().stream().filter(Link::enabled).toList());
  }

  /**
   * Starts the update of one calendar.
   *
   * @param linkId the link
   * @throws NotFound if there is no such link
   * @throws Conflict if it is switched off
   */
  public void one(long linkId) {
    Link link = links.find(linkId).orElseThrow(() -> new NotFound(Saying.of("calendar_gone")));
    if (!link.enabled()) {
      throw new Conflict(Saying.of("calendar_is_paused"));
    }
    start(List.of(link));
  }

  /**
   * How the present update gets on, or how the last one ended.
   *
   * @return {@link UpdateProgress#NONE} before the first one
   */
  public UpdateProgress progress() {
    return Objects.requireNonNull(progress.get());
  }

  private void start(Collection<Link> wanted) {
    UpdateProgress before = Objects.requireNonNull(progress.getAndUpdate(now -> with(now, wanted)));
    List<Link> fresh = before.missing(wanted);
    if (fresh.isEmpty()) {
      return;
    }
    try {
      background.start(() -> run(fresh));
    } catch (RuntimeException refused) {
      giveUp(fresh);
      throw refused;
    }
  }

  private static UpdateProgress with(UpdateProgress now, Collection<Link> wanted) {
    List<Link> fresh = now.missing(wanted);
    return fresh.isEmpty() ? now : now.waitingFor(fresh);
  }

  private void run(List<Link> fresh) {
    try {
      synchronizeLink.run(
          fresh,
          new RunWatcher() {
            @Override
            public void reading(Link link) {
              progress.updateAndGet(now -> now.reading(link.id()));
            }

            @Override
            public void done(Link link, SyncReport report) {
              progress.updateAndGet(now -> now.done(link.id(), report, clock.instant()));
            }
          });
    } finally {
      giveUp(fresh);
    }
  }

  /** What has no outcome by now will not get one: nobody shall wait for it. */
  private void giveUp(List<Link> fresh) {
    List<Long> left =
        progress().steps().stream()
            .filter(step -> step.stage() != Stage.DONE)
            .map(UpdateProgress.Step::linkId)
            .toList();
    fresh.stream()
        .filter(link -> left.contains(link.id()))
        .forEach(
            link -> {
              SyncReport ours = SyncReport.failed(new FetchFailure(Known.INTERNAL, link.peer()));
              progress.updateAndGet(now -> now.done(link.id(), ours, clock.instant()));
            });
  }
}

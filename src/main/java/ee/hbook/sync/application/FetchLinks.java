package ee.hbook.sync.application;

import ee.hbook.config.Background;
import ee.hbook.config.FaultLog;
import ee.hbook.link.Cursor;
import ee.hbook.link.LeasedLink;
import ee.hbook.link.health.FailureCode.Known;
import ee.hbook.settings.OptionValues;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.CalendarSource;
import ee.hbook.sync.FetchOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Fetches the calendars of claimed links, side by side. A calendar is asked for on the condition
 * that it has changed where our own side has not.
 */
@ApplicationScoped
public class FetchLinks {

  private static final Logger LOG = Logger.getLogger(FetchLinks.class.getName());

  private final CalendarSource source;
  private final FetchThreads threads;
  private final CalendarRoom room;
  private final Background background;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public FetchLinks(
      CalendarSource source,
      FetchThreads threads,
      CalendarRoom room,
      Background background,
      SiteOptions options,
      Clock clock) {
    this.source = source;
    this.threads = threads;
    this.room = room;
    this.background = background;
    this.options = options;
    this.clock = clock;
  }

  /**
   * Fetches, and hands each on as soon as it is there: one after the other on this thread, but
   * large ones on threads of their own, so that none of the others waits for them.
   *
   * @param claimed the links
   * @param anyway whether calendars are to be read even where nothing has changed
   * @param patience for how long each waits for room at most
   * @param taker takes what was fetched; when this thread is interrupted it does not get the rest
   * @return what waits until the large ones are taken, too
   */
  public Runnable fetch(
      List<LeasedLink> claimed, boolean anyway, Duration patience, Consumer<FetchedLink> taker) {
    OptionValues settings = options.values();
    Phaser large = new Phaser(1);
    Set<Future<Arrived>> left = new HashSet<>();
    try (ExecutorService fetchers = threads.open()) {
      CompletionService<Arrived> fetching = new ExecutorCompletionService<>(fetchers);
      for (LeasedLink link : claimed) {
        Instant started = clock.instant();
        left.add(fetching.submit(() -> arrived(link, settings, started, anyway, patience)));
      }
      while (!left.isEmpty()) {
        Future<Arrived> next = fetching.take();
        left.remove(next);
        take(next.get(), taker, large);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    } finally {
      left.forEach(FetchLinks::dropped);
    }
    return large::arriveAndAwaitAdvance;
  }

  /** The threads are closed by now, so that each has come to its end. */
  private static void dropped(Future<Arrived> unwanted) {
    if (unwanted.state() == Future.State.SUCCESS) {
      unwanted.resultNow().stay().close();
    }
  }

  private void take(Arrived arrived, Consumer<FetchedLink> taker, Phaser large) {
    if (arrived.stay().isLarge() && !arrived.link().hasNothingNew()) {
      large.register();
      apart(() -> take(arrived, taker, large::arriveAndDeregister));
    } else {
      take(arrived, taker, () -> {});
    }
  }

  private record Arrived(FetchedLink link, CalendarRoom.Stay stay) {}

  private static void take(Arrived arrived, Consumer<FetchedLink> taker, Runnable then) {
    try {
      taker.accept(arrived.link());
    } finally {
      arrived.stay().close();
      then.run();
    }
  }

  private void apart(Runnable work) {
    try {
      background.start(work);
    } catch (RejectedExecutionException noThread) {
      work.run();
    }
  }

  private Arrived arrived(
      LeasedLink claimed,
      OptionValues settings,
      Instant started,
      boolean anyway,
      Duration patience) {
    LocalDate day = LocalDate.ofInstant(started, settings.site().zone());
    Optional<Cursor> known = anyway ? Optional.empty() : claimed.known(day);
    CalendarRoom.Stay stay = room.stay(patience);
    try {
      FetchOutcome outcome = fetch(claimed, settings, known);
      return new Arrived(new FetchedLink(claimed, day, started, outcome), stay);
    } finally {
      stay.leave();
    }
  }

  private FetchOutcome fetch(LeasedLink claimed, OptionValues settings, Optional<Cursor> known) {
    try {
      return source.fetch(claimed.link(), settings, claimed.grain(), known);
    } catch (RuntimeException | Error ours) {
      FaultLog.log(LOG, Level.SEVERE, "Fetching failed for " + claimed.link(), ours);
      return new FetchOutcome.Failed(Known.INTERNAL, claimed.link().peer());
    }
  }
}

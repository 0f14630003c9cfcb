package ee.hbook.sync.application;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
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
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public FetchLinks(CalendarSource source, FetchThreads threads, SiteOptions options, Clock clock) {
    this.source = source;
    this.threads = threads;
    this.options = options;
    this.clock = clock;
  }

  /**
   * Fetches, and hands each on as soon as it is there, one after the other on this thread.
   *
   * @param claimed the links
   * @param anyway whether calendars are to be read even where nothing has changed
   * @param taker takes what was fetched; when this thread is interrupted it does not get the rest
   */
  public void fetch(List<LeasedLink> claimed, boolean anyway, Consumer<FetchedLink> taker) {
    OptionValues settings = options.values();
    try (ExecutorService fetchers = threads.open()) {
      CompletionService<FetchedLink> fetching = new ExecutorCompletionService<>(fetchers);
      for (LeasedLink link : claimed) {
        Instant started = clock.instant();
        fetching.submit(() -> fetch(link, settings, started, anyway));
      }
      for (int left = claimed.size(); left > 0; left--) {
        taker.accept(fetching.take().get());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private FetchedLink fetch(
      LeasedLink claimed, OptionValues settings, Instant started, boolean anyway) {
    LocalDate day = LocalDate.ofInstant(started, settings.site().zone());
    Optional<Cursor> known = anyway ? Optional.empty() : claimed.known(day);
    return new FetchedLink(claimed, day, started, fetch(claimed, settings, known));
  }

  private FetchOutcome fetch(LeasedLink claimed, OptionValues settings, Optional<Cursor> known) {
    try {
      return source.fetch(claimed.link(), settings, claimed.grain(), known);
    } catch (RuntimeException ours) {
      FaultLog.log(LOG, Level.SEVERE, "Fetching failed for " + claimed.link(), ours);
      return new FetchOutcome.Failed(Known.INTERNAL, claimed.link().peer());
    }
  }
}

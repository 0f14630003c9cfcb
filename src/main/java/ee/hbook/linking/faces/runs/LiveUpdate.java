package ee.hbook.linking.faces.runs;

import ee.hbook.config.faces.Screen;
import ee.hbook.linking.faces.IcalScreen;
import ee.hbook.sync.application.UpdateCalendars;
import ee.hbook.sync.record.UpdateProgress;
import ee.hbook.sync.record.UpdateProgress.Stage;
import ee.hbook.sync.record.UpdateProgress.Step;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** The update of calendars that is under way, or has just ended, as everybody sees it live. */
@Named("live")
@ViewScoped
public class LiveUpdate implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What ended longer ago is told to nobody who comes now. */
  private static final Duration NEWS = Duration.ofMinutes(2);

  private final UpdateCalendars updateCalendars;
  private final IcalScreen screen;

  private Instant closed = Instant.MIN;
  private boolean watched;
  private transient @Nullable UpdateProgress seen;

  @Inject
  public LiveUpdate(UpdateCalendars updateCalendars, IcalScreen screen) {
    this.updateCalendars = updateCalendars;
    this.screen = screen;
  }

  /** Starts the update of every calendar that is switched on. */
  public void updateAll() {
    begin(updateCalendars::all);
  }

  /**
   * Starts the update of one calendar.
   *
   * @param chosen the link as the page sent it
   */
  public void updateOne(String chosen) {
    begin(() -> updateCalendars.one(Long.parseLong(chosen)));
  }

  /**
   * Starts an update and watches it from now on, unless it is refused.
   *
   * @param start starts it
   */
  public void begin(Runnable start) {
    if (Screen.attempt(start)) {
      watched = true;
    }
    seen = null;
  }

  /** Looks again; the table is shown anew once all is done. */
  public void look() {
    seen = null;
    if (!isRunning()) {
      screen.refresh();
      PrimeFaces.current().ajax().update("calendars:table", "calendars:lastSynchronized");
    }
  }

  /** Shows it no more. */
  public void close() {
    closed = screen.now();
    watched = false;
    seen = null;
  }

  /**
   * What the page shows, kept until it looks again: an update that has ended since is still running
   * for the poll that asks, or its listener would not be heard.
   */
  private UpdateProgress progress() {
    if (seen == null) {
      seen = updateCalendars.progress();
    }
    return seen;
  }

  /**
   * Whether calendars are being updated.
   *
   * @return true until the last one is done
   */
  public boolean isRunning() {
    return progress().running();
  }

  /**
   * Whether there is something to tell.
   *
   * @return while it runs, and after that to whoever watched or came soon
   */
  public boolean isShown() {
    Optional<Instant> ended = progress().endedOn();
    boolean news =
        ended
            .filter(end -> end.isAfter(closed))
            .filter(end -> watched || end.plus(NEWS).isAfter(screen.now()))
            .isPresent();
    return isRunning() || news;
  }

  /**
   * How much is done.
   *
   * @return 0 to 100
   */
  public int getPercent() {
    int all = progress().steps().size();
    return all == 0 ? 100 : progress().done() * 100 / all;
  }

  /** How much is done, in words. */
  public String getSentence() {
    return Screen.text(
        isRunning() ? "live_sentence_running" : "live_sentence_done",
        progress().done(),
        progress().steps().size());
  }

  /**
   * The calendars that have something to tell or are being read.
   *
   * @return what went wrong first, then what brought something, then what is not done
   */
  public List<LiveRow> getRows() {
    return rows().filter(row -> !row.quiet()).sorted(Comparator.comparing(LiveRow::rank)).toList();
  }

  /**
   * The calendars without anything new.
   *
   * @return in the order of the update
   */
  public List<LiveRow> getQuietRows() {
    return rows().filter(LiveRow::quiet).toList();
  }

  private Stream<LiveRow> rows() {
    return progress().steps().stream().map(this::row);
  }

  private LiveRow row(Step step) {
    String place = screen.inWords(step.unit());
    return new LiveRow(
        step.linkId(),
        step.name(),
        place,
        step.stage(),
        step.stage() == Stage.DONE
            ? step.report().map(report -> RunResult.of(step.name(), place, report)).orElse(null)
            : null);
  }
}

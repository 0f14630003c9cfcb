package ee.hbook.linking.faces.runs;

import ee.hbook.config.faces.Screen;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.linking.faces.IcalScreen;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.record.RunHistory;
import ee.hbook.sync.record.SyncRun;
import ee.hbook.sync.record.application.UndoRun;
import ee.hbook.sync.record.application.UndoRun.Undone;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The runs of one link, and one of them with what became of each event. */
@Named("runs")
@ViewScoped
public class RunsScreen implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 100;
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

  private final Links links;
  private final RunHistory history;
  private final UndoRun undoRun;
  private final IcalScreen screen;
  private final SiteOptions options;

  private String link = "";
  private String run = "";
  private boolean pause = true;
  private List<String> left = new ArrayList<>();
  private transient @Nullable List<RunRow> rows;
  private transient @Nullable List<FateRow> fates;

  @Inject
  public RunsScreen(
      Links links, RunHistory history, UndoRun undoRun, IcalScreen screen, SiteOptions options) {
    this.links = links;
    this.history = history;
    this.undoRun = undoRun;
    this.screen = screen;
    this.options = options;
  }

  /**
   * The runs of the link, or of the uploaded files.
   *
   * @return the newest first
   */
  public List<RunRow> getRows() {
    if (rows == null) {
      List<SyncRun> runs =
          isOfFiles()
              ? history.uploads(SHOWN)
              : history.newest(OptionalLong.of(Long.parseLong(link)), SHOWN);
      rows = runs.stream().map(this::row).toList();
    }
    return rows;
  }

  private RunRow row(SyncRun shown) {
    return RunRow.of(shown, screen.inWords(shown.unit()), options.site().zone());
  }

  /**
   * Whether uploaded files are shown rather than a link.
   *
   * @return true when the address names no link
   */
  public boolean isOfFiles() {
    return link.isEmpty();
  }

  /**
   * The run that is open.
   *
   * @return null when none is
   */
  public @Nullable RunRow getOpened() {
    return run.isEmpty()
        ? null
        : history
            .find(Long.parseLong(run))
            .filter(found -> link.equals(linkOf(found)))
            .map(this::row)
            .orElse(null);
  }

  private static String linkOf(SyncRun run) {
    return run.linkId().isPresent() ? Long.toString(run.linkId().getAsLong()) : "";
  }

  /**
   * What became of each event in the run that is open.
   *
   * @return as they stand in the calendar
   */
  public List<FateRow> getFates() {
    if (fates == null) {
      fates =
          getOpened() == null
              ? List.of()
              : history.detail(Long.parseLong(run)).fates().stream().map(FateRow::of).toList();
    }
    return fates;
  }

  /** Undoes the run that is open. */
  public void undo() {
    Screen.attempt(
        () -> {
          Undone undone = undoRun.undo(Long.parseLong(run), pause);
          left =
              new ArrayList<>(
                  undone.left().stream()
                      .map(stays -> Screen.text(stays.what()) + ": " + Screen.text(stays.why()))
                      .toList());
          Screen.done(undone.comesBack() ? "run_undone_comes_back" : "run_undone", undone.undone());
        });
    rows = null;
  }

  private Optional<Link> known() {
    return link.isEmpty() ? Optional.empty() : links.find(Long.parseLong(link));
  }

  /**
   * The calendar's name.
   *
   * @return empty when there is no such link
   */
  public String getCalendar() {
    return known().map(Link::name).orElse("");
  }

  /**
   * The unit in words.
   *
   * @return empty when there is no such link
   */
  public String getPlace() {
    return known().map(known -> screen.inWords(known.unit())).orElse("");
  }

  public List<String> getLeft() {
    return left;
  }

  public boolean isPause() {
    return pause;
  }

  public void setPause(boolean pause) {
    this.pause = pause;
  }

  public String getLink() {
    return link;
  }

  public void setLink(@Nullable String link) {
    this.link = number(link);
  }

  public String getRun() {
    return run;
  }

  public void setRun(@Nullable String run) {
    this.run = number(run);
  }

  private static String number(@Nullable String text) {
    return text != null && NUMBER.matcher(text).matches() ? text : "";
  }
}

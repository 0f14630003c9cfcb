package ee.hbook.recovery.faces;

import ee.hbook.sync.record.RunHistory;
import ee.hbook.sync.record.SyncReport.Fate;
import ee.hbook.sync.record.SyncRun;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** What the data guard holds back of a calendar. */
@Named("linkGuard")
@RequestScoped
public class GuardScreen {

  private static final int RECENT = 20;
  private static final Set<String> HELD_BACK = Set.of("guarded", "missed");

  private final LinkHealthScreen screen;
  private final RunHistory history;

  @Inject
  public GuardScreen(LinkHealthScreen screen, RunHistory history) {
    this.screen = screen;
    this.history = history;
  }

  /**
   * The nights that the calendar has lost and that stay held.
   *
   * @return as the last run with any found them
   */
  public List<String> getLost() {
    return history.newest(OptionalLong.of(screen.linkId()), RECENT).stream()
        .map(this::lost)
        .filter(lost -> !lost.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<String> lost(SyncRun run) {
    PageDates dates = screen.dates();
    return history.detail(run.id()).fates().stream()
        .filter(fate -> HELD_BACK.contains(fate.word()))
        .flatMap((Fate fate) -> fate.nights().stream())
        .map(dates::nights)
        .toList();
  }
}

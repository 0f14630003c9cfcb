package ee.hbook.recovery.faces;

import ee.hbook.config.faces.Screen;
import ee.hbook.link.Link;
import ee.hbook.recovery.RiskReport;
import ee.hbook.recovery.application.ReportRisk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dates at risk of a calendar. */
@Named("linkRisk")
@RequestScoped
public class RiskScreen {

  private static final int MOST = 60;

  private final LinkHealthScreen screen;
  private final ReportRisk reportRisk;

  private @Nullable Optional<RiskReport> report;

  @Inject
  public RiskScreen(LinkHealthScreen screen, ReportRisk reportRisk) {
    this.screen = screen;
    this.reportRisk = reportRisk;
  }

  private Optional<RiskReport> report() {
    Optional<RiskReport> made = report;
    if (made == null) {
      made = screen.link().map(Link::id).map(reportRisk::of);
      report = made;
    }
    return made;
  }

  /** Since when both sides may have drifted apart. */
  public String getPeriod() {
    PageDates dates = screen.dates();
    return report()
        .map(
            each ->
                Screen.text("risk_period", dates.moment(each.from()), dates.moment(each.until())))
        .orElse("");
  }

  /**
   * What is known now, and since when; what was not read since is said to be checked.
   *
   * @return a sentence or two; empty while there is something to look at below that is sure
   */
  public String getStanding() {
    return report().map(each -> standing(each, screen.dates())).orElse("");
  }

  /**
   * Whether all that can be read was read since, and nothing is at risk.
   *
   * @return false while anything is only being checked
   */
  public boolean isSure() {
    return report()
        .filter(RiskReport::isClean)
        .map(RiskReport::seen)
        .filter(seen -> seen.theirsSince().isPresent())
        .filter(seen -> !seen.exported() || seen.oursSince().isPresent())
        .isPresent();
  }

  private static String standing(RiskReport report, PageDates dates) {
    RiskReport.Seen seen = report.seen();
    if (seen.theirsSince().isEmpty()) {
      return Screen.text(
          "risk_checking", seen.theirs().map(dates::moment).orElseGet(() -> Screen.text("never")));
    }
    if (!report.isClean()) {
      return "";
    }
    String theirs = dates.moment(seen.theirsSince().get());
    if (!seen.exported()) {
      return Screen.text("risk_clean_no_export", theirs);
    }
    return seen.oursSince()
        .map(ours -> Screen.text("risk_clean", theirs, dates.moment(ours)))
        .orElseGet(
            () ->
                Screen.text(
                    "risk_clean_unread",
                    theirs,
                    seen.ours().map(dates::moment).orElseGet(() -> Screen.text("never"))));
  }

  /**
   * The nights at risk; those that both sides can sell only while the two are apart.
   *
   * @return what was sold twice first
   */
  public List<RiskRow> getRows() {
    return report().map(this::rows).orElse(List.of());
  }

  /**
   * How many nights stand only in the file.
   *
   * @return 0 when all are shown
   */
  public int getMore() {
    return report().map(each -> Math.max(0, all(each).size() - MOST)).orElse(0);
  }

  private List<RiskRow> rows(RiskReport made) {
    return all(made).stream().limit(MOST).toList();
  }

  private List<RiskRow> all(RiskReport made) {
    PageDates dates = screen.dates();
    List<RiskRow> rows = new ArrayList<>();
    made.overlaps().forEach(each -> rows.add(overlap(each, dates)));
    made.unreadThere()
        .forEach(
            each ->
                rows.add(
                    new RiskRow(
                        dates.nights(each.nights()),
                        each.taken() ? "unread_taken" : "unread_free",
                        "",
                        "")));
    made.arrived()
        .forEach(
            each ->
                rows.add(
                    new RiskRow(
                        dates.nights(each.nights()),
                        "arrived",
                        Screen.text(
                            "risk_arrived_details",
                            origin(each.source()),
                            dates.moment(each.when())),
                        Long.toString(each.reservation()))));
    made.vanished()
        .forEach(nights -> rows.add(new RiskRow(dates.nights(nights), "vanished", "", "")));
    if (screen.isPaused()) {
      made.openOnBothSides()
          .forEach(nights -> rows.add(new RiskRow(dates.nights(nights), "open", "", "")));
    }
    return rows;
  }

  private static RiskRow overlap(RiskReport.Overlap each, PageDates dates) {
    return new RiskRow(
        dates.nights(each.nights()),
        "overlap",
        Screen.text(
            "risk_overlap_details",
            origin(each.here()),
            each.since().map(dates::moment).orElse("?"),
            each.there().map(dates::moment).orElse("?")),
        each.reservation().isPresent() ? Long.toString(each.reservation().getAsLong()) : "");
  }

  private static String origin(String source) {
    return switch (source) {
      case "website" -> Screen.text("origin_website");
      case "blocked", "automatic" -> Screen.text("risk_held_" + source);
      default -> source;
    };
  }
}

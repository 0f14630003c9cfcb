package ee.hbook.selfcheck.faces;

import ee.hbook.config.faces.Screen;
import ee.hbook.selfcheck.Finding;
import ee.hbook.selfcheck.Finding.Verdict;
import ee.hbook.selfcheck.application.CheckSite;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the site finds out about itself when a person asks for it. */
@Named("selfCheck")
@RequestScoped
public class SelfCheckScreen {

  private final CheckSite checkSite;
  private List<Row> rows = List.of();

  @Inject
  public SelfCheckScreen(CheckSite checkSite) {
    this.checkSite = checkSite;
  }

  /** Looks now. */
  public void check() {
    rows = checkSite.check().stream().map(Row::of).toList();
  }

  /**
   * What was found.
   *
   * @return nothing before it was looked
   */
  public List<Row> getRows() {
    return rows;
  }

  /**
   * One finding in words.
   *
   * @param subject what was looked at
   * @param verdict how it is
   * @param chip the class of its chip
   * @param words what was found
   * @param todo what to do about it; may be empty
   */
  public record Row(String subject, String verdict, String chip, String words, String todo) {

    static Row of(Finding finding) {
      return new Row(
          Screen.text("self_check_" + finding.subject().word()),
          Screen.text("self_check_" + finding.verdict().word()),
          chip(finding.verdict()),
          Screen.text(finding.words()),
          finding.todo().map(todo -> Screen.text(todo)).orElse(""));
    }

    private static String chip(Verdict verdict) {
      return switch (verdict) {
        case GOOD -> "hb-chip-confirmed";
        case WRONG -> "hb-chip-error";
        case UNKNOWN -> "hb-chip-pending";
      };
    }
  }
}

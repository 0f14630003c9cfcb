package ee.hbook.outlook.setup.faces;

import ee.hbook.config.faces.Screen;
import ee.hbook.outlook.setup.AccessCheck;

/**
 * One thing that was tried, as the page shows it.
 *
 * @param what what was tried, in words
 * @param about the mailbox; empty where it was none
 * @param result good, note or bad
 * @param words what is so, and what to do about it
 * @param commands what is to be typed at a PowerShell; empty when nothing is
 */
public record CheckRow(String what, String about, String result, String words, String commands) {

  static CheckRow of(AccessCheck check) {
    return new CheckRow(
        Screen.text("outlook_what_" + check.what().word()),
        check.about(),
        check.result().word(),
        Screen.text(check.words()),
        String.join("\n", check.commands()));
  }

  /** How it went, in words. */
  public String resultWords() {
    return Screen.text("outlook_result_" + result);
  }

  /**
   * The chip of the result.
   *
   * @return a class of the style sheet
   */
  public String chip() {
    return switch (result) {
      case "good" -> "hb-chip-confirmed";
      case "note" -> "hb-chip-pending";
      default -> "hb-chip-error";
    };
  }
}

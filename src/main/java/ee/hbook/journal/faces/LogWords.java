package ee.hbook.journal.faces;

import ee.hbook.config.Saying;
import ee.hbook.config.faces.Screen;
import ee.hbook.journal.JournalEntry.About;
import ee.hbook.journal.JournalEntry.Change;
import ee.hbook.journal.LogKind;
import ee.hbook.journal.LogLine;

/** The words for lines of the log, in the reader's language. */
final class LogWords {

  private LogWords() {}

  static String event(LogLine line) {
    String event = line.entry().event();
    String key = line.entry().kind() == LogKind.SYNC ? "run_" + event : "log_event_" + event;
    return Screen.has(key) ? Screen.text(key) : event;
  }

  /** By name; by number where the accommodation is gone. */
  static String place(LogLine line) {
    About about = line.entry().about();
    if (line.accommodation().isEmpty() && about.accomId() != null) {
      String accommodation = about.accomId().toString();
      return Saying.place(
          accommodation, about.accomNum() == null ? "" : about.accomNum().toString());
    }
    return Saying.place(line.accommodation(), line.unit());
  }

  /** A person through a calendar, a person, a calendar, or the site itself. */
  static String author(LogLine line) {
    String user = line.by().user();
    String calendar = line.by().calendar();
    if (!user.isEmpty() && !calendar.isEmpty()) {
      return calendar + " (" + user + ")";
    }
    String someone = user + calendar;
    if (line.entry().event().equals("sign_in_failed")) {
      return "–";
    }
    return someone.isEmpty() ? Screen.text("log_by_site") : someone;
  }

  static String change(Change change) {
    String key = "log_what_" + change.what();
    String what = Screen.has(key) ? Screen.text(key) : change.what();
    String before = value(change.what(), change.before());
    String after = value(change.what(), change.after());
    if (before.isEmpty() && after.isEmpty()) {
      return Screen.text("log_changed", what);
    }
    return before.isEmpty() || after.isEmpty()
        ? Screen.text("log_value", what, before + after)
        : Screen.text("log_changed_to", what, before, after);
  }

  private static String value(String what, String value) {
    return switch (what) {
      case "role" -> Screen.has("role_" + value) ? Screen.text("role_" + value) : value;
      case "reason" ->
          Screen.has("log_reason_" + value) ? Screen.text("log_reason_" + value) : value;
      case "grain" -> Screen.has("let_by_" + value) ? Screen.text("let_by_" + value) : value;
      default -> Screen.dayOrText(value);
    };
  }
}

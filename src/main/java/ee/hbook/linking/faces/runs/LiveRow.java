package ee.hbook.linking.faces.runs;

import ee.hbook.config.faces.Screen;
import ee.hbook.sync.record.UpdateProgress.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A calendar while it is updated.
 *
 * @param link the link's number
 * @param name what the owner calls it
 * @param place the unit
 * @param stage how far it has come
 * @param result what its run did; null until it is done
 */
public record LiveRow(
    long link, String name, String place, Stage stage, @Nullable RunResult result) {

  /**
   * How it stands, in one word that is the same in every language.
   *
   * @return {@code waiting}, {@code reading}, {@code done}, {@code problems} or {@code failed}
   */
  public String state() {
    if (result == null) {
      return stage.word();
    }
    if (!result.good()) {
      return "failed";
    }
    return result.problems().isEmpty() ? "done" : "problems";
  }

  /**
   * How it stands.
   *
   * @return in the reader's language
   */
  public String word() {
    return Screen.text("live_" + state());
  }

  /** Whether nobody needs to look at it. */
  boolean quiet() {
    return result != null && result.quiet();
  }

  /** What needs a look stands first. */
  int rank() {
    return switch (state()) {
      case "failed" -> 0;
      case "problems" -> 1;
      case "done" -> 2;
      case "reading" -> 3;
      default -> 4;
    };
  }
}

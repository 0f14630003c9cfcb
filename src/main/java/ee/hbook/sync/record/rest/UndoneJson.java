package ee.hbook.sync.record.rest;

import ee.hbook.sync.record.application.UndoRun;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an undo did, as the API shows it.
 *
 * @param undone how many reservations and blocked dates stand again as before the run
 * @param left what stays as it is
 * @param hint what to do so that it does not come back
 */
@Schema(name = "Undone")
public record UndoneJson(int undone, List<LeftJson> left, @Nullable String hint) {

  /**
   * Something that stays as it is.
   *
   * @param what a reservation or blocked dates
   * @param why the reason
   */
  @Schema(name = "LeftByUndo")
  public record LeftJson(String what, String why) {}

  /**
   * Shows what an undo did.
   *
   * @param undone what it did
   * @return the same for the API
   */
  public static UndoneJson of(UndoRun.Undone undone) {
    return new UndoneJson(
        undone.undone(),
        undone.left().stream()
            .map(left -> new LeftJson(left.what().inEnglish(), left.why().inEnglish()))
            .toList(),
        undone.comesBack()
            ? "The next synchronisation will do the same again unless you pause the link or its"
                + " calendar has changed by then."
            : null);
  }
}

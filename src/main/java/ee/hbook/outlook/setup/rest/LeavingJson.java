package ee.hbook.outlook.setup.rest;

import ee.hbook.outlook.Agreed;
import ee.hbook.outlook.leaving.Leaving;
import ee.hbook.outlook.setup.LeavingWords;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What removing everything from Outlook comes to.
 *
 * @param meetings how many meetings were written there, or may have been
 * @param removed how many of them are gone now
 * @param left how many are left; another attempt takes them
 * @param stage running, interrupted, left or done; null where nothing was removed yet
 * @param beganOn when the last attempt began
 * @param endedOn when it was through
 * @param kept what it could not remove
 */
@Schema(name = "OutlookLeaving")
public record LeavingJson(
    int meetings,
    int removed,
    int left,
    @Nullable String stage,
    @Nullable Instant beganOn,
    @Nullable Instant endedOn,
    List<Kept> kept) {

  /**
   * A meeting that could not be removed.
   *
   * @param title what it is called there
   * @param start when it starts, on the property's clock
   * @param rooms the mailboxes of its rooms
   * @param organiser the mailbox that it is organised from
   * @param why why it is left, and what to do about it
   */
  @Schema(name = "OutlookMeetingLeft")
  public record Kept(
      String title,
      @Nullable LocalDateTime start,
      List<String> rooms,
      String organiser,
      String why) {

    static Kept of(Leaving.Left left) {
      return new Kept(
          left.meeting().agreed().map(Agreed::title).orElse(""),
          left.meeting().agreed().map(agreed -> agreed.span().start()).orElse(null),
          left.meeting().rooms().stream().sorted().toList(),
          left.meeting().organiser(),
          LeavingWords.why(left).inEnglish());
    }
  }

  static LeavingJson foreseen(int meetings) {
    return new LeavingJson(meetings, 0, meetings, null, null, null, List.of());
  }

  static LeavingJson of(Leaving leaving, Instant now) {
    return new LeavingJson(
        leaving.meetings(),
        leaving.removed(),
        leaving.meetings() - leaving.removed(),
        leaving.stage(now).word(),
        leaving.beganOn(),
        leaving.endedOn().orElse(null),
        leaving.left().stream().map(Kept::of).toList());
  }
}

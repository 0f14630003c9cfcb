package ee.hbook.outlook.setup.faces;

import ee.hbook.config.faces.Screen;
import ee.hbook.outlook.Agreed;
import ee.hbook.outlook.leaving.Leaving;
import ee.hbook.outlook.setup.LeavingWords;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A meeting that could not be removed from Outlook, as the page lists it.
 *
 * @param title what it is called there
 * @param when when it starts
 * @param where the rooms, and whose mailbox it is organised from
 * @param why why it is left, and what to do about it
 */
public record LeavingRow(String title, String when, String where, String why) {

  static LeavingRow of(Leaving.Left left, ZoneId zone) {
    Optional<Agreed> common = left.meeting().agreed();
    String rooms = left.meeting().rooms().stream().sorted().collect(Collectors.joining(", "));
    return new LeavingRow(
        common.map(Agreed::title).orElse(""),
        common.map(agreed -> Screen.moment(agreed.span().startInstant(zone), zone)).orElse(""),
        Screen.text("outlook_leave_where", rooms, left.meeting().organiser()),
        Screen.text(LeavingWords.why(left)));
  }
}

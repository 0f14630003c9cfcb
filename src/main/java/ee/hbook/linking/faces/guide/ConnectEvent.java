package ee.hbook.linking.faces.guide;

import ee.hbook.config.faces.Screen;
import ee.hbook.linking.faces.runs.FateRow;
import ee.hbook.sync.record.SyncReport.Fate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event of a calendar that may be linked.
 *
 * @param checkIn its first night; null when it could not be read
 * @param checkOut its check-out day
 * @param title what it is called there
 * @param look the end of a style's name
 * @param word what would become of it
 * @param why why; may be empty
 */
public record ConnectEvent(
    @Nullable LocalDate checkIn,
    @Nullable LocalDate checkOut,
    String title,
    String look,
    String word,
    String why) {

  static ConnectEvent of(Fate fate, String title) {
    FateRow row = FateRow.of(fate);
    return new ConnectEvent(
        row.checkIn(),
        row.checkOut(),
        title,
        fate.word().equals("blocked") ? "blocked" : row.look(),
        fate.word().equals("added") ? Screen.text("connect_would_add") : row.word(),
        fate.word().equals("added") || fate.word().equals("blocked") ? "" : row.why());
  }
}

package ee.hbook.reservation.file;

import ee.hbook.config.Saying;
import ee.hbook.config.Worded;
import java.util.Optional;

/**
 * What became of a line of an imported file.
 *
 * @param row the row as it stands in the file
 * @param fate what became of it
 * @param why why it was refused; empty for the others
 */
public record ImportedLine(CsvTable.Row row, Fate fate, Optional<Saying> why) {

  /** What can become of a line. */
  public enum Fate implements Worded {
    /** It is a reservation of ours now; in a preview, it would be. */
    ADDED,
    /** It was here already. */
    THERE,
    /** It could not be taken over. */
    REFUSED
  }

  /**
   * A line that could not be taken over.
   *
   * @param row the row
   * @param why why not
   * @return its fate
   */
  public static ImportedLine refused(CsvTable.Row row, Saying why) {
    return new ImportedLine(row, Fate.REFUSED, Optional.of(why));
  }
}

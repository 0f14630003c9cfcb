package ee.hbook.reservation.file;

import ee.hbook.config.Saying;

/** What a line of a file comes to. */
public sealed interface FileLine {

  /**
   * The row itself.
   *
   * @return as it stands in the file
   */
  CsvTable.Row row();

  /**
   * It tells a reservation.
   *
   * @param row the row
   * @param stay the reservation
   */
  record Readable(CsvTable.Row row, FileStay stay) implements FileLine {}

  /**
   * It cannot be read.
   *
   * @param row the row
   * @param why why not, one sentence
   */
  record Unreadable(CsvTable.Row row, Saying why) implements FileLine {}
}

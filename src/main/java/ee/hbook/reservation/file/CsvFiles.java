package ee.hbook.reservation.file;

import java.util.List;

/** Port: the lines of CSV files. */
public interface CsvFiles {

  /** What a UTF-8 file begins with, so that a spreadsheet reads it as UTF-8. */
  String MARK = "\uFEFF";

  /**
   * Writes a line: commas between, every cell in quotes, quotes doubled, no cell a formula.
   *
   * @param cells the texts
   * @return the line with CRLF at its end
   */
  String line(List<String> cells);

  /**
   * Reads a file as HBook, a spreadsheet or {@link #line} writes it: with commas or semicolons, and
   * where every cell is in quotes also with quotes inside that nobody doubled.
   *
   * @param file the bytes, UTF-8 with or without a mark, else Windows-1252
   * @return its rows
   * @throws ee.hbook.config.InvalidInput if there is no header row with two cells
   */
  CsvTable read(byte[] file);
}

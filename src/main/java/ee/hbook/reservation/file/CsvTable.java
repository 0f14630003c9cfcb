package ee.hbook.reservation.file;

import java.util.List;

/**
 * What stands in a CSV file.
 *
 * @param header the cells of its first row
 * @param rows the others, without blank ones
 */
public record CsvTable(List<String> header, List<Row> rows) {

  public CsvTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param line the line of the file on which it begins, from 1
   * @param cells its texts
   */
  public record Row(long line, List<String> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** How many rows do not have as many cells as the header. */
  public long ragged() {
    return rows.stream().filter(row -> row.cells().size() != header.size()).count();
  }
}

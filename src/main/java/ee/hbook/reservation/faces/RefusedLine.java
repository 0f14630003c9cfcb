package ee.hbook.reservation.faces;

import java.io.Serializable;
import java.util.List;

/**
 * A line of a file that could not be taken over.
 *
 * @param line the line of the file, from 1
 * @param cells its texts
 * @param why why not, in the reader's language
 */
public record RefusedLine(long line, List<String> cells, String why) implements Serializable {

  /**
   * The line in short.
   *
   * @return its first cells
   */
  public String inShort() {
    return String.join(" · ", cells.stream().filter(cell -> !cell.isBlank()).limit(5).toList());
  }
}

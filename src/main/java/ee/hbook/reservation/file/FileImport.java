package ee.hbook.reservation.file;

import java.util.List;

/**
 * What an imported file came to, or would come to.
 *
 * @param header the heads of its columns
 * @param notTakenOver those that we have nothing for
 * @param lines what became of each line
 */
public record FileImport(List<String> header, List<String> notTakenOver, List<ImportedLine> lines) {

  public FileImport {
    header = List.copyOf(header);
    notTakenOver = List.copyOf(notTakenOver);
    lines = List.copyOf(lines);
  }

  /**
   * Counts lines.
   *
   * @param fate the fate
   * @return how many lines had it
   */
  public long count(ImportedLine.Fate fate) {
    return lines.stream().filter(line -> line.fate() == fate).count();
  }

  /**
   * The lines that could not be taken over.
   *
   * @return in the order of the file
   */
  public List<ImportedLine> refused() {
    return lines.stream().filter(line -> line.fate() == ImportedLine.Fate.REFUSED).toList();
  }
}

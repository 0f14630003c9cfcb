package ee.hbook.reservation.format;

import ee.hbook.reservation.file.CsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a file in which every cell is in quotes while quotes inside a cell are written as they are,
 * as HBook writes it ({@code hbook.md} §8). A quote ends its cell where a delimiter and a quote, or
 * a line end and a quote, or the end of the file follows.
 */
final class LooseQuotes {

  private final String text;
  private final char delimiter;
  private final List<CsvTable.Row> rows = new ArrayList<>();
  private List<String> cells = new ArrayList<>();
  private int at;
  private long line = 1;
  private long begun = 1;

  private LooseQuotes(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
  }

  /** The file; empty when not every cell is in quotes. */
  static Optional<CsvTable> read(String text, char delimiter) {
    return new LooseQuotes(text, delimiter).read();
  }

  private Optional<CsvTable> read() {
    while (at < text.length()) {
      if (text.charAt(at) != '"') {
        return Optional.empty();
      }
      int end = end(at + 1);
      if (end < 0) {
        return Optional.empty();
      }
      String cell = text.substring(at + 1, end);
      cells.add(cell);
      line += cell.chars().filter(each -> each == '\n').count();
      at = end + 1;
      if (at < text.length() && text.charAt(at) == delimiter) {
        at++;
      } else {
        rows.add(new CsvTable.Row(begun, cells));
        cells = new ArrayList<>();
        skipLineEnds();
        begun = line;
      }
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new CsvTable(rows.getFirst().cells(), rows.subList(1, rows.size())));
  }

  /** Where the quote stands that ends a cell; -1 when none does. */
  private int end(int from) {
    for (int quote = text.indexOf('"', from); quote >= 0; quote = text.indexOf('"', quote + 1)) {
      int next = quote + 1;
      if (next == text.length()
          || text.charAt(next) == delimiter && isQuote(next + 1)
          || isLineEnd(next) && isQuoteOrEnd(afterLineEnds(next))) {
        return quote;
      }
    }
    return -1;
  }

  private boolean isQuote(int index) {
    return index < text.length() && text.charAt(index) == '"';
  }

  private boolean isQuoteOrEnd(int index) {
    return index >= text.length() || isQuote(index);
  }

  private boolean isLineEnd(int index) {
    return text.charAt(index) == '\r' || text.charAt(index) == '\n';
  }

  private int afterLineEnds(int from) {
    int index = from;
    while (index < text.length() && isLineEnd(index)) {
      index++;
    }
    return index;
  }

  private void skipLineEnds() {
    int after = afterLineEnds(at);
    line += text.substring(at, after).chars().filter(each -> each == '\n').count();
    at = after;
  }
}

package ee.hbook.reservation.format;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.reservation.file.CsvFiles;
import ee.hbook.reservation.file.CsvTable;
import ee.hbook.reservation.file.FormulaGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

/** Writes CSV by RFC 4180, and reads what others make of it. */
@ApplicationScoped
public class QuotedCsv implements CsvFiles {

  private static final CSVFormat WRITTEN =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();
  private static final String LINE_END = "\r\n";

  @Override
  public String line(List<String> cells) {
    return WRITTEN.format(cells.stream().map(FormulaGuard::guarded).toArray()) + LINE_END;
  }

  @Override
  public CsvTable read(byte[] file) {
    String decoded = decoded(file);
    String text = decoded.startsWith(MARK) ? decoded.substring(1) : decoded;
    char delimiter = delimiter(text);
    CsvTable table =
        Stream.of(byTheBook(text, delimiter), LooseQuotes.read(text, delimiter))
            .flatMap(Optional::stream)
            .min(Comparator.comparingLong(CsvTable::ragged))
            .orElseThrow(() -> new InvalidInput("file", Saying.of("refusal_csv_unreadable")));
    if (table.header().size() < 2) {
      throw new InvalidInput("file", Saying.of("refusal_csv_unreadable"));
    }
    return freed(table);
  }

  private static CsvTable freed(CsvTable table) {
    return new CsvTable(
        table.header(),
        table.rows().stream()
            .map(
                row ->
                    new CsvTable.Row(
                        row.line(), row.cells().stream().map(FormulaGuard::freed).toList()))
            .toList());
  }

  private static String decoded(byte[] file) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(file, Charset.forName("windows-1252"));
    }
  }

  /** The one of which the first line has more; a spreadsheet in French writes semicolons. */
  private static char delimiter(String text) {
    String first = text.lines().findFirst().orElse("");
    return Stream.of(',', ';', '\t')
        .max(Comparator.comparingLong(sign -> first.chars().filter(each -> each == sign).count()))
        .orElse(',');
  }

  /** The file as RFC 4180 reads it; empty when it does not keep to that. */
  private static Optional<CsvTable> byTheBook(String text, char delimiter) {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      List<CsvTable.Row> rows = new ArrayList<>();
      long line = 1;
      for (CSVRecord each : parser) {
        rows.add(new CsvTable.Row(line, Arrays.asList(each.values())));
        line = parser.getCurrentLineNumber() + 1;
      }
      return rows.isEmpty()
          ? Optional.empty()
          : Optional.of(new CsvTable(rows.getFirst().cells(), rows.subList(1, rows.size())));
    } catch (UncheckedIOException | IllegalStateException otherwise) {
      return Optional.empty();
    } catch (IOException inMemory) {
      return Optional.empty();
    }
  }
}

package ee.hbook.reservation.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ee.hbook.config.InvalidInput;
import ee.hbook.reservation.file.CsvFiles;
import ee.hbook.reservation.file.CsvTable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class QuotedCsvTest {

  private final QuotedCsv csv = new QuotedCsv();

  @Test
  void everyCellIsInQuotesAndQuotesAreDoubled() {
    assertThat(csv.line(List.of("=\"a\",b \"c\"", "", "two\nlines")))
        .isEqualTo("\"'=\"\"a\"\",b \"\"c\"\"\",\"\",\"two\nlines\"\r\n");
  }

  @Property
  void whatWasWrittenIsReadAgain(
      @ForAll @Size(min = 2, max = 4)
          List<@Chars({'"', ',', ';', '\n', '\r', '=', '\'', 'a', 'é'}) String> cells) {
    String file = CsvFiles.MARK + csv.line(heads(cells.size())) + csv.line(cells);
    assertThat(read(file).rows()).extracting(CsvTable.Row::cells).containsExactly(cells);
  }

  @Test
  void quotesThatHBookDidNotDoubleAreTold() {
    CsvTable table =
        read("\"Num\",\"Comment\",\"Phone\"\r\n\"1\",\"Says \"hello, you\" twice\",\"+33 6\"\r\n");
    assertThat(table.rows().getFirst().cells())
        .containsExactly("1", "Says \"hello, you\" twice", "+33 6");
  }

  @Test
  void aCommentOfTwoLinesBeginsOnItsFirst() {
    CsvTable table = read("\"Num\",\"Comment\"\n\"1\",\"a \"b\"\nc\"\n\"2\",\"d\"\n");
    assertThat(table.rows()).extracting(CsvTable.Row::line).containsExactly(2L, 4L);
  }

  @Test
  void linesAreCountedInAProperFileToo() {
    CsvTable table = read("\"Num\",\"Comment\"\r\n\"1\",\"a\r\nb\"\r\n\r\n\"2\",\"d\"\r\n");
    assertThat(table.rows()).extracting(CsvTable.Row::line).first().isEqualTo(2L);
    assertThat(table.rows()).hasSize(2);
  }

  @Test
  void whatASpreadsheetWroteWithSemicolonsIsRead() {
    CsvTable table = csv.read("Num;Prénom\n1;Élodie\n".getBytes(Charset.forName("windows-1252")));
    assertThat(table.header()).containsExactly("Num", "Prénom");
    assertThat(table.rows().getFirst().cells()).containsExactly("1", "Élodie");
  }

  @Test
  void whatIsNoTableIsRefused() {
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> read("BEGIN:VCALENDAR\r\n"));
  }

  private CsvTable read(String text) {
    return csv.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> heads(int count) {
    return List.of("a", "b", "c", "d").subList(0, count);
  }
}

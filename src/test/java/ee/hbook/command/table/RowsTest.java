package ee.hbook.command.table;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

  private static final Rows TWO =
      rows(
          List.of("id", "name", "customer.lastName"),
          "{\"id\":7,\"name\":\"Zoë\",\"customer\":{\"lastName\":\"O'Brien\"}}",
          "{\"id\":12,\"name\":\"Al\"}");

  @Test
  void aTableHasItsColumnsBelowEachOther() {
    assertThat(TWO.in(Format.table))
        .isEqualTo(
            """
            id  name  customer.lastName
            7   Zoë   O'Brien
            12  Al\
            """);
  }

  @Test
  void aTableOfNothingSaysItsColumns() {
    assertThat(rows(List.of("id", "name")).in(Format.table)).isEqualTo("id  name");
  }

  @Test
  void aCellTellsATerminalNothingToDo() {
    assertThat(rows(List.of("name"), "{\"name\":\"a\\u001b[2Jb\\nc\"}").in(Format.table))
        .isEqualTo("name\na [2Jb c");
  }

  @Test
  void jsonIsWhatTheApiAnswered() {
    assertThat(rows(List.of("id"), "{\"id\":7,\"more\":true}").in(Format.json))
        .isEqualToIgnoringWhitespace("[{\"id\":7,\"more\":true}]");
  }

  @Test
  void jsonOfNamedColumnsHasNoOthers() {
    assertThat(TWO.only(List.of("customer.lastName")).in(Format.json))
        .isEqualToIgnoringWhitespace(
            "[{\"customer.lastName\":\"O'Brien\"},{\"customer.lastName\":null}]");
  }

  @Test
  void csvQuotesWhatHasACommaAQuoteOrALine() {
    assertThat(rows(List.of("a", "b"), "{\"a\":\"x,\\\"y\\\"\",\"b\":\"l\\nm\"}").in(Format.csv))
        .isEqualTo("a,b\r\n\"x,\"\"y\"\"\",\"l\nm\"");
  }

  @Test
  void csvHasNothingThatASpreadsheetRuns() {
    assertThat(rows(List.of("a"), "{\"a\":\"=1+1\"}").in(Format.csv)).isEqualTo("a\r\n'=1+1");
  }

  @Test
  void csvLeavesANumberANumber() {
    assertThat(rows(List.of("a"), "{\"a\":-1}").in(Format.csv)).isEqualTo("a\r\n-1");
  }

  @Test
  void idsStandInOneLine() {
    assertThat(TWO.in(Format.ids)).isEqualTo("7 12");
  }

  @Test
  void aCountIsANumber() {
    assertThat(TWO.in(Format.count)).isEqualTo("2");
  }

  @Test
  void aListInACellHasCommas() {
    assertThat(rows(List.of("mails"), "{\"mails\":[\"ends\",\"digest\"]}").in(Format.table))
        .isEqualTo("mails\nends, digest");
  }

  private static Rows rows(List<String> columns, String... objects) {
    return new Rows("id", columns, List.of(objects).stream().map(RowsTest::object).toList());
  }

  private static JsonObject object(String text) {
    return Json.createReader(new StringReader(text)).readObject();
  }
}

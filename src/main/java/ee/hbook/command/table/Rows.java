package ee.hbook.command.table;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Objects of the API in columns.
 *
 * @param id the column that an object is called by
 * @param columns the columns; a dot goes into an object: {@code customer.lastName}
 * @param all the objects
 */
public record Rows(String id, List<String> columns, List<JsonObject> all) {

  private static final JsonWriterFactory WRITER =
      Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

  /** What a spreadsheet would run. */
  private static final String RUN_BY_SPREADSHEETS = "=+-@\t\r";

  /** Keeps copies. */
  public Rows {
    columns = List.copyOf(columns);
    all = List.copyOf(all);
  }

  /**
   * The same objects with the columns that somebody wants.
   *
   * @param wanted the columns
   * @return of each object no more than these
   */
  public Rows only(List<String> wanted) {
    return new Rows(id, wanted, all.stream().map(each -> only(each, wanted)).toList());
  }

  private static JsonObject only(JsonObject row, List<String> wanted) {
    JsonObjectBuilder less = Json.createObjectBuilder();
    wanted.forEach(column -> less.add(column, value(row, column)));
    return less.build();
  }

  /**
   * As they are printed.
   *
   * @param format how
   * @return the text, without an end of the last line
   */
  public String in(Format format) {
    return switch (format) {
      case table -> table();
      case json -> json(Json.createArrayBuilder(all).build());
      case csv -> csv();
      case ids -> all.stream().map(each -> text(each, id)).collect(joining(" "));
      case count -> Integer.toString(all.size());
    };
  }

  private String table() {
    Map<String, Integer> widths =
        columns.stream()
            .distinct()
            .collect(
                toMap(
                    Function.identity(),
                    column ->
                        Stream.concat(
                                Stream.of(column), all.stream().map(each -> cell(each, column)))
                            .mapToInt(Rows::length)
                            .max()
                            .orElse(0)));
    return Stream.concat(
            Stream.of(line(widths, Function.identity())),
            all.stream().map(each -> line(widths, column -> cell(each, column))))
        .collect(joining("\n"));
  }

  private String line(Map<String, Integer> widths, Function<String, String> cells) {
    return columns.stream()
        .map(column -> padded(cells.apply(column), widths.getOrDefault(column, 0)))
        .collect(joining("  "))
        .stripTrailing();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - length(text)));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** In one line, and without what would tell a terminal to do something. */
  private static String cell(JsonObject row, String column) {
    return text(row, column).replaceAll("\\p{Cntrl}+", " ");
  }

  private String csv() {
    return Stream.concat(
            Stream.of(columns.stream().map(Rows::quoted).collect(joining(","))),
            all.stream()
                .map(
                    each ->
                        columns.stream()
                            .map(column -> quoted(harmless(value(each, column))))
                            .collect(joining(","))))
        .collect(joining("\r\n"));
  }

  /** A text that a spreadsheet would run gets an apostrophe in front, as in the API's own files. */
  private static String harmless(JsonValue value) {
    String text = text(value);
    return value instanceof JsonString
            && !text.isEmpty()
            && RUN_BY_SPREADSHEETS.indexOf(text.charAt(0)) >= 0
        ? "'" + text
        : text;
  }

  private static String quoted(String text) {
    return text.matches("(?s).*[\",\r\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }

  /**
   * A document, indented.
   *
   * @param document any
   * @return its text
   */
  public static String json(JsonValue document) {
    StringWriter text = new StringWriter();
    WRITER.createWriter(text).write(document);
    return text.toString().strip();
  }

  /**
   * What stands in a column.
   *
   * @param row the object
   * @param column its name, or names with dots between
   * @return the text; empty where there is nothing
   */
  public static String text(JsonObject row, String column) {
    return text(value(row, column));
  }

  private static JsonValue value(JsonObject row, String column) {
    JsonValue found = row.get(column);
    int dot = column.indexOf('.');
    if (found != null || dot < 0) {
      return found == null ? JsonValue.NULL : found;
    }
    return row.get(column.substring(0, dot)) instanceof JsonObject inner
        ? value(inner, column.substring(dot + 1))
        : JsonValue.NULL;
  }

  private static String text(JsonValue value) {
    return switch (value) {
      case JsonString text -> text.getString();
      case JsonArray array -> array.stream().map(Rows::text).collect(joining(", "));
      case JsonValue nothing when nothing.getValueType() == JsonValue.ValueType.NULL -> "";
      case JsonValue other -> other.toString();
    };
  }
}

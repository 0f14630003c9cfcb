package ee.hbook.config.backup;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a column holds, whatever a database calls it; each is written to JSON and read again. */
public enum CellKind {
  /** Characters. */
  TEXT(ResultSet::getString, text -> text),
  /** A number of any size. */
  NUMBER(ResultSet::getBigDecimal, BigDecimal::new),
  /** Yes or no. */
  TRUTH(ResultSet::getBoolean, Boolean::valueOf),
  /** A day of the property's calendar. */
  DAY((row, column) -> row.getObject(column, LocalDate.class), LocalDate::parse),
  /** A moment, in UTC. */
  MOMENT(
      (row, column) -> row.getObject(column, OffsetDateTime.class),
      text -> Instant.parse(text).atOffset(ZoneOffset.UTC)),
  /** A day and a time on the property's clock. */
  CLOCK((row, column) -> row.getObject(column, LocalDateTime.class), LocalDateTime::parse);

  /** Takes a cell from a row. */
  private interface Cell {
    @Nullable Object of(ResultSet row, int column) throws SQLException;
  }

  private final Cell cell;
  private final Function<String, Object> parsed;

  CellKind(Cell cell, Function<String, Object> parsed) {
    this.cell = cell;
    this.parsed = parsed;
  }

  /**
   * The kind of a column.
   *
   * @param type one of {@link Types}
   * @param name what its database calls the type: both call {@code timestamp} two things
   * @return its kind
   * @throws IllegalStateException for a type that none of our tables has
   */
  public static CellKind of(int type, String name) {
    String zone = name.toLowerCase(Locale.ROOT);
    return switch (type) {
      case Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
      case Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.NUMERIC, Types.DECIMAL -> NUMBER;
      case Types.BOOLEAN, Types.BIT -> TRUTH;
      case Types.DATE -> DAY;
      case Types.TIMESTAMP_WITH_TIMEZONE -> MOMENT;
      case Types.TIMESTAMP ->
          zone.endsWith("tz") || zone.contains("with time zone") ? MOMENT : CLOCK;
      default -> throw new IllegalStateException("No column of a house is of type " + name);
    };
  }

  /**
   * What stands in a column.
   *
   * @param row the row
   * @param column which, from 1 on
   * @return null as JSON has it where nothing does
   * @throws SQLException if it cannot be read
   */
  public JsonValue read(ResultSet row, int column) throws SQLException {
    Object value = cell.of(row, column);
    if (value == null || row.wasNull()) {
      return JsonValue.NULL;
    }
    return switch (value) {
      case BigDecimal number -> Json.createValue(number);
      case Boolean truth -> truth ? JsonValue.TRUE : JsonValue.FALSE;
      case OffsetDateTime moment -> Json.createValue(moment.toInstant().toString());
      default -> Json.createValue(value.toString());
    };
  }

  /**
   * Puts a value into a column.
   *
   * @param value as {@link #read} gave it
   * @param row the statement that inserts the row
   * @param column which, from 1 on
   * @throws SQLException if it cannot be
   * @throws IllegalArgumentException if it is a value of another kind
   * @throws java.time.DateTimeException if it is no such day or moment
   */
  public void write(JsonValue value, PreparedStatement row, int column) throws SQLException {
    if (value == JsonValue.NULL) {
      row.setObject(column, null);
    } else {
      row.setObject(
          column,
          parsed.apply(value instanceof JsonString text ? text.getString() : value.toString()));
    }
  }
}

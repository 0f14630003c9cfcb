package ee.hbook.config.backup;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
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

/** What a column holds, whatever a database calls it; each is written to JSON and read again. */
public enum CellKind {
  /** Characters. */
  TEXT {
    @Override
    JsonValue value(ResultSet row, int column) throws SQLException {
      String text = row.getString(column);
      return text == null ? JsonValue.NULL : Json.createValue(text);
    }

    @Override
    Object object(JsonValue value) {
      return ((JsonString) value).getString();
    }
  },
  /** A number of any size. */
  NUMBER {
    @Override
    JsonValue value(ResultSet row, int column) throws SQLException {
      BigDecimal number = row.getBigDecimal(column);
      return number == null ? JsonValue.NULL : Json.createValue(number);
    }

    @Override
    Object object(JsonValue value) {
      return ((JsonNumber) value).bigDecimalValue();
    }
  },
  /** Yes or no. */
  TRUTH {
    @Override
    JsonValue value(ResultSet row, int column) throws SQLException {
      boolean truth = row.getBoolean(column);
      return truth ? JsonValue.TRUE : JsonValue.FALSE;
    }

    @Override
    Object object(JsonValue value) {
      return value == JsonValue.TRUE;
    }
  },
  /** A day of the property's calendar. */
  DAY {
    @Override
    JsonValue value(ResultSet row, int column) throws SQLException {
      LocalDate day = row.getObject(column, LocalDate.class);
      return day == null ? JsonValue.NULL : Json.createValue(day.toString());
    }

    @Override
    Object object(JsonValue value) {
      return LocalDate.parse(((JsonString) value).getString());
    }
  },
  /** A moment, in UTC. */
  MOMENT {
    @Override
    JsonValue value(ResultSet row, int column) throws SQLException {
      OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
      return moment == null ? JsonValue.NULL : Json.createValue(moment.toInstant().toString());
    }

    @Override
    Object object(JsonValue value) {
      return Instant.parse(((JsonString) value).getString()).atOffset(ZoneOffset.UTC);
    }
  },
  /** A day and a time on the property's clock. */
  CLOCK {
    @Override
    JsonValue value(ResultSet row, int column) throws SQLException {
      LocalDateTime clock = row.getObject(column, LocalDateTime.class);
      return clock == null ? JsonValue.NULL : Json.createValue(clock.toString());
    }

    @Override
    Object object(JsonValue value) {
      return LocalDateTime.parse(((JsonString) value).getString());
    }
  };

  abstract JsonValue value(ResultSet row, int column) throws SQLException;

  abstract Object object(JsonValue value);

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
    JsonValue value = value(row, column);
    return row.wasNull() ? JsonValue.NULL : value;
  }

  /**
   * Puts a value into a column.
   *
   * @param value as {@link #read} gave it
   * @param row the statement that inserts the row
   * @param column which, from 1 on
   * @throws SQLException if it cannot be
   */
  public void write(JsonValue value, PreparedStatement row, int column) throws SQLException {
    row.setObject(column, value == JsonValue.NULL ? null : object(value));
  }
}

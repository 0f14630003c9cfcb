package ee.hbook.config.rest;

import ee.hbook.config.InvalidInput;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** What every text and every day has to keep to, whether it stands in a body or in a parameter. */
final class FieldRules {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private FieldRules() {}

  static String text(String field, String text) {
    boolean unstorable =
        text.codePoints().anyMatch(code -> code == 0 || code >= 0xD800 && code <= 0xDFFF);
    if (unstorable) {
      throw new InvalidInput(field, "Leave out NUL characters and halves of surrogate pairs.");
    }
    return text;
  }

  static LocalDate day(String field, String text) {
    try {
      if (DAY.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException noSuchDay) {
      throw new InvalidInput(field, "There is no such day in the calendar.");
    }
    throw new InvalidInput(field, "Write the day as YYYY-MM-DD.");
  }

  static LocalDateTime localTime(String field, String text) {
    try {
      return LocalDateTime.parse(text);
    } catch (DateTimeException malformed) {
      throw new InvalidInput(field, "Write the time of the property's clock as 2027-03-01T10:00.");
    }
  }

  static Instant instant(String field, String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException malformed) {
      throw new InvalidInput(field, "Write the moment as 2026-11-29T14:00:00Z.");
    }
  }

  static long wholeNumber(String field, JsonNumber number) {
    try {
      return number.bigDecimalValue().longValueExact();
    } catch (ArithmeticException | UnsupportedOperationException fractionOrTooLarge) {
      throw new InvalidInput(field, "Write a whole number that is not that large.");
    }
  }

  static String written(String field, JsonValue value) {
    return switch (value.getValueType()) {
      case STRING -> text(field, ((JsonString) value).getString());
      case NUMBER -> value.toString();
      case TRUE -> "yes";
      case FALSE -> "no";
      case NULL, ARRAY, OBJECT -> throw new InvalidInput(field, "Write it as a text.");
    };
  }
}

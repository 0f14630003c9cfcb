package ee.hbook.config.rest;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
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
      throw new InvalidInput(field, Saying.of("refusal_broken_text"));
    }
    return text;
  }

  static LocalDate day(String field, String text) {
    try {
      if (DAY.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException noSuchDay) {
      throw new InvalidInput(field, Saying.of("refusal_no_such_day"));
    }
    throw new InvalidInput(field, Saying.of("refusal_day_form"));
  }

  static LocalDateTime localTime(String field, String text) {
    try {
      return LocalDateTime.parse(text);
    } catch (DateTimeException malformed) {
      throw new InvalidInput(field, Saying.of("refusal_time_form"));
    }
  }

  static Instant instant(String field, String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException malformed) {
      throw new InvalidInput(field, Saying.of("refusal_moment_form"));
    }
  }

  static long wholeNumber(String field, JsonNumber number) {
    try {
      return number.bigDecimalValue().longValueExact();
    } catch (ArithmeticException | UnsupportedOperationException fractionOrTooLarge) {
      throw new InvalidInput(field, Saying.of("refusal_number_large"));
    }
  }

  static String written(String field, JsonValue value) {
    return switch (value.getValueType()) {
      case STRING -> text(field, ((JsonString) value).getString());
      case NUMBER -> value.toString();
      case TRUE -> "yes";
      case FALSE -> "no";
      case NULL, ARRAY, OBJECT -> throw new InvalidInput(field, Saying.of("refusal_text"));
    };
  }
}

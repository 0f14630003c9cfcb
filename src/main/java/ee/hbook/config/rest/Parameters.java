package ee.hbook.config.rest;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads query and path parameters, and refuses by name what cannot be taken. A blank query
 * parameter counts as not given, as forms send it.
 */
public final class Parameters {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  private Parameters() {}

  /**
   * A word that has to be written out for something that cannot be undone.
   *
   * @param name the parameter
   * @param value what was sent for it, if anything
   * @return true for {@code true}, false when it is left out or {@code false}
   */
  public static boolean isTrue(String name, @Nullable String value) {
    return switch (text(name, value).orElse("false")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new InvalidInput(name, Saying.of("refusal_truth"));
    };
  }

  /**
   * The number in a path; anything else names nothing that exists.
   *
   * @param what what is looked for, the end of {@code refusal_no_such_…}
   * @param value the part of the path
   * @return the number
   * @throws NotFound if it is not a number
   */
  public static long id(String what, String value) {
    if (!NUMBER.matcher(value).matches()) {
      throw new NotFound(Saying.of("refusal_no_such_" + what));
    }
    return Long.parseLong(value);
  }

  /**
   * A text.
   *
   * @param name the parameter
   * @param value what was sent for it, if anything
   * @return the text
   */
  public static Optional<String> text(String name, @Nullable String value) {
    return value == null || value.isBlank()
        ? Optional.empty()
        : Optional.of(FieldRules.text(name, value.strip()));
  }

  /**
   * A whole number that is not negative.
   *
   * @param name the parameter
   * @param value what was sent for it, if anything
   * @return the number
   */
  public static OptionalLong number(String name, @Nullable String value) {
    Optional<String> text = text(name, value);
    if (text.isEmpty()) {
      return OptionalLong.empty();
    }
    if (!NUMBER.matcher(text.get()).matches()) {
      throw new InvalidInput(name, Saying.of("refusal_number"));
    }
    return OptionalLong.of(Long.parseLong(text.get()));
  }

  /**
   * A whole number of 31 bits.
   *
   * @param name the parameter
   * @param value what was sent for it, if anything
   * @return the number
   */
  public static OptionalInt smallNumber(String name, @Nullable String value) {
    OptionalLong number = number(name, value);
    if (number.isEmpty()) {
      return OptionalInt.empty();
    }
    if (number.getAsLong() > Integer.MAX_VALUE) {
      throw new InvalidInput(
          name, Saying.of("refusal_number_most", Integer.toString(Integer.MAX_VALUE)));
    }
    return OptionalInt.of((int) number.getAsLong());
  }

  /**
   * A moment on the property's clock.
   *
   * @param name the parameter
   * @param value what was sent, if anything
   * @return the moment, written as YYYY-MM-DDTHH:MM; empty when nothing was sent
   * @throws InvalidInput if it is something else
   */
  public static Optional<LocalDateTime> localTime(String name, @Nullable String value) {
    return text(name, value).map(text -> FieldRules.localTime(name, text));
  }

  /**
   * A day.
   *
   * @param name the parameter
   * @param value what was sent for it, if anything
   * @return the day, written as YYYY-MM-DD
   */
  public static Optional<LocalDate> day(String name, @Nullable String value) {
    return text(name, value).map(text -> FieldRules.day(name, text));
  }
}

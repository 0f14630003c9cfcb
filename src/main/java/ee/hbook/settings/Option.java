package ee.hbook.settings;

import ee.hbook.config.Saying;
import java.util.Optional;
import java.util.function.Function;

/**
 * One of HBook's options.
 *
 * @param name its name as WordPress stores it, such as {@code hb_ical_frequency}
 * @param initial the value that counts until one is stored
 * @param check says what is wrong with a value, or nothing
 */
public record Option(String name, String initial, Function<String, Optional<Saying>> check) {

  /**
   * Checks a value.
   *
   * @param value the wanted value
   * @return what is wrong with it, in words that say what to do; empty when it can be taken
   */
  public Optional<Saying> refusal(String value) {
    if (value.length() > 4000) {
      return Optional.of(Saying.of("refusal_too_long", 4000));
    }
    return check.apply(value);
  }
}

package ee.hbook.ical.format.raw;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One property as it stands in the file (RFC 5545 §3.1).
 *
 * @param name in upper case
 * @param parameters by name in upper case, without quotation marks
 * @param value still escaped
 */
public record ContentLine(String name, Map<String, String> parameters, String value) {

  private static final Pattern NAME =
      Pattern.compile("\\p{javaWhitespace}*([A-Za-z0-9_-]{1,100})\\p{javaWhitespace}*(?=[:;])");

  /**
   * Reads an unfolded line.
   *
   * @param line the line
   * @return the property; empty when it is none
   */
  public static Optional<ContentLine> parse(String line) {
    Matcher name = NAME.matcher(line);
    int colon = outsideQuotes(line, ':', 0);
    if (!name.lookingAt() || colon < name.end()) {
      return Optional.empty();
    }
    return Optional.of(
        new ContentLine(
            name.group(1).toUpperCase(Locale.ROOT),
            parameters(line.substring(name.end(), colon)),
            line.substring(colon + 1)));
  }

  private static Map<String, String> parameters(String text) {
    Map<String, String> parameters = new LinkedHashMap<>();
    int at = 0;
    while (at < text.length()) {
      int next = outsideQuotes(text, ';', at + 1);
      String parameter = text.substring(at + 1, next < 0 ? text.length() : next);
      int equals = parameter.indexOf('=');
      if (equals > 0) {
        parameters.putIfAbsent(
            parameter.substring(0, equals).strip().toUpperCase(Locale.ROOT),
            parameter.substring(equals + 1).replace("\"", "").strip());
      }
      at = next < 0 ? text.length() : next;
    }
    return parameters;
  }

  private static int outsideQuotes(String text, char wanted, int from) {
    boolean quoted = false;
    for (int at = from; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == '"') {
        quoted = !quoted;
      } else if (character == wanted && !quoted) {
        return at;
      }
    }
    return -1;
  }

  /**
   * A parameter.
   *
   * @param parameter its name in upper case
   * @return its value, if the line has it
   */
  public Optional<String> parameter(String parameter) {
    return Optional.ofNullable(parameters.get(parameter));
  }

  /**
   * The same line with another value.
   *
   * @param other the value, escaped
   * @return the changed line
   */
  public ContentLine withValue(String other) {
    return new ContentLine(name, parameters, other);
  }

  /** The value as text (RFC 5545 §3.3.11), with unknown escapes left as they are. */
  public String text() {
    if (value.indexOf('\\') < 0) {
      return value;
    }
    StringBuilder text = new StringBuilder(value.length());
    int at = 0;
    while (at < value.length()) {
      char character = value.charAt(at);
      if (character == '\\' && at + 1 < value.length()) {
        char escaped = value.charAt(at + 1);
        switch (escaped) {
          case 'n', 'N' -> text.append('\n');
          case '\\', ',', ';' -> text.append(escaped);
          default -> text.append(character).append(escaped);
        }
        at += 2;
      } else {
        text.append(character);
        at++;
      }
    }
    return text.toString();
  }
}

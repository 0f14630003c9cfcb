package ee.hbook.moving.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that PHP has serialised into a text, as WordPress stores some options. */
final class PhpText {

  private static final Pattern SCALAR =
      Pattern.compile("(?s)s:\\d+:\"(.*)\";|[id]:(-?[\\d.]+);|b:([01]);");

  private static final Pattern STRUCTURE = Pattern.compile("(?s)[aOC]:\\d+:[{\"].*[};]");

  private PhpText() {}

  /** The text behind a value; nothing for a list or an object. */
  static Optional<String> plain(String value) {
    Matcher scalar = SCALAR.matcher(value);
    if (scalar.matches()) {
      String text = scalar.group(1) == null ? scalar.group(2) : scalar.group(1);
      return Optional.of(text == null ? scalar.group(3) : text);
    }
    return value.equals("N;")
        ? Optional.of("")
        : Optional.of(value).filter(text -> !STRUCTURE.matcher(text).matches());
  }
}

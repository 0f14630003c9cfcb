package ee.hbook.config.faces;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives the theme of PrimeFaces the colours of {@code admin.css}, so that its widgets are light and
 * dark with the rest of the page. Pure.
 */
final class Palette {

  private static final Pattern DECLARATION = Pattern.compile("(?<=[{;])([a-z-]+):([^;{}]*)");
  private static final Pattern COLOUR =
      Pattern.compile("#(?:[0-9a-f]{6}|[0-9a-f]{3})\\b|rgb\\([^)]*\\)", Pattern.CASE_INSENSITIVE);

  private static final Set<String> INK_PROPERTIES =
      Set.of("color", "fill", "stroke", "--text-color", "--text-color-secondary");

  /** What is written or drawn in a colour. */
  private static final Map<String, String> INK =
      Map.ofEntries(
          entry("#495057", "ink"),
          entry("#212529", "ink"),
          entry("#343a40", "ink"),
          entry("#6c757d", "ink-soft"),
          entry("#dee2e6", "line"),
          entry("#2196f3", "accent"),
          entry("#01579b", "accent"),
          entry("#7f6003", "new"),
          entry("#f44336", "danger"),
          entry("#d32f2f", "danger"),
          entry("#b71c1c", "danger-ink"));

  /** What a surface, its line or its shadow is coloured with. */
  private static final Map<String, String> SURFACE =
      Map.ofEntries(
          entry("#fff", "paper"),
          entry("#ffffff", "paper"),
          entry("#f8f9fa", "ground"),
          entry("#fbfcfc", "ground"),
          entry("#f8f8f8", "ground"),
          entry("#efefef", "hover"),
          entry("#ebebef", "hover"),
          entry("#e9ecef", "hover"),
          entry("#dee2e6", "line"),
          entry("#dadada", "line"),
          entry("#ced4da", "line-strong"),
          entry("#adb5bd", "line-strong"),
          entry("#6c757d", "line-strong"),
          entry("#2196f3", "accent-fill"),
          entry("#e3f2fd", "accent-pale"),
          entry("#b3e5fc", "accent-pale"),
          entry("#ffecb3", "new-pale"),
          entry("#c8e6c9", "confirmed-pale"),
          entry("#ffcdd2", "danger-pale"),
          entry("#f44336", "danger-fill"),
          entry("#d32f2f", "danger-fill"),
          entry("rgb(12.7384615385,136.9384615385,235.6615384615)", "accent-dark"),
          entry("rgb(11.3230769231,121.7230769231,209.4769230769)", "accent-dark"),
          entry("rgb(166.2,213,250.2)", "focus"));

  private Palette() {}

  /**
   * Replaces what has a counterpart; the rest stays.
   *
   * @param css a theme, minified as PrimeFaces ships it
   * @return the same with {@code var(--hb-…)} for its colours
   */
  static String follow(String css) {
    return DECLARATION.matcher(css).replaceAll(Palette::declaration);
  }

  /**
   * Changes with the colours.
   *
   * @return a part of an address
   */
  static String version() {
    return Integer.toHexString(31 * INK.hashCode() + SURFACE.hashCode());
  }

  private static String declaration(MatchResult declaration) {
    String property = declaration.group(1);
    boolean ink = INK_PROPERTIES.contains(property);
    Map<String, String> palette = ink ? INK : SURFACE;
    String value =
        COLOUR
            .matcher(declaration.group(2))
            .replaceAll(colour -> Matcher.quoteReplacement(counterpart(palette, colour.group())));
    return Matcher.quoteReplacement(property + ":" + value);
  }

  private static String counterpart(Map<String, String> palette, String colour) {
    String name = palette.get(colour.toLowerCase(Locale.ROOT));
    return name == null ? colour : "var(--hb-" + name + ")";
  }
}

package ee.hbook.ical.guest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The "KEY: value" pairs of a DESCRIPTION: one a line ({@code hbook.md} §5), or several on a line
 * with commas or semicolons between them (seed 001 rule 5). A comma or semicolon that no key
 * follows belongs to the value. Keys are compared without regard to case, accents and spacing.
 */
public final class DescriptionPairs {

  private static final Pattern SPACE = Pattern.compile("[\\p{Zs}\\t]{1,100}");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}");
  private static final Pattern KEY =
      Pattern.compile(" ?(\\p{L}[^:,;]{0,59}):(?!//)(.*)", Pattern.DOTALL);

  /** A key inside a line has a space after its colon or ends with a letter: "at 15:00" has not. */
  private static final Pattern BETWEEN =
      Pattern.compile("[,;](?= ?\\p{L}[^:,;]{0,59}(?:: |:$|(?<=\\p{L}) ?:(?!//)))");

  private final List<Pair> pairs;

  private DescriptionPairs(List<Pair> pairs) {
    this.pairs = List.copyOf(pairs);
  }

  /**
   * One pair.
   *
   * @param key the key as the description spells it
   * @param value what stands behind it, never empty
   */
  public record Pair(String key, String value) {}

  /**
   * Reads a description.
   *
   * @param description the text, unescaped, may be empty
   * @return its pairs in their order, those without a value left out
   */
  public static DescriptionPairs of(String description) {
    List<Pair> found = new ArrayList<>();
    for (String line : description.split("\\R")) {
      for (String part : BETWEEN.split(SPACE.matcher(line).replaceAll(" "))) {
        Matcher matcher = KEY.matcher(part);
        if (matcher.matches() && !matcher.group(2).isBlank()) {
          found.add(new Pair(matcher.group(1).strip(), matcher.group(2).strip()));
        }
      }
    }
    return new DescriptionPairs(found);
  }

  /**
   * The value of the first of several keys that the description has; of a key that it has twice,
   * the upper one, since guests write into the lower part of a description.
   *
   * @param keys the spellings, the preferred one first
   * @return the value, or empty
   */
  public Optional<String> first(List<String> keys) {
    return keys.stream().flatMap(key -> all(key).stream()).findFirst();
  }

  /**
   * Every value of several keys.
   *
   * @param keys the spellings, the preferred one first
   * @return the values in the order of the keys
   */
  public List<String> all(List<String> keys) {
    return keys.stream().flatMap(key -> all(key).stream()).toList();
  }

  /**
   * The pairs whose keys are in a list.
   *
   * @param keys the keys
   * @return the pairs in the order of the description
   */
  public List<Pair> among(Collection<String> keys) {
    Set<String> wanted = keys.stream().map(DescriptionPairs::plain).collect(Collectors.toSet());
    return pairs.stream().filter(pair -> wanted.contains(plain(pair.key()))).toList();
  }

  private List<String> all(String key) {
    return among(Set.of(key)).stream().map(Pair::value).toList();
  }

  private static String plain(String key) {
    String decomposed = Normalizer.normalize(key, Normalizer.Form.NFD);
    String bare = ACCENT.matcher(decomposed).replaceAll("");
    return SPACE.matcher(bare).replaceAll(" ").strip().toUpperCase(Locale.ROOT);
  }
}

package ee.hbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every text that a screen or a refusal asks for is in the message bundle, and no other. */
@SuppressWarnings("NullAway.Init")
class TextsInUseTest {

  /** {@code #{text.key}} in a page; the name must end there. */
  private static final Pattern IN_PAGES = Pattern.compile("\\btext\\.([a-z][\\w-]*)");

  /** A key that stands whole in the code. */
  private static final Pattern IN_CODE =
      Pattern.compile(
          "(?:Screen\\.(?:text|done|has)|Saying\\.of|words\\.say|texts?\\.getString)\\(\\s*\"([\\w-]+)\"[,)]");

  private static final Pattern LITERAL = Pattern.compile("[\"']([a-z][\\w.-]*)[\"']");

  /** The beginning of a key whose rest is put behind it. */
  private static final Pattern BEGINNING = Pattern.compile("[\"']([a-z][\\w-]*[_-])[\"']");

  private static final Pattern BREAKABLE = Pattern.compile(" [:;!?»](?!\\w)|« ");

  private static Set<String> keys;
  private static String pages;
  private static String code;

  @BeforeAll
  static void read() {
    keys =
        ResourceBundle.getBundle(
                "ee.hbook.messages",
                Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES))
            .keySet();
    pages = String.join("\n", Sources.below(Path.of("webapp"), ".xhtml").values());
    code = String.join("\n", Sources.ofTheProduct().values());
  }

  @Test
  void noTextIsMissing() {
    Set<String> asked = new TreeSet<>(found(IN_PAGES, pages));
    asked.addAll(found(IN_CODE, code));
    asked.removeAll(keys);
    assertThat(asked).isEmpty();
  }

  @Test
  void noTextIsUnused() {
    Set<String> used = found(IN_PAGES, pages);
    used.addAll(found(LITERAL, pages));
    used.addAll(found(LITERAL, code));
    Set<String> beginnings = found(BEGINNING, pages);
    beginnings.addAll(found(BEGINNING, code));
    Set<String> unused = new TreeSet<>(keys);
    unused.removeAll(used);
    unused.removeIf(
        key -> key.startsWith("jakarta.faces.") || beginnings.stream().anyMatch(key::startsWith));
    assertThat(unused).isEmpty();
  }

  @Test
  void frenchHasNoBreakBeforeItsTallMarks() {
    ResourceBundle french = ResourceBundle.getBundle("ee.hbook.messages", Locale.FRENCH);
    assertThat(french.keySet())
        .filteredOn(key -> BREAKABLE.matcher(french.getString(key)).find())
        .isEmpty();
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

package ee.hbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/security.md} and {@code docs/privacy.md} name as proof is there. */
class SecurityPageTest {

  private static final Pattern TEST = Pattern.compile("`(\\w+)#(\\w+)`");
  private static final Pattern LINE = Pattern.compile("`([\\w./-]+)` has `([^`]+)`");
  private static final Pattern ITEM =
      Pattern.compile("(?m)^\\| ([\\d.]+) \\|.*\\| (\\w[^|]*) \\| (.*) \\|$");

  private static final Pattern DANGEROUS =
      Pattern.compile(
          "ProcessBuilder|getRuntime\\(\\)\\.exec|ObjectInputStream|DocumentBuilder"
              + "|SAXParser|XMLInputFactory|ScriptEngine");

  @Test
  void everyTestThatIsNamedIsThere() {
    Map<String, String> sources = tests();
    assertThat(found(TEST).map(test -> test.group(1) + "#" + test.group(2)))
        .hasSizeGreaterThan(100)
        .filteredOn(test -> !isThere(test, sources))
        .isEmpty();
  }

  @Test
  void everyLineThatIsNamedIsThere() {
    assertThat(found(LINE))
        .hasSizeGreaterThan(10)
        .allSatisfy(
            line -> assertThat(Sources.content(Path.of(line.group(1)))).contains(line.group(2)));
  }

  @Test
  void everyItemThatIsMetNamesItsProof() {
    List<MatchResult> items = found(ITEM).toList();
    assertThat(items).hasSizeGreaterThan(150);
    assertThat(items)
        .filteredOn(item -> item.group(2).equals("yes"))
        .allMatch(item -> TEST.matcher(item.group(3)).find() || LINE.matcher(item.group(3)).find());
  }

  @Test
  void anItemIsMetOrInPartOrNot() {
    assertThat(found(ITEM).map(item -> item.group(2)).distinct())
        .containsExactlyInAnyOrder("yes", "in part", "no");
  }

  @Test
  void noPageWritesATextAsItIs() {
    assertThat(Sources.below(Path.of("webapp"), ".xhtml").values())
        .hasSizeGreaterThan(50)
        .noneMatch(page -> page.contains("escape=\"false\""));
  }

  @Test
  void nothingStartsAProcessReadsXmlOrTakesInObjects() {
    Map<Path, String> sources = Sources.ofTheProduct();
    assertThat(sources).hasSizeGreaterThan(1000);
    assertThat(sources.entrySet())
        .filteredOn(source -> DANGEROUS.matcher(source.getValue()).find())
        .extracting(Map.Entry::getKey)
        .isEmpty();
  }

  private static boolean isThere(String test, Map<String, String> sources) {
    List<String> parts = List.of(test.split("#"));
    return Optional.ofNullable(sources.get(parts.getFirst()))
        .filter(code -> code.contains("void " + parts.getLast() + "("))
        .isPresent();
  }

  private static Stream<MatchResult> found(Pattern pattern) {
    return Stream.of("docs/security.md", "docs/privacy.md")
        .flatMap(page -> pattern.matcher(Sources.content(Path.of(page))).results());
  }

  private static Map<String, String> tests() {
    return Sources.below(Path.of("src/test/java/ee"), ".java").entrySet().stream()
        .collect(
            Collectors.toMap(
                file -> file.getKey().getFileName().toString().replace(".java", ""),
                Map.Entry::getValue,
                String::concat));
  }
}

package ee.hbook.hook;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/hooks.md} says is so. */
class HooksPageTest {

  private static final Path CLASSES = Path.of("target/classes");

  private static final String HOOK = "(?s).*interface \\w+ extends (Filter|Action)<.*";

  @TempDir private Path folder;

  @Test
  void itsExampleCompilesAsItIsWritten() throws IOException {
    String page = Files.readString(Path.of("docs/hooks.md"));
    Files.writeString(folder.resolve("LateArrival.java"), block(page, "java"));
    String command =
        block(page, "sh")
            .lines()
            .filter(line -> line.startsWith("javac "))
            .findFirst()
            .orElseThrow();
    List<String> arguments = Stream.of(command.split(" ")).skip(1).map(this::inThisFolder).toList();
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(result).isZero();
    assertThat(folder.resolve("out/com/example/LateArrival.class")).exists();
  }

  @Test
  void itNamesEveryFilterAndAction() {
    String page = Sources.content(Path.of("docs/hooks.md"));
    assertThat(hooks().values().stream().flatMap(code -> found(code, "String NAME = \"(\\w+)\"")))
        .hasSizeGreaterThan(10)
        .allMatch(name -> page.contains("| `" + name + "`"));
  }

  @Test
  void theJarForHooksHasEveryFilterAndAction() {
    String build = Sources.content(Path.of("pom.xml"));
    assertThat(hooks().keySet())
        .hasSizeGreaterThan(10)
        .extracting(file -> file.toString().replace('\\', '/').replace(".java", ".class"))
        .allMatch(name -> build.contains("<include>" + name + "</include>"));
  }

  private static SortedMap<Path, String> hooks() {
    SortedMap<Path, String> hooks = Sources.ofTheProduct();
    hooks.values().removeIf(code -> !code.matches(HOOK));
    return hooks;
  }

  private String inThisFolder(String argument) {
    return switch (argument) {
      case "target/hbook-hooks-api.jar" -> CLASSES.toString();
      case "out", "LateArrival.java" -> folder.resolve(argument).toString();
      default -> argument;
    };
  }

  private static String block(String page, String language) {
    return found(page, "(?s)```" + language + "\\n(.*?)```").findFirst().orElseThrow();
  }

  private static Stream<String> found(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.results().map(result -> result.group(1));
  }
}

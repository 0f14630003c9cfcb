package ee.hbook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/command.md} says is so; {@code WildFlyH2IT} runs its examples. */
class CommandPageTest {

  @Test
  void itNamesEveryVerbOfEveryNoun() throws IOException {
    String page = Files.readString(Path.of("docs/command.md"));
    assertThat(
            subcommands()
                .flatMap(
                    noun ->
                        subcommands(noun)
                            .filter(verb -> !row(page, noun).contains("`" + verb + "`"))
                            .map(verb -> noun + " " + verb)))
        .isEmpty();
  }

  @Test
  void itNamesEveryNoun() throws IOException {
    String page = Files.readString(Path.of("docs/command.md"));
    assertThat(subcommands().filter(noun -> row(page, noun).isEmpty())).isEmpty();
  }

  private static String row(String page, String noun) {
    return page.lines()
        .filter(line -> line.startsWith("| `" + noun + "` |"))
        .findFirst()
        .orElse("");
  }

  private static Stream<String> subcommands(String... above) {
    String[] help = Stream.concat(Stream.of(above), Stream.of("--help")).toArray(String[]::new);
    String usage = HouseStub.run(Map.of(), help).out();
    int commands = usage.indexOf("Commands:");
    return commands < 0
        ? Stream.of()
        : Pattern.compile("(?m)^  ([a-z-]+) ")
            .matcher(usage.substring(commands))
            .results()
            .map((MatchResult found) -> found.group(1));
  }
}

package ee.hbook.account;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every call of the API and every page, found in the sources, with the roles that may read and
 * change there. What is new is missing in the table until somebody has thought about it.
 */
class AccessOfEveryDoorTest {

  private static final Pattern RESOURCE = Pattern.compile("(?m)^@Path\\(\"/?([^\"/{]*)");
  private static final Pattern BELOW_THE_ROOT = Pattern.compile("(?m)^  @Path\\(\"/?([^\"/{]*)");
  private static final Pattern SERVLET = Pattern.compile("\"/admin/([a-z-]+(?:\\.csv)?)[\"/]");

  private static final String ANYBODY = "anybody signed in";
  private static final String READERS = "reader manager hbook administrator";
  private static final String MANAGERS = "manager hbook administrator";
  private static final String HBOOK = "hbook administrator";
  private static final String ADMINISTRATORS = "administrator";

  @Test
  void whoMayReadByEachCall() {
    assertThat(calls("GET"))
        .isEqualTo(
            table(
                ANYBODY + ": application-passwords profile",
                READERS
                    + ": accommodations availability blocked-dates customers exports needs notices"
                    + " reservations",
                MANAGERS + ": logs",
                HBOOK
                    + ": claims feed-check feed-reads feeds imports links runs sync  demo"
                    + " integrations metrics moving outbox outlook self-check settings webhook",
                ADMINISTRATORS + ": backup users"));
  }

  @Test
  void whoMayChangeByEachCall() {
    assertThat(calls("POST"))
        .isEqualTo(
            table(
                ANYBODY + ": application-passwords profile",
                READERS + ": availability exports needs",
                MANAGERS + ": blocked-dates customers logs notices reservations",
                HBOOK
                    + ": accommodations claims feed-check feed-reads feeds imports links runs sync "
                    + " demo integrations metrics moving outbox outlook self-check settings"
                    + " webhook",
                ADMINISTRATORS + ": backup users"));
  }

  @Test
  void whoMayOpenEachPage() throws IOException {
    try (Stream<Path> pages = Files.list(Path.of("webapp/admin"))) {
      Stream<String> all =
          Stream.concat(
              pages.map(page -> page.getFileName().toString()),
              found(SERVLET).filter(name -> !name.startsWith("sign-")));
      assertThat(byName(all, name -> roles(Access.ofPage("/" + name).orElse(null))))
          .isEqualTo(
              table(
                  ANYBODY + ": help.xhtml index.xhtml profile.xhtml",
                  READERS + ": customers.xhtml exports needs planning reservations.xhtml",
                  MANAGERS + ": logs.xhtml",
                  HBOOK
                      + ": accommodation.xhtml connect.xhtml emails.xhtml feed-check.xhtml"
                      + " fragments ical.xhtml link-risk.csv link.xhtml login.xhtml moving.xhtml"
                      + " outlook.xhtml runs.xhtml settings.xhtml webhook.xhtml",
                  ADMINISTRATORS + ": users.xhtml welcome.xhtml"));
    }
  }

  private static TreeMap<String, String> calls(String method) {
    return byName(
        Stream.concat(
            found(RESOURCE),
            Sources.ofTheProduct().values().stream()
                .filter(code -> code.contains("\n@Path(\"/\")"))
                .flatMap(code -> names(BELOW_THE_ROOT, code))),
        name -> roles(Access.ofCall(method, "/" + name + "/7").orElse(null)));
  }

  private static String roles(@Nullable Capability needed) {
    return needed == null
        ? ANYBODY
        : Arrays.stream(Role.values())
            .filter(role -> role.may(needed))
            .map(
                role ->
                    role.name().replaceAll("RESERVATION_|_MANAGER$", "").toLowerCase(Locale.ROOT))
            .collect(joining(" "));
  }

  /** Each line: the roles, a colon, and names with blanks between; two blanks are the root. */
  private static TreeMap<String, String> table(String... lines) {
    TreeMap<String, String> table = new TreeMap<>();
    for (String line : lines) {
      List<String> parts = List.of(line.split(": ", 2));
      for (String name : parts.getLast().split(" ", -1)) {
        table.put(name, parts.getFirst());
      }
    }
    return table;
  }

  private static TreeMap<String, String> byName(
      Stream<String> names, Function<String, String> roles) {
    return names
        .distinct()
        .collect(toMap(Function.identity(), roles, (one, other) -> one, TreeMap::new));
  }

  private static Stream<String> found(Pattern pattern) {
    return Sources.ofTheProduct().values().stream().flatMap(code -> names(pattern, code));
  }

  private static Stream<String> names(Pattern pattern, String code) {
    return pattern.matcher(code).results().map((MatchResult match) -> match.group(1));
  }
}

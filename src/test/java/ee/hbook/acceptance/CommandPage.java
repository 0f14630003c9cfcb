package ee.hbook.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The examples of {@code docs/command.md}, as a shell runs them with the JAR that was built. */
final class CommandPage {

  private static final Path WHERE = Path.of("target/acceptance/command").toAbsolutePath();
  private static final Path JAR = Path.of("target/hbook-command.jar").toAbsolutePath();

  /**
   * What they came to.
   *
   * @param code of the shell, which stops at the first command that fails
   * @param said what all of them printed, with each command before it
   */
  record Outcome(int code, String said) {}

  private CommandPage() {}

  static Outcome run(RunningServer house, String calendar) {
    try {
      Directories.delete(WHERE);
      Files.createDirectories(WHERE);
      Files.writeString(WHERE.resolve("password.txt"), RunningServer.PASSWORD);
      Files.writeString(WHERE.resolve("airbnb.txt"), calendar);
      Files.writeString(WHERE.resolve("ada.txt"), "a long way to the lighthouse");
      Path log = WHERE.resolve("said.txt");
      Process shell = shell(house, log);
      if (!shell.waitFor(3, TimeUnit.MINUTES)) {
        shell.destroyForcibly();
      }
      return new Outcome(shell.waitFor(), Files.readString(log));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Process shell(RunningServer house, Path log) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String script =
        "hbook() { '%s' -XX:TieredStopAtLevel=1 -jar '%s' \"$@\"; }\nset -eux\n%s"
            .formatted(java, JAR, examples());
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", script)
            .directory(WHERE.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "HBOOK_URL",
                house.url().toString(),
                "HBOOK_PASSWORD_FILE",
                WHERE.resolve("password.txt").toString(),
                "LC_ALL",
                "C.UTF-8"));
    return builder.start();
  }

  private static String examples() throws IOException {
    String page = Files.readString(Path.of("docs/command.md"), StandardCharsets.UTF_8);
    String after = page.substring(page.indexOf("## Examples"));
    int begin = after.indexOf("```sh\n") + 6;
    return after.substring(begin, after.indexOf("```", begin));
  }
}

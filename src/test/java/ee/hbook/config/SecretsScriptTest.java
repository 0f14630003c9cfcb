package ee.hbook.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code server-config/container/secrets.sh}, for what the server reads and HBook does not. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class SecretsScriptTest {

  private static final Path SCRIPT = Path.of("server-config/container/secrets.sh").toAbsolutePath();

  @TempDir private Path directory;

  @Test
  void thePasswordOfTheDatabaseComesFromItsFile() throws IOException {
    assertThat(password(Map.of("HBOOK_DB_PASSWORD_FILE", file("deep well\n"))))
        .isEqualTo("deep well");
  }

  @Test
  void theVariableItselfGoesBeforeTheFile() throws IOException {
    assertThat(password(Map.of("HBOOK_DB_PASSWORD", "given", "HBOOK_DB_PASSWORD_FILE", file("x"))))
        .isEqualTo("given");
  }

  @Test
  void withoutEitherNothingIsSet() throws IOException {
    assertThat(password(Map.of())).isEqualTo("none");
  }

  private String password(Map<String, String> variables) throws IOException {
    ProcessBuilder shell =
        new ProcessBuilder(
            "sh", "-euc", ". '" + SCRIPT + "'; sh -c 'printf %s \"${HBOOK_DB_PASSWORD-none}\"'");
    shell.environment().keySet().removeIf(name -> name.startsWith("HBOOK_"));
    shell.environment().putAll(variables);
    Process process = shell.redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private String file(String content) throws IOException {
    return Files.writeString(directory.resolve("secret"), content).toString();
  }
}

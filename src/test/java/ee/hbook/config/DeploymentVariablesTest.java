package ee.hbook.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeploymentVariablesTest {

  @TempDir private Path directory;

  @Test
  void aSecretIsReadFromTheFileThatIsNamed() throws IOException {
    assertThat(of(Map.of("HBOOK_ADMIN_PASSWORD_FILE", file("orchard-lantern-7\n"))).adminPassword())
        .contains("orchard-lantern-7");
  }

  @Test
  void theVariableItselfGoesBeforeTheFile() throws IOException {
    Map<String, String> both =
        Map.of(
            "HBOOK_ADMIN_PASSWORD", "a-harbour-of-glass", "HBOOK_ADMIN_PASSWORD_FILE", file("x"));
    assertThat(of(both).adminPassword()).contains("a-harbour-of-glass");
  }

  @Test
  void thePasswordOfTheMailServerIsOneOfThem() throws IOException {
    Map<String, String> variables =
        Map.of(
            "HBOOK_MAIL_HOST", "mail.example.org",
            "HBOOK_MAIL_USER", "hbook",
            "HBOOK_MAIL_PASSWORD_FILE", file("post-and-parcel"));
    assertThat(of(variables).mailServer().orElseThrow().login().orElseThrow().password())
        .isEqualTo("post-and-parcel");
  }

  @Test
  void aFileThatCannotBeReadIsToldByItsVariableOnly() {
    DeploymentVariables variables = of(Map.of("HBOOK_ADMIN_PASSWORD_FILE", "/nowhere/at-all"));
    assertThatThrownBy(variables::adminPassword)
        .isInstanceOf(UnreadableSecret.class)
        .hasMessage("HBOOK_ADMIN_PASSWORD_FILE: that file cannot be read");
  }

  private static DeploymentVariables of(Map<String, String> variables) {
    return new DeploymentVariables(new GivenVariables(variables));
  }

  private String file(String content) throws IOException {
    return Files.writeString(directory.resolve("secret"), content).toString();
  }
}

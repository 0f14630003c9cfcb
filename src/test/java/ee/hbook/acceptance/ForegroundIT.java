package ee.hbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code mvn -Prun} starts. */
class ForegroundIT {

  private static final Path SERVER = Path.of("target/server").toAbsolutePath();

  @Test
  void aBusyPortIsSaidAndEndsTheStart(@TempDir Path base) throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Path variables = base.resolve("hbook.properties");
      Files.writeString(variables, "HBOOK_HTTP_PORT=" + other.getLocalPort());
      Process start = start(base, variables);
      String said = new String(start.getInputStream().readAllBytes());
      assertThat(start.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(said)
          .contains("HBook EE was not started")
          .contains("port " + other.getLocalPort())
          .doesNotContain("ready");
      assertThat(start.exitValue()).isEqualTo(1);
    }
  }

  private static Process start(Path base, Path variables) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + Path.of("server-config/wildfly/jvm.options").toAbsolutePath(),
                "-cp",
                SERVER.resolve("jboss-modules.jar").toString(),
                Path.of("server-config/wildfly/Foreground.java").toAbsolutePath().toString(),
                "-mp",
                SERVER.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-Djboss.home.dir=" + SERVER,
                "-Djboss.server.base.dir=" + base,
                "-P=" + variables))
        .redirectErrorStream(true)
        .start();
  }
}

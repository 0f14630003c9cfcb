package ee.hbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hosting provider changes the agenda hour with a JAR, and takes it out again. */
class HookJarIT {

  private static final String AGENDA =
      "/?feed=hbook-calendar.ics&accom_id=102&accom_num=1&agenda=yes";

  private static final String FILTER =
      """
      package provider;

      public class LateArrival implements ee.hbook.ical.AgendaCheckInTime {
        @Override
        public String apply(String hour) {
          return "18";
        }
      }
      """;

  @TempDir private Path hooks;

  @Test
  void aFilterJarChangesTheAgendaHourAndItsRemovalChangesItBack() throws IOException {
    Path jar = filterJar();
    Map<String, String> variables = Map.of("HBOOK_HOOKS_DIR", hooks.toString());
    try (RunningServer server = RunningServer.wildFly("hook-jar", variables)) {
      assertThat(server.get(AGENDA).body()).contains("T180000\r\n").doesNotContain("T150000");
    }
    Files.delete(jar);
    try (RunningServer server = RunningServer.wildFly("hook-jar", variables)) {
      assertThat(server.get(AGENDA).body()).contains("T150000\r\n").doesNotContain("T180000");
    }
  }

  @Test
  void aVariableChangesTheAgendaHourWithoutAJar() {
    Map<String, String> variables = Map.of("HB_ICAL_AGENDA_CHECK_IN_TIME", "17");
    try (RunningServer server = RunningServer.wildFly("hook-variable", variables)) {
      assertThat(server.get(AGENDA).body()).contains("T170000\r\n");
    }
  }

  private Path filterJar() throws IOException {
    Path source =
        Files.createDirectories(hooks.resolve("src/provider")).resolve("LateArrival.java");
    Files.writeString(source, FILTER);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    int result =
        compiler.run(
            null, null, null, "--release", "21", "-cp", "target/classes", source.toString());
    assertThat(result).as("compiler").isZero();
    Path jar = hooks.resolve("late-arrival.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(file)) {
      packed.putNextEntry(new JarEntry("provider/LateArrival.class"));
      packed.write(Files.readAllBytes(source.resolveSibling("LateArrival.class")));
    }
    return jar;
  }
}

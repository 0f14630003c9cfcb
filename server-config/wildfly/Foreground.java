import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Runs WildFly in this process and ends with the process that started it: when Maven is stopped, by
 * Ctrl-C or by any signal, no server stays behind. A start that failed is said and ends with 1.
 * Started from source, {@code java Foreground.java}.
 */
public final class Foreground {

  private static final String PROPERTIES = "-P=";
  private static final String BASE = "-Djboss.server.base.dir=";

  private Foreground() {}

  /** The arguments are those of jboss-modules.jar. */
  public static void main(String[] arguments) throws Throwable {
    ProcessHandle.current()
        .parent()
        .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    int port = port(arguments);
    if (isTaken(port)) {
      fail(
          "another program listens on port %d. End it, or choose another port: HBOOK_HTTP_PORT=8081"
              .formatted(port));
    }
    value(arguments, BASE).map(Path::of).findFirst().ifPresent(Foreground::endWhenRefused);
    org.jboss.modules.Main.main(arguments);
  }

  private static int port(String[] arguments) throws IOException {
    Properties given = new Properties();
    for (String file : value(arguments, PROPERTIES).toList()) {
      try (InputStream text = Files.newInputStream(Path.of(file))) {
        given.load(text);
      }
    }
    return Integer.parseInt(given.getProperty("HBOOK_HTTP_PORT", "8080").strip());
  }

  /** Looks where WildFly will listen; what is only closing does not count. */
  private static boolean isTaken(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress("localhost", port));
      return false;
    } catch (IOException taken) {
      return true;
    }
  }

  /** WildFly goes on without a WAR that it could not deploy, and leaves a mark beside it. */
  private static void endWhenRefused(Path base) {
    Path refused = base.resolve("deployments/hbook.war.failed");
    Path deployed = base.resolve("deployments/hbook.war.deployed");
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              while (!Files.exists(deployed)) {
                if (Files.exists(refused)) {
                  fail("the server refused it. Why stands in " + base.resolve("log/server.log"));
                }
                pause();
              }
            });
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private static Stream<String> value(String[] arguments, String option) {
    return Arrays.stream(arguments)
        .filter(argument -> argument.startsWith(option))
        .map(argument -> argument.substring(option.length()));
  }

  private static void fail(String reason) {
    System.err.println("HBook EE was not started: " + reason);
    System.exit(1);
  }
}

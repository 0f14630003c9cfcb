package ee.hbook.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * An installed PostgreSQL, started for one test with an empty cluster in the temporary directory:
 * it runs as user {@code postgres} when the test is root, who may not see {@code target}.
 *
 * @param port on loopback
 * @param cluster the directory that goes with it
 * @param command what starts it
 * @param process what to stop
 */
record PostgresServer(
    int port, Path cluster, List<String> command, AtomicReference<ServerProcess> process)
    implements AutoCloseable {

  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
  private static final String USER = "hbook";

  /** Starts one, or skips the test where none is installed. */
  static PostgresServer start() {
    Path initdb = Installed.firstOf("PostgreSQL (Debian: postgresql)", programs("initdb"));
    int port = ServerProcess.freePort();
    try {
      Path cluster = Files.createTempDirectory("hbook-postgresql");
      if (root()) {
        run(List.of("chown", "postgres", cluster.toString()));
      }
      run(
          asPostgres(
              initdb.toString(),
              "-D",
              cluster.toString(),
              "-U",
              USER,
              "--auth=trust",
              "-E",
              "UTF8",
              "--locale=C.UTF-8",
              "--no-sync"));
      List<String> command =
          asPostgres(
              initdb.resolveSibling("postgres").toString(),
              "-D",
              cluster.toString(),
              "-p",
              Integer.toString(port),
              "-c",
              "listen_addresses=127.0.0.1",
              "-c",
              "unix_socket_directories=",
              "-c",
              "fsync=off");
      PostgresServer server = new PostgresServer(port, cluster, command, new AtomicReference<>());
      server.run();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Makes an empty database.
   *
   * @return the variables that tell HBook to use it
   */
  Map<String, String> database(String name) {
    try (Connection connection = DriverManager.getConnection(url("postgres"), USER, "");
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return Map.of("HBOOK_DB_URL", url(name), "HBOOK_DB_USER", USER, "HBOOK_DB_PASSWORD", USER);
  }

  /** It is down, as after a crash of its machine. */
  void goAway() {
    process.get().signal("QUIT");
    process.get().close();
  }

  /** It is up again, with the data that it had. */
  void comeBack() {
    run();
  }

  /** It takes connections and never says a word. */
  void fallSilent() {
    process.get().signal("STOP");
  }

  /** It goes on where it stopped. */
  void goOn() {
    process.get().signal("CONT");
  }

  private void run() {
    Path log = Path.of("target", "acceptance", "postgresql-" + port + ".log");
    ServerProcess started = ServerProcess.start(command, Map.of(), log);
    process.set(started);
    started.await(this::answers, () -> false);
  }

  @Override
  public void close() {
    process.get().close();
    Directories.delete(cluster);
  }

  private boolean answers() {
    try (Connection connection = DriverManager.getConnection(url("postgres"), USER, "")) {
      return connection.isValid(5);
    } catch (SQLException e) {
      return false;
    }
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** The newest version first. */
  private static List<Path> programs(String name) {
    if (!Files.isDirectory(DEBIAN)) {
      return List.of();
    }
    try (Stream<Path> versions = Files.list(DEBIAN)) {
      return versions
          .sorted(Comparator.reverseOrder())
          .map(version -> version.resolve("bin").resolve(name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean root() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static List<String> asPostgres(String... command) {
    List<String> whole = new ArrayList<>();
    if (root()) {
      whole.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"));
    }
    whole.addAll(List.of(command));
    return whole;
  }

  private static void run(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .directory(Path.of("/").toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.onExit().join().exitValue() != 0) {
      throw new IllegalStateException(String.join(" ", command) + " failed");
    }
  }
}

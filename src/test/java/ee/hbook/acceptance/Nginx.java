package ee.hbook.acceptance;

import static org.junit.jupiter.api.Assumptions.abort;

import ee.hbook.fault.TestAuthority;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * nginx with the example that HBook comes with, in front of a server on loopback.
 *
 * @param url its root, with a slash at its end
 * @param authority who vouches for it
 * @param directory its files
 * @param process what to stop
 */
record Nginx(URI url, TestAuthority authority, Path directory, ServerProcess process)
    implements AutoCloseable {

  private static final Path EXAMPLE = Path.of("server-config", "nginx", "hbook.conf");
  private static final List<Path> PLACES =
      List.of(Path.of("/usr/sbin/nginx"), Path.of("/usr/local/sbin/nginx"));

  /** Starts it; a machine that has no nginx skips the test, a CI's, too. */
  static Nginx before(int port) {
    Path program =
        PLACES.stream()
            .filter(Files::isExecutable)
            .findFirst()
            .orElseGet(() -> abort("nginx is not installed (Debian: nginx-light)"));
    int https = ServerProcess.freePort();
    TestAuthority authority = new TestAuthority();
    try {
      Path directory = Files.createTempDirectory("hbook-nginx");
      authority.writeIdentity(directory, "localhost");
      Files.writeString(directory.resolve("hbook.conf"), example(directory, https, port));
      Files.writeString(directory.resolve("nginx.conf"), frame(directory));
      ServerProcess process =
          ServerProcess.start(
              List.of(
                  program.toString(),
                  "-p",
                  directory.toString(),
                  "-c",
                  directory.resolve("nginx.conf").toString()),
              Map.of(),
              Path.of("target", "acceptance", "nginx-" + https + ".log"));
      process.await(() -> listens(https), () -> false);
      return new Nginx(
          URI.create("https://localhost:" + https + "/"), authority, directory, process);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A client that trusts it, and follows nothing. */
  HttpClient client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .sslContext(authority.trust())
        .build();
  }

  private static String example(Path directory, int https, int port) throws IOException {
    return Files.readString(EXAMPLE)
        .replace("listen 80;", "listen 127.0.0.1:" + ServerProcess.freePort() + ";")
        .replace("listen 443 ssl;", "listen 127.0.0.1:" + https + " ssl;")
        .replace("/etc/ssl/calendar.example.org.pem", directory + "/cert.pem")
        .replace("/etc/ssl/calendar.example.org.key", directory + "/key.pem")
        .replace("/var/log/nginx", directory.toString())
        .replace("calendar.example.org", "localhost")
        .replace("127.0.0.1:8080", "127.0.0.1:" + port);
  }

  private static String frame(Path directory) {
    String user = "root".equals(System.getProperty("user.name")) ? "user root;\n" : "";
    StringBuilder http = new StringBuilder("access_log off;\n");
    for (String module : List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")) {
      http.append(module + "_temp_path " + directory + "/" + module + ";\n");
    }
    return user
        + "daemon off;\npid %1$s/pid;\nerror_log %1$s/error.log;\nevents {}\n".formatted(directory)
        + "http {\n"
        + http
        + "include "
        + directory
        + "/hbook.conf;\n}\n";
  }

  private static boolean listens(int port) {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  @Override
  public void close() {
    process.close();
    Directories.delete(directory);
  }
}

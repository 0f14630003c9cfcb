package ee.hbook.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import ee.hbook.fault.TestAuthority;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;

/**
 * A proxy that ends TLS in front of a server, and passes on what a client says, his own {@code
 * X-Forwarded-For} included, as proxies do.
 */
final class TlsProxy implements AutoCloseable {

  private static final Set<String> OF_THE_CONNECTION =
      Set.of(
          "connection", "host", "content-length", "transfer-encoding", "upgrade", "http2-settings");

  private final TestAuthority authority = new TestAuthority();
  private final HttpClient onward =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final HttpsServer https;
  private final URI behind;
  private final String client;

  private TlsProxy(URI behind, String client) throws IOException {
    this.behind = behind;
    this.client = client;
    https = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    https.setHttpsConfigurator(new HttpsConfigurator(authority.identity("localhost")));
    https.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    https.createContext("/", this::passOn);
    https.start();
  }

  /** Starts one in front of a server; it says that all requests come from an address. */
  static TlsProxy before(RunningServer server, String client) {
    try {
      return new TlsProxy(
          URI.create(server.url().toString().replace("localhost", "127.0.0.1")), client);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its root, with a slash at its end. */
  URI url() {
    return URI.create("https://localhost:" + https.getAddress().getPort() + "/");
  }

  /** A client that trusts it, and follows nothing. */
  HttpClient client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .sslContext(authority.trust())
        .build();
  }

  private void passOn(HttpExchange exchange) throws IOException {
    try (exchange) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(behind.resolve(exchange.getRequestURI().toString()))
              .method(
                  exchange.getRequestMethod(),
                  HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
      exchange
          .getRequestHeaders()
          .forEach(
              (name, values) -> {
                if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                  values.forEach(value -> request.header(name, value));
                }
              });
      request.header("X-Forwarded-For", client);
      request.setHeader("X-Forwarded-Proto", "https");
      request.setHeader("X-Forwarded-Host", exchange.getRequestHeaders().getFirst("Host"));
      HttpResponse<byte[]> answer = onward.send(request.build(), BodyHandlers.ofByteArray());
      answer.headers().map().forEach((name, values) -> answer(exchange, name, values));
      byte[] body = answer.body();
      exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answer(HttpExchange exchange, String name, List<String> values) {
    if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
      exchange.getResponseHeaders().put(name, values);
    }
  }

  @Override
  public void close() {
    https.stop(0);
  }
}

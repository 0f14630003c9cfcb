package ee.hbook.outlook.graph.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import ee.hbook.outlook.graph.Credentials;
import ee.hbook.outlook.graph.Graph;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * A few bytes of Graph on a loopback socket: gives tokens, and answers each other request with what
 * was laid ready.
 */
final class GraphStub implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");

  static final Limits QUICK =
      new Limits(
          Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(3), 1_000_000, 20, 4);

  /** A request as it came: the raw path with its query, so that its encoding is seen. */
  record Seen(String method, String path, Map<String, List<String>> headers, String body) {

    String header(String name) {
      return headers.getOrDefault(name, List.of("")).getFirst();
    }
  }

  /** What is answered; a status of 0 closes the connection without a word. */
  record Reply(int status, Map<String, String> headers, String body) {

    static Reply of(int status, String body) {
      return new Reply(status, Map.of(), body);
    }
  }

  final List<Seen> seen = new CopyOnWriteArrayList<>();
  final List<Seen> signIns = new CopyOnWriteArrayList<>();
  private final Queue<Reply> replies = new ConcurrentLinkedQueue<>();
  private final Queue<Reply> tokens = new ConcurrentLinkedQueue<>();
  private final HttpServer server;
  private final HttpGraphs graphs;

  GraphStub() throws IOException {
    this(QUICK);
  }

  GraphStub(Limits limits) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
    graphs =
        new HttpGraphs(
            URI.create(base()),
            URI.create(base() + "/login/"),
            limits,
            Clock.fixed(NOW, ZoneOffset.UTC));
  }

  String base() {
    return "http://"
        + server.getAddress().getAddress().getHostAddress()
        + ":"
        + server.getAddress().getPort();
  }

  Graph graph() {
    return graphs.as(new Credentials("contoso.com", "client", new Credentials.Secret("s3cret+/=")));
  }

  Graph graph(Credentials.Proof proof) {
    return graphs.as(new Credentials("contoso.com", "client", proof));
  }

  GraphStub answers(int status, String body) {
    replies.add(Reply.of(status, body));
    return this;
  }

  GraphStub answers(int status, String body, String header, String value) {
    replies.add(new Reply(status, Map.of(header, value), body));
    return this;
  }

  GraphStub hangsUp() {
    replies.add(Reply.of(0, ""));
    return this;
  }

  GraphStub givesToken(int status, String body) {
    tokens.add(Reply.of(status, body));
    return this;
  }

  private void handle(HttpExchange exchange) throws IOException {
    URI uri = exchange.getRequestURI();
    Seen request =
        new Seen(
            exchange.getRequestMethod(),
            uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()),
            Map.copyOf(exchange.getRequestHeaders()),
            new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    boolean login = request.path().startsWith("/login/");
    (login ? signIns : seen).add(request);
    Reply reply = (login ? tokens : replies).poll();
    if (reply == null) {
      reply =
          login
              ? Reply.of(200, "{\"expires_in\":3599,\"access_token\":\"t" + signIns.size() + "\"}")
              : Reply.of(500, "{\"error\":{\"code\":\"NothingLaidReady\"}}");
    }
    send(exchange, reply);
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    if (reply.status() == 0) {
      exchange.close();
      return;
    }
    byte[] body = reply.body().getBytes(UTF_8);
    reply.headers().forEach(exchange.getResponseHeaders()::add);
    exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  void stopListening() {
    server.stop(0);
  }

  @Override
  public void close() {
    graphs.close();
    stopListening();
  }
}

package graphsim.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import graphsim.GraphSim;
import graphsim.graph.SimAnswer;
import graphsim.graph.SimRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The simulation on a port of loopback: {@code /login} for tokens, {@code /graph} for Graph. */
public final class SimServer implements AutoCloseable {

  private final GraphSim sim;
  private final HttpServer http;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

  private SimServer(GraphSim sim, HttpServer http) {
    this.sim = sim;
    this.http = http;
  }

  /** Listens on any free port. */
  public static SimServer start(GraphSim sim) {
    return start(sim, 0);
  }

  /** Listens on a port, 0 for any free one. */
  public static SimServer start(GraphSim sim, int port) {
    try {
      InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      HttpServer http = HttpServer.create(new InetSocketAddress(loopback, port), 0);
      SimServer server = new SimServer(sim, http);
      http.createContext("/", server::answer);
      http.setExecutor(server.workers);
      sim.base(server.url());
      http.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it is reached, without a slash at the end. */
  public String url() {
    return "http://127.0.0.1:" + http.getAddress().getPort();
  }

  /** What stands for {@code https://graph.microsoft.com}. */
  public String graphUrl() {
    return url() + "/graph";
  }

  /** What stands for {@code https://login.microsoftonline.com}. */
  public String loginUrl() {
    return url() + "/login";
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      SimAnswer answer = sim.answer(request(exchange));
      if (!answer.silence()) {
        send(exchange, answer);
      }
    }
  }

  private static SimRequest request(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new TreeMap<>();
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
    return new SimRequest(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getRawPath(),
        Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""),
        headers,
        new String(exchange.getRequestBody().readAllBytes(), UTF_8));
  }

  private static void send(HttpExchange exchange, SimAnswer answer) throws IOException {
    answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    byte[] body = answer.body().getBytes(UTF_8);
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    http.stop(0);
    workers.close();
  }
}

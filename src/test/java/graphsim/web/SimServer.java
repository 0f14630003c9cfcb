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
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The simulation on a port of loopback: {@code /login} for tokens, {@code /graph} for Graph, {@code
 * /__admin} for tests, and at {@code /} a page that plays Outlook. Notices go out by themselves.
 */
public final class SimServer implements AutoCloseable {

  private static final int PULSE_MILLIS = 50;

  private final GraphSim sim;
  private final HttpServer http;
  private final Admin admin;
  private final OutlookPage page;
  private final HttpPostman postman = new HttpPostman();
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor();

  private SimServer(GraphSim sim, HttpServer http) {
    this.sim = sim;
    this.http = http;
    this.admin = new Admin(sim);
    this.page = new OutlookPage(sim);
  }

  /** Listens on any free port. */
  public static SimServer start(GraphSim sim) {
    return start(sim, 0);
  }

  /** Listens on a port, 0 for any free one. */
  public static SimServer start(GraphSim sim, int port) {
    SimServer server = at(sim, port);
    server.pulse.scheduleWithFixedDelay(sim::settle, 0, PULSE_MILLIS, TimeUnit.MILLISECONDS);
    return server;
  }

  /** Listens on any free port; notices go out only when the simulation is told to settle. */
  public static SimServer still(GraphSim sim) {
    return at(sim, 0);
  }

  private static SimServer at(GraphSim sim, int port) {
    try {
      InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      SimServer server =
          new SimServer(sim, HttpServer.create(new InetSocketAddress(loopback, port), 0));
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void start() {
    http.createContext("/", this::answer);
    http.setExecutor(workers);
    sim.base(url());
    sim.postman(postman);
    http.start();
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
      SimAnswer answer = answer(request(exchange));
      if (!answer.silence()) {
        send(exchange, answer);
      }
    }
  }

  private SimAnswer answer(SimRequest request) {
    String path = request.path();
    if (path.startsWith("/__admin/")) {
      return admin.answer(request);
    }
    return path.startsWith("/graph/") || path.startsWith("/login/")
        ? sim.answer(request)
        : page.answer(request);
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
    pulse.shutdownNow();
    http.stop(0);
    workers.shutdownNow();
    postman.close();
  }
}

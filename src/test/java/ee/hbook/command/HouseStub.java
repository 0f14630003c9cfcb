package ee.hbook.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Answers as a house does, with what a test tells it to; knows what it was asked. */
final class HouseStub implements AutoCloseable {

  static final String PASSWORD = "not-to-be-printed";

  private record Answer(int status, Map<String, String> headers, String body) {}

  /**
   * What the command came to.
   *
   * @param code its exit code
   * @param out what a script reads
   * @param err what a person reads
   */
  record Outcome(int code, String out, String err) {}

  private final HttpServer server;
  private final Map<String, Answer> answers = new HashMap<>();
  private final List<String> asked = new ArrayList<>();

  HouseStub() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/hotel/";
  }

  HouseStub answers(String call, int status, String body, String... headers) {
    Map<String, String> all = new TreeMap<>();
    for (int at = 0; at < headers.length; at += 2) {
      all.put(headers[at], headers[at + 1]);
    }
    answers.put(call, new Answer(status, all, body));
    return this;
  }

  /** Method, path and query, and what was sent. */
  List<String> asked() {
    return asked;
  }

  Outcome run(String... arguments) {
    return run(Map.of("HBOOK_URL", url(), "HBOOK_PASSWORD", PASSWORD), arguments);
  }

  static Outcome run(Map<String, String> environment, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Clock clock = Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC);
    int code = Hbook.run(environment, clock, out, err, arguments);
    return new Outcome(code, text(out), text(err));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private void answer(HttpExchange exchange) throws IOException {
    String call = exchange.getRequestMethod() + " " + exchange.getRequestURI();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add((call + " " + body).strip());
    Answer answer = answers.getOrDefault(call, new Answer(404, Map.of(), ""));
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

package ee.hbook.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/** A calendar elsewhere, on loopback: serves what the test puts there, or misbehaves. */
final class CalendarServer implements AutoCloseable {

  private static final int CHUNK = 1 << 16;

  private final Map<String, byte[]> bodies = new ConcurrentHashMap<>();
  private final Map<String, String> tags = new ConcurrentHashMap<>();
  private final Map<String, List<Integer>> answers = new ConcurrentHashMap<>();
  private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
  private final HttpServer server;

  private CalendarServer(HttpServer server) {
    this.server = server;
  }

  static CalendarServer start() {
    try {
      HttpServer http =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      CalendarServer calendars = new CalendarServer(http);
      http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      http.createContext("/", calendars::answer);
      http.createContext("/loop", exchange -> redirect(exchange, "/loop"));
      http.createContext("/to-file", exchange -> redirect(exchange, "file:///etc/passwd"));
      http.createContext("/bomb", CalendarServer::bomb);
      http.createContext("/big", CalendarServer::big);
      http.start();
      return calendars;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  String serve(String path, byte[] body) {
    bodies.put(path, body);
    return url(path);
  }

  String serve(String path, String body) {
    return serve(path, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Serves a body with an ETag, and answers 304 to whoever has it. */
  String serve(String path, String body, String tag) {
    tags.put(path, tag);
    return serve(path, body);
  }

  /** Serves a body slowly: whoever asks for it waits until it is released. */
  String serveOnceReleased(String path, String body) {
    held.put(path, new CountDownLatch(1));
    return serve(path, body);
  }

  /** Answers everybody who waits for a body, and from now on at once. */
  void release(String path) {
    Objects.requireNonNull(held.get(path)).countDown();
  }

  /** The statuses with which a path was answered, in order. */
  List<Integer> answers(String path) {
    return List.copyOf(answers.getOrDefault(path, List.of()));
  }

  void stopServing(String path) {
    bodies.remove(path);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    awaitRelease(path);
    byte[] body = bodies.get(path);
    String tag = tags.get(path);
    if (tag != null) {
      exchange.getResponseHeaders().add("ETag", tag);
    }
    int status = body == null ? 503 : 200;
    if (tag != null && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      status = 304;
    }
    answers.computeIfAbsent(path, any -> new CopyOnWriteArrayList<>()).add(status);
    if (status == 200 && body != null) {
      exchange.getResponseHeaders().add("Content-Type", "text/calendar");
      exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    } else {
      exchange.sendResponseHeaders(status, -1);
    }
    exchange.close();
  }

  private void awaitRelease(String path) {
    CountDownLatch latch = held.get(path);
    try {
      if (latch != null && !latch.await(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException(path + " was never released");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().add("Location", to);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private static void bomb(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream packed = new GZIPOutputStream(exchange.getResponseBody())) {
      write(packed, 300_000_000L);
    } catch (IOException closedByReader) {
      exchange.close();
    }
  }

  private static void big(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream body = exchange.getResponseBody()) {
      write(body, 50_000_000L);
    } catch (IOException closedByReader) {
      exchange.close();
    }
  }

  private static void write(OutputStream to, long bytes) throws IOException {
    byte[] blanks = new byte[CHUNK];
    for (long written = 0; written < bytes; written += CHUNK) {
      to.write(blanks);
    }
  }
}

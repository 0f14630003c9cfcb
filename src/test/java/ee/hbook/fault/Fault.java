package ee.hbook.fault;

import ee.hbook.fault.LoopbackServer.Conversation;
import ee.hbook.fault.LoopbackServer.Request;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * A way in which servers misbehave. Each is played on the path of its name: {@code
 * server.url(Fault.SLOW_LORIS)} is {@code …/slow-loris}.
 */
public enum Fault implements Conversation {
  /** Takes the request and says nothing. */
  SILENCE(request -> request.server().pause(600_000)),
  /** A head that comes byte by byte. */
  SLOW_HEAD(request -> drip(request, Fault.OK + "X-Slow: ", "x")),
  /** A body that comes byte by byte. */
  SLOW_LORIS(request -> drip(request, Fault.OK + "\r\nBEGIN:VCALENDAR\r\nX-SLOW:", "x")),
  /** The connection is reset instead of an answer. */
  RESET(Fault::reset),
  /** The connection is reset in the middle of the body. */
  RESET_IN_THE_MIDDLE(
      request -> {
        request.send(Fault.OK + "Content-Length: 1000\r\n\r\nBEGIN:VCALENDAR\r\n");
        request.server().pause(100); // lest the reset overtakes what was sent
        reset(request);
      }),
  /** The connection is closed instead of an answer. */
  HANG_UP(request -> request.socket().close()),
  /** Fewer bytes than the Content-Length says. */
  CUT_OFF(request -> last(request, "Content-Length: 1000\r\n\r\nBEGIN:VCALENDAR\r\n")),
  /** Chunks, and the last one is missing. */
  CHUNKS_WITHOUT_END(request -> last(request, "Transfer-Encoding: chunked\r\n\r\n5\r\nBEGIN\r\n")),
  /** A whole answer with half a calendar. */
  TRUNCATED(Fault.answer("text/calendar", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n")),
  /** Nothing at all, with 200. */
  EMPTY(Fault.answer("text/calendar", "")),
  /** Nothing at all, with 204. */
  NO_CONTENT(request -> request.send("HTTP/1.1 204 No Content\r\n\r\n")),
  /** A web page. */
  HTML(Fault.page("<title>Villa Alba</title><h1>Welcome</h1>")),
  /** A page that asks for a password. */
  LOGIN_PAGE(Fault.page("<title>Villa Alba</title><form><input name=p type=\"password\"></form>")),
  /** What WordPress and its plugins show while somebody works on the site. */
  MAINTENANCE_PAGE(Fault.page("<title>Villa Alba</title><h1 class=\"x\">Coming <b>soon</b></h1>")),
  /** JSON with 200. */
  JSON(Fault.answer("application/json", "{\"error\":\"token\"}")),
  /** Text that is no calendar. */
  NO_CALENDAR(Fault.answer("text/plain", "Service unavailable")),
  /** More than anybody wants to read, and it says so. */
  TOO_BIG(request -> last(request, "Content-Length: 50000000\r\n\r\nBEGIN:VCALENDAR")),
  /** More than anybody wants to read, and it does not say so. */
  ENDLESS(
      request -> {
        request.send(Fault.OK + "\r\nBEGIN:VCALENDAR\r\n");
        while (request.server().pause(0)) {
          request.out().write(new byte[8192]);
        }
      }),
  /** Little that becomes much. */
  BOMB(
      request -> {
        request.send(Fault.OK + "Content-Encoding: gzip\r\nConnection: close\r\n\r\n");
        try (GZIPOutputStream out = new GZIPOutputStream(request.out())) {
          for (int megabyte = 0; megabyte < 100; megabyte++) {
            out.write(new byte[1_000_000]);
          }
        }
      }),
  /** Gzip that is none. */
  BROKEN_GZIP(
      Fault.answer("text/calendar\r\nContent-Encoding: gzip", "\u001f\u008b\b\0\0\0\0\0\0\0none")),
  /** Another protocol. */
  NOT_HTTP(
      request -> {
        request.send("SSH-2.0-OpenSSH_9.2\r\n\r\n");
        request.socket().close();
      }),
  /** Sends on to itself. */
  REDIRECT_LOOP(request -> request.redirect(request.path())),
  /** Sends on and on. */
  REDIRECTS(
      request -> request.redirect(request.path() + (request.path().contains("?") ? "x" : "?x"))),
  /** Sends on to another host. */
  REDIRECT_HOST(request -> request.redirect("http://elsewhere.example/new.ics?s=secret")),
  /** Sends on to a file. */
  REDIRECT_ADDRESS(request -> request.redirect("file:///etc/passwd")),
  /** Sends on to itself without TLS. */
  REDIRECT_DOWNGRADE(request -> request.redirect("http://" + host(request) + "/a.ics"));

  private static final String OK = "HTTP/1.1 200 OK\r\n";

  private final Conversation conversation;

  Fault(Conversation conversation) {
    this.conversation = conversation;
  }

  @Override
  public void answer(Request request) throws IOException, InterruptedException {
    conversation.answer(request);
  }

  /** The path on which it is played. */
  public String path() {
    return "/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The fault that is played on a path, with or without a query; empty when there is none. */
  static Optional<Fault> on(String path) {
    return Arrays.stream(values())
        .filter(fault -> path.split("[?]", 2)[0].equals(fault.path()))
        .findFirst();
  }

  /** A status with headers such as {@code Retry-After: 120}. */
  public static Conversation status(int status, String... headers) {
    return request ->
        request.reply(
            String.join("\r\n", status + " Status", String.join("\r\n", headers)).strip(), "");
  }

  /** A whole answer. */
  public static Conversation answer(String contentType, String body) {
    return request -> request.reply("200 OK\r\nContent-Type: " + contentType, body);
  }

  /** A redirect. */
  public static Conversation redirect(String to) {
    return request -> request.redirect(to);
  }

  private static Conversation page(String content) {
    return answer("text/html", "<!DOCTYPE html><html>" + content + "</html>");
  }

  private static void drip(Request request, String first, String drop)
      throws IOException, InterruptedException {
    request.send(first);
    while (request.server().pause(50)) {
      request.send(drop);
    }
  }

  private static void last(Request request, String rest) throws IOException {
    request.send(OK + rest);
    request.socket().close();
  }

  private static void reset(Request request) throws IOException {
    request.socket().setSoLinger(true, 0);
    request.socket().close();
  }

  private static String host(Request request) {
    return request.head().replaceFirst("(?s).*\r\nHost: ([^\r]*)\r\n.*", "$1");
  }
}

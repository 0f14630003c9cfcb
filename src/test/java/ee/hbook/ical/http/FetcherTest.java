package ee.hbook.ical.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.fault.LoopbackServer;
import ee.hbook.ical.Download;
import ee.hbook.ical.Download.Body;
import ee.hbook.ical.HttpValidators;
import ee.hbook.link.LinkAddress;
import ee.hbook.link.health.FailureClass;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest extends DownloadSetting {

  @Test
  void bringsTheBodyAndItsType() throws IOException {
    LoopbackServer server =
        server(request -> request.reply("200 OK\r\nContent-Type: text/calendar", "BEGIN"));
    assertThat(fetch(server))
        .isInstanceOfSatisfying(
            Body.class,
            body -> {
              assertThat(body.bytes()).asString(UTF_8).isEqualTo("BEGIN");
              assertThat(body.contentType()).contains("text/calendar");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a?b=1&&c=yes", "//a//b.ics", "/%20%C3%BC?x=%5B1%5D", "/a/../b"})
  void asksForThePathAsItIsWritten(String path) throws IOException {
    LoopbackServer server = server(request -> request.reply("200 OK", "x"));
    fetcher(ROOMY).fetch(at(server, path), false, HttpValidators.NONE);
    assertThat(server.heads).singleElement().asString().startsWith("GET " + path + " HTTP/1.1\r\n");
  }

  @Test
  void introducesItself() throws IOException {
    LoopbackServer server = server(request -> request.reply("200 OK", "x"));
    fetch(server);
    assertThat(server.heads.getFirst())
        .contains(
            "Host: calendar.example:" + server.port() + "\r\n",
            "User-Agent: HBook-EE/1.0 (+calendar sync)\r\n",
            "Accept: text/calendar, */*;q=0.1\r\n",
            "Accept-Encoding: gzip\r\n")
        .doesNotContain("Upgrade", "Cookie", "Authorization", "Referer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"www.expedia.example", "ical.itea.example", "expediapartner.example"})
  void hidesItsNameFromHostsThatRefuseReaders(String host) throws IOException {
    LoopbackServer server = server(request -> request.reply("200 OK", "x"));
    fetcher(ROOMY)
        .fetch(
            LinkAddress.parse("http://" + host + ":" + server.port()), false, HttpValidators.NONE);
    assertThat(server.heads).singleElement().asString().doesNotContain("User-Agent");
  }

  @Test
  void keepsTheConnectionButNoCookie() throws IOException {
    LoopbackServer server = server(request -> request.reply("200 OK\r\nSet-Cookie: a=b", "x"));
    Fetcher fetcher = fetcher(ROOMY);
    fetcher.fetch(at(server, "/1"), false, HttpValidators.NONE);
    fetcher.fetch(at(server, "/2"), false, HttpValidators.NONE);
    assertThat(server.heads).hasSize(2).noneMatch(head -> head.contains("Cookie"));
    assertThat(server.connections).hasValue(1);
  }

  @Test
  void worksOnVirtualThreads() throws Exception {
    LoopbackServer server = server(request -> request.reply("200 OK", "x"));
    Fetcher fetcher = fetcher(ROOMY);
    List<Future<Download>> downloads = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 100; i++) {
        downloads.add(
            threads.submit(() -> fetcher.fetch(at(server, "/"), false, HttpValidators.NONE)));
      }
    }
    for (Future<Download> download : downloads) {
      assertThat(download.get()).isInstanceOf(Body.class);
    }
    assertThat(server.connections.get()).isLessThanOrEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({
    "204 No Content, CONTENT",
    "206 Partial Content, CONTENT",
    "300 Multiple Choices, CONFIG",
    "304 Not Modified, CONTENT",
    "400 Bad Request, GONE",
    "401 Unauthorized, AUTH",
    "403 Forbidden, AUTH",
    "404 Not Found, GONE",
    "405 Method Not Allowed, GONE",
    "408 Request Timeout, TRANSIENT",
    "410 Gone, GONE",
    "429 Too Many Requests, THROTTLED",
    "451 Unavailable For Legal Reasons, GONE",
    "500 Internal Server Error, TRANSIENT",
    "502 Bad Gateway, TRANSIENT",
    "503 Service Unavailable, TRANSIENT",
    "504 Gateway Timeout, TRANSIENT",
  })
  void tellsWhatAStatusMeans(String status, FailureClass failure) throws IOException {
    LoopbackServer server =
        server(request -> request.reply(status + "\r\nWWW-Authenticate: Negotiate", ""));
    assertFailed(fetch(server), failure, "http-" + status.substring(0, 3));
  }

  @Test
  void takes503WithRetryAfterAsARequestToComeLessOften() throws IOException {
    LoopbackServer server =
        server(request -> request.reply("503 Service Unavailable\r\nRetry-After: 60", ""));
    assertFailed(fetch(server), FailureClass.THROTTLED, "http-503");
  }

  @Test
  void doesNotWaitForTheEndOfAnErrorPage() throws IOException {
    LoopbackServer server =
        server(
            request -> {
              request.send("HTTP/1.1 404 Not Found\r\nContent-Length: 1000000\r\n\r\nx");
              request.server().pause(20_000);
            });
    assertFailed(fetch(server), FailureClass.GONE, "http-404");
  }
}

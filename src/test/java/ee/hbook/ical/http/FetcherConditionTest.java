package ee.hbook.ical.http;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.fault.LoopbackServer;
import ee.hbook.ical.Download;
import ee.hbook.ical.Download.Body;
import ee.hbook.ical.HttpValidators;
import ee.hbook.link.health.FailureClass;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FetcherConditionTest extends DownloadSetting {

  private static final String MODIFIED = "Sat, 21 Nov 2026 08:00:00 GMT";
  private static final HttpValidators KNOWN =
      new HttpValidators(Optional.of("W/\"a\""), Optional.of(MODIFIED));

  @Test
  void bringsTheValidatorsOfTheAnswer() throws IOException {
    LoopbackServer server =
        server(
            request ->
                request.reply(
                    "200 OK\r\nETag: W/\"a\"\r\nLast-Modified: "
                        + MODIFIED
                        + "\r\nDate: Sat, 21 Nov 2026 09:00:00 GMT",
                    "x"));
    assertThat(fetch(server))
        .isInstanceOfSatisfying(Body.class, body -> assertThat(body.validators()).isEqualTo(KNOWN));
  }

  @Test
  void sendsWhatIsKnownAsItCame() throws IOException {
    LoopbackServer server = server(request -> request.reply("200 OK", "x"));
    fetcher(ROOMY).fetch(at(server, "/"), false, KNOWN);
    assertThat(server.heads.getFirst())
        .contains("If-None-Match: W/\"a\"\r\n", "If-Modified-Since: " + MODIFIED + "\r\n");
  }

  @Test
  void sendsNothingWhenNothingIsKnown() throws IOException {
    LoopbackServer server = server(request -> request.reply("200 OK", "x"));
    fetch(server);
    assertThat(server.heads.getFirst()).doesNotContain("If-");
  }

  @Test
  void takesNotModifiedForUnchangedWhenItAskedForThat() throws IOException {
    LoopbackServer server = server(request -> request.send("HTTP/1.1 304 Not Modified\r\n\r\n"));
    assertThat(fetcher(ROOMY).fetch(at(server, "/"), false, KNOWN))
        .isInstanceOf(Download.Unchanged.class);
  }

  @Test
  void keepsTheConnectionAfterNotModified() throws IOException {
    LoopbackServer server = server(request -> request.send("HTTP/1.1 304 Not Modified\r\n\r\n"));
    Fetcher fetcher = fetcher(ROOMY);
    fetcher.fetch(at(server, "/1"), false, KNOWN);
    fetcher.fetch(at(server, "/2"), false, KNOWN);
    assertThat(server.connections).hasValue(1);
  }

  @Test
  void takesNotModifiedForAFaultWhenItDidNotAsk() throws IOException {
    LoopbackServer server = server(request -> request.send("HTTP/1.1 304 Not Modified\r\n\r\n"));
    assertFailed(fetch(server), FailureClass.CONTENT, "http-304");
  }

  @Test
  void neitherSendsValidatorsOnwardsNorTakesAnyThere() throws IOException {
    LoopbackServer server =
        server(
            request -> {
              if (request.path().equals("/new")) {
                request.reply("200 OK\r\nETag: \"new\"", "x");
              } else {
                request.redirect("/new");
              }
            });
    Download download = fetcher(ROOMY).fetch(at(server, "/"), false, KNOWN);
    assertThat(server.heads.getFirst()).contains("If-None-Match");
    assertThat(server.heads.getLast()).contains("GET /new").doesNotContain("If-");
    assertThat(download)
        .isInstanceOfSatisfying(
            Body.class, body -> assertThat(body.validators().isEmpty()).isTrue());
  }

  @Test
  void takesNotModifiedOfTheNextAddressForAFault() throws IOException {
    LoopbackServer server =
        server(
            request -> {
              if (request.path().equals("/new")) {
                request.send("HTTP/1.1 304 Not Modified\r\n\r\n");
              } else {
                request.redirect("/new");
              }
            });
    assertFailed(
        fetcher(ROOMY).fetch(at(server, "/"), false, KNOWN), FailureClass.CONTENT, "http-304");
  }
}

package ee.hbook.ical.http;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.fault.LoopbackServer;
import ee.hbook.ical.Download;
import ee.hbook.ical.Download.Body;
import ee.hbook.ical.HttpValidators;
import ee.hbook.link.LinkAddress;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.FailureCode;
import java.io.IOException;
import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherRedirectTest extends DownloadSetting {

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void followsEveryKindOfRedirect(int status) throws IOException {
    LoopbackServer server =
        server(
            request -> {
              if (request.path().equals("/new")) {
                request.reply("200 OK", "x");
              } else {
                request.reply(status + " Moved\r\nLocation: /new", "moved");
              }
            });
    assertThat(fetch(server)).isInstanceOf(Body.class);
  }

  @Test
  void followsFiveRedirectsAndNoSixth() throws IOException {
    LoopbackServer server =
        server(
            request -> {
              int left = Integer.parseInt(request.path().substring(1));
              if (left == 0) {
                request.reply("200 OK", "x");
              } else {
                request.redirect("/" + (left - 1));
              }
            });
    assertThat(fetcher(ROOMY).fetch(at(server, "/5"), false, HttpValidators.NONE))
        .isInstanceOf(Body.class);
    Download six = fetcher(ROOMY).fetch(at(server, "/6"), false, HttpValidators.NONE);
    assertFailed(six, FailureClass.CONFIG, "redirects");
  }

  @Test
  void noticesARedirectToItself() throws IOException {
    LoopbackServer server = server(request -> request.redirect(request.path()));
    assertFailed(fetch(server), FailureClass.CONFIG, "redirect-loop");
    assertThat(server.heads).hasSize(1);
  }

  @Test
  void noticesACircle() throws IOException {
    LoopbackServer server =
        server(request -> request.redirect(request.path().equals("/b") ? "/a" : "/b"));
    Download download = fetcher(ROOMY).fetch(at(server, "/a"), false, HttpValidators.NONE);
    assertFailed(download, FailureClass.CONFIG, "redirect-loop");
    assertThat(server.heads).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://calendar.example/a",
        "http://a@calendar.example/",
        ""
      })
  void refusesARedirectToAnotherKindOfAddress(String location) throws IOException {
    LoopbackServer server = server(request -> request.redirect(location));
    assertFailed(fetch(server), FailureClass.CONFIG, "redirect-address");
  }

  @Test
  void refusesARedirectWithoutAnAddress() throws IOException {
    LoopbackServer server = server(request -> request.reply("301 Moved", ""));
    assertFailed(fetch(server), FailureClass.CONFIG, "redirect-address");
  }

  @Test
  void refusesARedirectToAPortThatIsNeitherTheWebsNorItsOwn() throws IOException {
    LoopbackServer server = server(request -> request.redirect("http://calendar.example:22/"));
    assertFailed(fetch(server), FailureClass.CONFIG, "redirect-address");
    assertThat(server.connections).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"inside.calendar.example", "both.calendar.example"})
  void refusesARedirectIntoAPrivateNetwork(String host) throws IOException {
    LoopbackServer server =
        server(
            request -> request.redirect("http://" + host + ":" + request.socket().getLocalPort()));
    assertFailed(fetch(server), FailureClass.CONFIG, "private-address");
    assertThat(server.connections).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"www.calendar.example", "ics.calendar.example"})
  void followsToAnotherNameOfTheSameSite(String host) throws IOException {
    LoopbackServer server =
        server(
            request -> {
              if (request.head().contains("Host: " + host)) {
                request.reply("200 OK", "x");
              } else {
                request.redirect("http://" + host + ":" + request.socket().getLocalPort());
              }
            });
    assertThat(fetch(server)).isInstanceOf(Body.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"other.example", "127.0.0.2"})
  void tellsTheOtherHostInsteadOfGoingThere(String host) throws IOException {
    LoopbackServer server = server(request -> request.redirect("http://" + host + "/new?s=secret"));
    Download download = fetch(server);
    assertFailed(download, FailureClass.CONFIG, "redirect-host");
    assertThat(download)
        .isInstanceOfSatisfying(
            Download.Failed.class,
            failed ->
                assertThat(failed.leadsTo())
                    .contains(LinkAddress.parse("http://" + host + "/new?s=secret")));
    assertThat(server.connections).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "127.1",
        "2130706433",
        "0x7f000001",
        "localhost",
        "0.0.0.0"
      })
  void refusesEverySpellingOfLoopback(String host) throws IOException {
    LoopbackServer server = server(request -> request.reply("200 OK", "x"));
    CalendarDownload download = closing(new CalendarDownload(ROOMY));
    download.open();
    LinkAddress address = LinkAddress.parse("http://" + host + ":" + server.port() + "/");
    Download outcome = download.fetch(address, false, HttpValidators.NONE);
    if (outcome instanceof Download.Failed failed && failed.code() == FailureCode.Known.DNS) {
      return; // not a spelling on this system, so it leads nowhere
    }
    assertFailed(outcome, FailureClass.CONFIG, "private-address");
    assertThat(server.connections).hasValue(0);
  }

  @Test
  void reachesLoopbackWhenThatIsAllowed() throws IOException {
    LoopbackServer server = server(request -> request.reply("200 OK", "x"));
    CalendarDownload download = closing(new CalendarDownload(ROOMY));
    download.open();
    LinkAddress address = LinkAddress.parse("http://127.0.0.1:" + server.port() + "/");
    assertThat(download.fetch(address, true, HttpValidators.NONE)).isInstanceOf(Body.class);
  }

  @Test
  void keepsNoConnectionOfAPrivateLinkForAPublicOne() throws IOException {
    LoopbackServer server = server(request -> request.reply("200 OK", "x"));
    Fetcher fetcher =
        closing(
            new Fetcher(ROOMY, host -> InetAddress.getAllByName("127.0.0.1"), address -> false));
    assertThat(fetcher.fetch(at(server, "/"), true, HttpValidators.NONE)).isInstanceOf(Body.class);
    assertFailed(
        fetcher.fetch(at(server, "/"), false, HttpValidators.NONE),
        FailureClass.CONFIG,
        "private-address");
  }

  @Test
  void connectsToTheVeryAddressItChecked() throws IOException {
    LoopbackServer server = server(request -> request.reply("200 OK", "x"));
    AtomicInteger lookups = new AtomicInteger();
    Fetcher fetcher =
        closing(
            new Fetcher(
                ROOMY,
                host ->
                    InetAddress.getAllByName(
                        lookups.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2"),
                address -> address.getHostAddress().equals("127.0.0.1")));
    assertThat(fetcher.fetch(at(server, "/"), false, HttpValidators.NONE)).isInstanceOf(Body.class);
    assertThat(lookups).hasValue(1);
  }
}

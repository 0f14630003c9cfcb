package ee.hbook.ical.http;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.fault.LoopbackServer;
import ee.hbook.ical.Download;
import ee.hbook.ical.HttpValidators;
import ee.hbook.link.LinkAddress;
import ee.hbook.link.health.FailureClass;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class FetcherFaultTest extends DownloadSetting {

  private static final String HEAD = "HTTP/1.1 200 OK\r\n";

  @Test
  void endsAnAnswerThatNeverComes() throws IOException {
    LoopbackServer server = server(request -> request.server().pause(20_000));
    assertFailed(fetch(server, HASTY), FailureClass.TRANSIENT, "timeout");
  }

  @Test
  void endsAHeadThatComesByteByByte() throws IOException {
    LoopbackServer server = server(request -> drip(request, HEAD + "X-Slow: ", "x"));
    assertFailed(fetch(server, HASTY), FailureClass.TRANSIENT, "timeout");
  }

  @Test
  void endsABodyThatComesByteByByte() throws IOException {
    LoopbackServer server = server(request -> drip(request, HEAD + "\r\n", "x"));
    assertFailed(fetch(server, HASTY), FailureClass.TRANSIENT, "timeout");
  }

  @Test
  void endsRedirectsThatComeSlowly() throws IOException {
    LoopbackServer server =
        server(
            request -> {
              request.server().pause(150);
              request.redirect(request.path() + "x");
            });
    // The time runs out while waiting for an answer or while looking up the next host.
    Download download = fetch(server, HASTY);
    assertThat(((Download.Failed) download).failure()).isEqualTo(FailureClass.TRANSIENT);
  }

  @Test
  void endsANameLookUpThatNeverAnswers() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    Fetcher fetcher = closing(new Fetcher(HASTY, host -> hang(never), address -> true));
    LinkAddress address = LinkAddress.parse("http://calendar.example/secret");
    Download download = fetcher.fetch(address, false, HttpValidators.NONE);
    assertThat(((Download.Failed) download).failure()).isEqualTo(FailureClass.TRANSIENT);
  }

  @Test
  void staysInterruptedWhenItIsStopped() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    Fetcher fetcher =
        closing(
            new Fetcher(
                ROOMY,
                host -> {
                  asked.countDown();
                  return hang(never);
                },
                address -> true));
    try (var threads = Executors.newSingleThreadExecutor()) {
      Future<Boolean> stopped =
          threads.submit(
              () -> {
                LinkAddress address = LinkAddress.parse("http://calendar.example/secret");
                assertFailed(
                    fetcher.fetch(address, false, HttpValidators.NONE),
                    FailureClass.LOCAL,
                    "interrupted");
                return Thread.currentThread().isInterrupted();
              });
      asked.await();
      threads.shutdownNow();
      assertThat(stopped.get()).isTrue();
    }
  }

  @Test
  void stopsAnEndlessBodyAtTheLimit() throws IOException {
    LoopbackServer server =
        server(
            request -> {
              request.send(HEAD + "\r\n");
              while (request.server().pause(0)) {
                request.out().write(new byte[8192]);
              }
            });
    assertFailed(fetch(server), FailureClass.CONTENT, "too-big");
  }

  @Test
  void refusesFiftyMegabytesWithoutReadingThem() throws IOException {
    LoopbackServer server =
        server(request -> request.send(HEAD + "Content-Length: 50000000\r\n\r\nBEGIN:VCALENDAR"));
    assertFailed(fetch(server), FailureClass.CONTENT, "too-big");
  }

  @Test
  void stopsAZipBombWithoutUnpackingIt() throws IOException {
    LoopbackServer server =
        server(
            request -> {
              request.send(HEAD + "Content-Encoding: gzip\r\nConnection: close\r\n\r\n");
              try (GZIPOutputStream out = new GZIPOutputStream(request.out())) {
                for (int megabyte = 0; megabyte < 200; megabyte++) {
                  out.write(new byte[1_000_000]);
                }
              }
            });
    Fetcher fetcher = fetcher(ROOMY);
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    Download download = fetcher.fetch(at(server, "/bomb"), false, HttpValidators.NONE);
    assertFailed(download, FailureClass.CONTENT, "too-big");
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(20_000_000);
  }

  @Test
  void refusesBrokenCompression() throws IOException {
    LoopbackServer server =
        server(request -> request.reply("200 OK", "\u001f\u008b\b\0\0\0\0\0\0\0not gzip at all"));
    assertFailed(fetch(server), FailureClass.CONTENT, "compression");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 100\r\n\r\nBEGIN:VCALENDAR",
        "Transfer-Encoding: chunked\r\n\r\n5\r\nBEGIN\r\n",
        "Transfer-Encoding: chunked\r\n\r\nzz\r\nBEGIN\r\n",
      })
  void refusesABodyThatIsCutOff(String rest) throws IOException {
    LoopbackServer server =
        server(
            request -> {
              request.send(HEAD + rest);
              request.socket().close();
            });
    assertFailed(fetch(server), FailureClass.CONTENT, "cut-off");
  }

  @Test
  void takesAResetAsAStumble() throws IOException {
    LoopbackServer server =
        server(
            request -> {
              request.socket().setSoLinger(true, 0);
              request.socket().close();
            });
    assertFailed(fetch(server), FailureClass.TRANSIENT, "connection");
  }

  @Test
  void takesAHangUpAsAStumble() throws IOException {
    LoopbackServer server = server(request -> request.socket().close());
    assertFailed(fetch(server), FailureClass.TRANSIENT, "connection");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/9.9 200 OK\r\n\r\n", "HTTP/1.1 200 OK\r\nnot a header\r\n\r\n"})
  void refusesWhatIsNotHttp(String answer) throws IOException {
    LoopbackServer server =
        server(
            request -> {
              request.send(answer);
              request.socket().close();
            });
    assertFailed(fetch(server), FailureClass.CONTENT, "not-http");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "X: y\r\n"})
  void refusesAHeadWithoutEnd(String piece) throws IOException {
    LoopbackServer server =
        server(
            request -> {
              request.send(HEAD + "X: ");
              while (request.server().pause(0)) {
                request.send(piece.repeat(1000));
              }
            });
    assertFailed(fetch(server), FailureClass.CONTENT, "not-http");
  }

  @Test
  void tellsThatNobodyListens() throws IOException {
    LoopbackServer server = server(request -> request.socket().close());
    server.close();
    assertFailed(fetch(server), FailureClass.TRANSIENT, "connect");
  }

  @Test
  void tellsThatTheNameIsUnknown() {
    LinkAddress address = LinkAddress.parse("http://unknown.example/secret.ics");
    assertFailed(
        fetcher(ROOMY).fetch(address, false, HttpValidators.NONE), FailureClass.TRANSIENT, "dns");
  }

  private static void drip(LoopbackServer.Request request, String first, String drop)
      throws IOException, InterruptedException {
    request.send(first);
    while (request.server().pause(20)) {
      request.send(drop);
    }
  }

  private static InetAddress[] hang(CountDownLatch never) {
    try {
      never.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return new InetAddress[0];
  }
}

package ee.hbook.ical.http;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.fault.LoopbackServer;
import ee.hbook.fault.LoopbackServer.Conversation;
import ee.hbook.ical.Download;
import ee.hbook.ical.Download.Failed;
import ee.hbook.ical.HttpValidators;
import ee.hbook.link.LinkAddress;
import ee.hbook.link.health.FailureClass;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterEach;

/**
 * What the tests of downloads share: every name leads to 127.0.0.1, which counts as public here,
 * but {@code inside.calendar.example} leads to 127.0.0.2, which counts as private.
 */
abstract class DownloadSetting {

  static final Limits ROOMY =
      new Limits(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(30), 1_000_000);
  static final Limits HASTY =
      new Limits(Duration.ofSeconds(20), Duration.ofMillis(200), Duration.ofMillis(500), 1_000_000);

  private final Deque<AutoCloseable> open = new ArrayDeque<>();

  @AfterEach
  void closeAll() throws Exception {
    while (!open.isEmpty()) {
      open.pop().close();
    }
  }

  LoopbackServer server(Conversation conversation) throws IOException {
    return closing(new LoopbackServer(conversation));
  }

  Fetcher fetcher(Limits limits) {
    return closing(
        new Fetcher(
            limits,
            DownloadSetting::lookUp,
            address -> !address.getHostAddress().equals("127.0.0.2")));
  }

  <T extends AutoCloseable> T closing(T resource) {
    open.push(resource);
    return resource;
  }

  static LinkAddress at(LoopbackServer server, String path) {
    return LinkAddress.parse("http://calendar.example:" + server.port() + path);
  }

  Download fetch(LoopbackServer server) {
    return fetch(server, ROOMY);
  }

  Download fetch(LoopbackServer server, Limits limits) {
    return fetcher(limits).fetch(at(server, "/secret.ics?s=secret"), false, HttpValidators.NONE);
  }

  static void assertFailed(Download download, FailureClass failure, String code) {
    assertThat(download)
        .isInstanceOfSatisfying(
            Failed.class,
            failed ->
                assertThat(failed.failure() + " " + failed.code().word())
                    .isEqualTo(failure + " " + code));
  }

  private static InetAddress[] lookUp(String host) throws UnknownHostException {
    InetAddress outside = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    InetAddress inside = InetAddress.getByAddress(new byte[] {127, 0, 0, 2});
    return switch (host) {
      case "inside.calendar.example" -> new InetAddress[] {inside};
      case "both.calendar.example" -> new InetAddress[] {outside, inside};
      case "unknown.example" -> throw new UnknownHostException(host);
      default ->
          host.endsWith(".example")
              ? new InetAddress[] {outside}
              : InetAddress.getAllByName(host); // literals
    };
  }
}

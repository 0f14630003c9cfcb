package ee.hbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Behind a proxy that ends TLS, on every server. */
@SuppressWarnings("NullAway.Init")
abstract class EdgeContract extends GroupContract {

  private TlsProxy proxy;

  @BeforeAll
  void startProxy() {
    proxy = TlsProxy.before(server, "203.0.113.9");
  }

  @AfterAll
  void stopProxy() {
    if (proxy != null) {
      proxy.close();
    }
  }

  @Test
  void redirectsStayWithHttps() {
    assertThat(location(outside(get("admin/")))).startsWith(proxy.url() + "admin/login.xhtml");
    assertThat(location(outside(get("")))).isEqualTo(proxy.url() + "admin/");
  }

  @Test
  void signingInStaysWithHttps() {
    assertThat(location(outside(signIn(RunningServer.PASSWORD))))
        .isEqualTo(proxy.url() + "admin/index.xhtml");
  }

  @Test
  void theSessionNeverCrossesInClear() {
    assertThat(cookie(outside(signIn(RunningServer.PASSWORD))))
        .startsWith("jsessionid=")
        .contains("; secure", "; httponly", "; samesite=lax");
  }

  @Test
  void withoutTlsTheSessionIsKeptToOurSite() {
    assertThat(cookie(server.send(form(server.url(), RunningServer.PASSWORD))))
        .startsWith("jsessionid=")
        .contains("; httponly", "; samesite=lax")
        .doesNotContain("; secure");
  }

  @Test
  void aFeedIsTheSameOnBothSidesOfTheProxy() {
    String feed = UNIT_FEED.formatted(102).substring(1);
    assertThat(outside(get(feed)).body()).isEqualTo(server.get("/" + feed).body());
  }

  @Test
  void whoIsNoProxyIsNotBelieved() throws IOException, InterruptedException {
    try (HttpClient elsewhere =
        HttpClient.newBuilder().localAddress(InetAddress.getByName("127.0.0.2")).build()) {
      URI direct = URI.create(server.url().toString().replace("localhost", "127.0.0.1") + "admin/");
      HttpResponse<String> answer =
          elsewhere.send(
              HttpRequest.newBuilder(direct)
                  .header("X-Forwarded-Proto", "https")
                  .header("X-Forwarded-Host", "evil.example")
                  .header("Forwarded", "proto=https;host=evil.example")
                  .build(),
              BodyHandlers.ofString());
      assertThat(location(answer)).startsWith(direct.toString());
    }
  }

  @Test
  void wrongPasswordsFromElsewhereDoNotLockTheOwnerOut() {
    try (TlsProxy elsewhere = TlsProxy.before(server, "198.51.100.7")) {
      for (int i = 0; i < 20; i++) {
        HttpRequest.Builder guess = form(elsewhere.url(), "guess" + i);
        outside(elsewhere, guess.header("X-Forwarded-For", "192.0.2." + i));
      }
      assertThat(location(outside(elsewhere, form(elsewhere.url(), "guess"))))
          .contains("problem=wait");
    }
    assertThat(location(outside(signIn("guess")))).contains("problem=refused");
  }

  @Test
  void throughNginxAsItsExampleSaysEverythingStaysWithHttps() {
    try (Nginx nginx = Nginx.before(server.url().getPort());
        HttpClient client = nginx.client()) {
      HttpResponse<String> signedIn = send(client, form(nginx.url(), RunningServer.PASSWORD));
      assertThat(location(signedIn)).isEqualTo(nginx.url() + "admin/index.xhtml");
      assertThat(cookie(signedIn)).contains("; secure", "; httponly", "; samesite=lax");
      String feed = UNIT_FEED.formatted(102).substring(1);
      HttpRequest.Builder poll = HttpRequest.newBuilder(nginx.url().resolve(feed));
      assertThat(send(client, poll).body()).isEqualTo(server.get("/" + feed).body());
    }
  }

  @Test
  void theSiteFetchesItsOwnFeedAndSaysHowItArrives() {
    assertThat(selfCheckAt(server.url()))
        .contains(
            "address wrong localhost can only be reached from this machine or network.",
            "feed good A calendar of this site comes whole from there and shows the nights that are"
                + " taken.",
            "proxy good Requests arrive as they were sent: no proxy stands in between, or none that"
                + " changes them.",
            "cache good Every request comes here: no cache keeps copies.",
            "mail wrong No mail server is known: nobody is told anything by mail.");
  }

  @Test
  void theSiteSaysThatNobodyVouchesForItsCertificate() {
    assertThat(selfCheckAt(proxy.url()))
        .anyMatch(finding -> finding.startsWith("certificate wrong "))
        .noneMatch(finding -> finding.startsWith("feed good"));
  }

  private List<String> selfCheckAt(URI address) {
    try {
      api.set("siteurl", address.toString());
      return api
          .post("/self-check", "")
          .object()
          .getJsonArray("findings")
          .getValuesAs(JsonObject.class)
          .stream()
          .map(
              finding ->
                  finding.getString("subject")
                      + " "
                      + finding.getString("verdict")
                      + " "
                      + finding.getString("message"))
          .toList();
    } finally {
      api.set("siteurl", "");
    }
  }

  private HttpRequest.Builder get(String path) {
    return HttpRequest.newBuilder(proxy.url().resolve(path));
  }

  private HttpRequest.Builder signIn(String password) {
    return form(proxy.url(), password);
  }

  private static HttpRequest.Builder form(URI root, String password) {
    return HttpRequest.newBuilder(root.resolve("admin/sign-in"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("name=admin&password=" + password));
  }

  private HttpResponse<String> outside(HttpRequest.Builder request) {
    return outside(proxy, request);
  }

  private static HttpResponse<String> outside(TlsProxy proxy, HttpRequest.Builder request) {
    try (HttpClient client = proxy.client()) {
      return send(client, request);
    }
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
    try {
      return client.send(request.timeout(Duration.ofMinutes(1)).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private static String cookie(HttpResponse<String> answer) {
    return answer.headers().firstValue("Set-Cookie").orElse("").toLowerCase(Locale.ROOT);
  }
}

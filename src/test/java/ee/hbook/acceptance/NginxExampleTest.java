package ee.hbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code server-config/nginx} makes of a server's answers, and of none. */
@SuppressWarnings("NullAway.Init")
class NginxExampleTest {

  private static final String FEED = "?feed=hbook-calendar.ics&accom_id=1&accom_num=1";

  private HttpServer behind;
  private Nginx nginx;
  private int status = 200;
  private String cacheControl = "";
  private Headers asked = new Headers();

  @BeforeEach
  void start() throws IOException {
    behind = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    behind.createContext("/", this::answer);
    behind.start();
    nginx = Nginx.before(behind.getAddress().getPort());
  }

  @AfterEach
  void stop() {
    behind.stop(0);
    if (nginx != null) {
      nginx.close();
    }
  }

  @Test
  void whatCallersSayOfThemselvesIsReplaced() throws Exception {
    get("");
    assertThat(asked.get("X-Forwarded-For")).containsExactly("127.0.0.1");
    assertThat(asked.get("X-Forwarded-Proto")).containsExactly("https");
    assertThat(asked.get("X-Forwarded-Host")).containsExactly(nginx.url().getAuthority());
    assertThat(asked.get("Host")).containsExactly(nginx.url().getAuthority());
    assertThat(asked).doesNotContainKey("Forwarded");
  }

  @Test
  void aFeedThatHbookRefusesStaysRefused() throws Exception {
    status = 404;
    cacheControl = "no-cache";
    assertThat(get(FEED).statusCode()).isEqualTo(404);
  }

  @Test
  void aServerWithoutHbookIsNotNow() throws Exception {
    status = 404;
    isNotNow(get(FEED));
  }

  @Test
  void aServerThatIsDownIsNotNow() throws Exception {
    behind.stop(0);
    isNotNow(get(FEED));
    isNotNow(get("admin/"));
  }

  @Test
  void whatIsNotThereInTheApiIsSaidInHbooksWords() throws Exception {
    status = 404;
    assertThat(get("api/links/1").body()).isEqualTo("HBook's words");
  }

  private void isNotNow(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).contains("30");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    try (HttpClient client = nginx.client()) {
      return client.send(
          HttpRequest.newBuilder(nginx.url().resolve(path))
              .header("X-Forwarded-For", "192.0.2.1")
              .header("X-Forwarded-Proto", "http")
              .header("X-Forwarded-Host", "evil.example")
              .header("Forwarded", "for=192.0.2.1;host=evil.example")
              .build(),
          BodyHandlers.ofString());
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      asked = exchange.getRequestHeaders();
      if (!cacheControl.isEmpty()) {
        exchange.getResponseHeaders().set("Cache-Control", cacheControl);
      }
      byte[] words = "HBook's words".getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, words.length);
      exchange.getResponseBody().write(words);
    }
  }
}

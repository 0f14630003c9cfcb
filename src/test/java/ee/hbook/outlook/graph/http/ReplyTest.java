package ee.hbook.outlook.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long we are asked to wait, and what is no JSON. */
class ReplyTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-02T10:00:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource({
    "10, 10000",
    "2.128, 2128",
    "'Mon, 02 Nov 2026 10:00:30 GMT', 30000",
    "100000000, 86400000",
  })
  void aWaitIsReadInEveryForm(String asked, long millis) {
    assertThat(reply(429, asked).retryAfter(CLOCK)).contains(Duration.ofMillis(millis));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "soon", "Mon, 02 Nov 2026 09:00:00 GMT"})
  void whatIsNoWaitIsNone(String asked) {
    assertThat(reply(429, asked).retryAfter(CLOCK)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"429, 0, true", "503, 5, true", "504, 5, true", "503, 0, false", "500, 5, false"})
  void whoSaysHowLongThrottles(int status, String asked, boolean throttled) {
    assertThat(reply(status, asked).isThrottled(CLOCK)).isEqualTo(throttled);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{", "<html>"})
  void whatIsNoObjectIsNoJson(String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);

    assertThat(Reply.of(200, headers(Map.of()), bytes).json()).isEmpty();
  }

  @Test
  void whatIsTooDeepIsNoJson() {
    byte[] bytes = "{\"a\":".repeat(100_000).getBytes(StandardCharsets.UTF_8);

    assertThat(Reply.of(200, headers(Map.of()), bytes).json()).isEmpty();
  }

  private static Reply reply(int status, String asked) {
    return Reply.of(status, headers(Map.of("Retry-After", List.of(asked))), new byte[0]);
  }

  private static HttpHeaders headers(Map<String, List<String>> headers) {
    return HttpHeaders.of(headers, (name, value) -> true);
  }
}

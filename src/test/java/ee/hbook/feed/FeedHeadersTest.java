package ee.hbook.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedHeadersTest {

  @Test
  void whatTellsACacheToLetFeedsPassGoesOut() {
    assertThat(FeedHeaders.of(Map.of("x-lws-cache", "off", "CDN-Cache-Control", "no-store")))
        .isEqualTo(Map.of("X-LWS-Cache", "off", "CDN-Cache-Control", "no-store"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Set-Cookie",
        "Content-Type",
        "Content-Length",
        "ETag",
        "Last-Modified",
        "Cache-Control",
        "Access-Control-Allow-Origin",
        "Location",
        "X-Anything",
        ""
      })
  void nothingElseDoes(String name) {
    assertThat(FeedHeaders.of(Map.of(name, "x"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "off\r\nSet-Cookie: a=b", "off\n", "déjà", "off\u0000"})
  void aValueThatIsNoPlainTextDoesNot(String value) {
    assertThat(FeedHeaders.of(Map.of("X-LWS-Cache", value))).isEmpty();
  }

  @Test
  void aValueThatIsTooLongDoesNot() {
    assertThat(FeedHeaders.of(Map.of("X-LWS-Cache", "x".repeat(201)))).isEmpty();
    assertThat(FeedHeaders.of(Map.of("X-LWS-Cache", "x".repeat(200)))).hasSize(1);
  }
}

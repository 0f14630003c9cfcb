package ee.hbook.account.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserPostTest {

  @ParameterizedTest
  @CsvSource({
    "same-origin, , false",
    "none, , false",
    "cross-site, , true",
    "same-site, , true",
    "same-origin, https://other.example, false",
    ", https://calendar.example, false",
    ", http://calendar.example:80, false",
    ", https://CALENDAR.example:443, false",
    ", http://localhost:8080, false",
    ", http://localhost, true",
    ", https://calendar.example:8443, true",
    ", https://other.example, true",
    ", https://calendar.example.evil.example, true",
    ", https://evil.example/calendar.example, true",
    ", null, true",
    ", 'https://[8:1', true",
    ", , false",
  })
  void aPostComesFromAPageOfOursOrFromAnotherSite(
      String fetchSite, String origin, boolean foreign) {
    BrowserPost post = new BrowserPost(Optional.ofNullable(fetchSite), Optional.ofNullable(origin));
    assertThat(post.isForeign(Set.of("localhost:8080", "calendar.example:80"))).isEqualTo(foreign);
  }
}

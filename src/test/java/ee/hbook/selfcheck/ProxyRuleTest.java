package ee.hbook.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxyRuleTest {

  private static final URI ADDRESS = URI.create("https://hotel.example");

  @ParameterizedTest(name = "told {0}, trusted {1}, called {2}://{3}: {4}")
  @CsvSource({
    "true,  true,  https, hotel.example, self_check_proxy_good",
    "true,  false, http,  hotel.example, self_check_proxy_untrusted",
    "true,  true,  http,  hotel.example, self_check_proxy_scheme",
    "false, false, http,  hotel.example, self_check_proxy_silent",
    "true,  true,  https, 127.0.0.1,     self_check_proxy_host",
    "false, false, https, Hotel.Example, self_check_proxy_none",
  })
  void whatStandsInFrontShowsInHowARequestArrives(
      boolean told, boolean trusted, String scheme, String host, String said) {
    ProxyRule.Way way = new ProxyRule.Way("10.0.0.7", told, trusted, scheme, host);

    assertThat(ProxyRule.judge(ADDRESS, Optional.of(way)).words().key()).isEqualTo(said);
  }

  @Test
  void ofARequestThatDidNotArriveNothingIsSaid() {
    assertThat(ProxyRule.judge(ADDRESS, Optional.empty()).verdict())
        .isEqualTo(Finding.Verdict.UNKNOWN);
  }
}

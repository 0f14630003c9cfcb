package ee.hbook.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.config.edge.Arrival;
import ee.hbook.config.edge.Caller;
import ee.hbook.config.edge.OwnArrival;
import ee.hbook.config.edge.TrustedProxies;
import ee.hbook.config.edge.WebOrigin;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProxyRuleTest {

  private static final URI ADDRESS = URI.create("https://hotel.example");
  private static final Map<String, List<String>> TOLD =
      Map.of(
          "x-forwarded-for", List.of("203.0.113.9"),
          "x-forwarded-proto", List.of("https"),
          "x-forwarded-host", List.of("hotel.example"));

  private static String found(String trusted, String host, Map<String, List<String>> headers) {
    Arrival arrival =
        new Arrival("10.0.0.7", new WebOrigin("http", host, 80), Optional.of(host), headers);
    Caller caller = Caller.of(arrival, TrustedProxies.of(trusted));
    return ProxyRule.judge(ADDRESS, Optional.of(new OwnArrival(arrival, caller))).words().key();
  }

  @Test
  void aTrustedProxyThatSaysAllIsGood() {
    assertThat(found("10.0.0.7", "hotel.example", TOLD)).isEqualTo("self_check_proxy_good");
  }

  @Test
  void oneThatIsNotTrustedMakesAllVisitorsOne() {
    assertThat(found("", "hotel.example", TOLD)).isEqualTo("self_check_proxy_untrusted");
  }

  @Test
  void oneThatSaysTheWrongSchemeIsToSendTheRightOne() {
    assertThat(
            found(
                "10.0.0.7",
                "hotel.example",
                Map.of(
                    "x-forwarded-for", List.of("203.0.113.9"),
                    "x-forwarded-proto", List.of("http"))))
        .isEqualTo("self_check_proxy_scheme");
  }

  @Test
  void oneThatSaysNothingIsFoundByTheScheme() {
    assertThat(found("", "hotel.example", Map.of())).isEqualTo("self_check_proxy_silent");
  }

  @Test
  void oneThatAsksForAnotherHostIsFound() {
    assertThat(
            found(
                "10.0.0.7",
                "127.0.0.1:8080",
                Map.of(
                    "x-forwarded-for", List.of("203.0.113.9"),
                    "x-forwarded-proto", List.of("https"))))
        .isEqualTo("self_check_proxy_host");
  }

  @Test
  void withoutAnyTheRequestArrivesAsItWasSent() {
    Arrival arrival =
        new Arrival(
            "203.0.113.9",
            new WebOrigin("https", "hotel.example", 443),
            Optional.of("hotel.example"),
            Map.of());
    OwnArrival own = new OwnArrival(arrival, Caller.of(arrival, TrustedProxies.of("")));

    assertThat(ProxyRule.judge(ADDRESS, Optional.of(own)).words().key())
        .isEqualTo("self_check_proxy_none");
  }

  @Test
  void ofARequestThatDidNotArriveNothingIsSaid() {
    assertThat(ProxyRule.judge(ADDRESS, Optional.empty()).verdict())
        .isEqualTo(Finding.Verdict.UNKNOWN);
  }
}

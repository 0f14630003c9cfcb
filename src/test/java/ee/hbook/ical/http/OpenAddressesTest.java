package ee.hbook.ical.http;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.config.DeploymentVariables;
import ee.hbook.config.GivenVariables;
import ee.hbook.link.LinkAddress;
import ee.hbook.link.health.FailureCode.Known;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenAddressesTest {

  @ParameterizedTest
  @CsvSource({
    "http://93.184.216.34/a, ",
    "https://93.184.216.34/a, ",
    "http://93.184.216.34:443/a, ",
    "https://[2606:2800:220:1:248:1893:25c8:1946]:80/a, ",
    "https://no-such-name.invalid/a, ",
    "https://93.184.216.34:8443/a, CLOSED_PORT",
    "http://93.184.216.34:22/a, CLOSED_PORT",
    "http://my_site.invalid:25/a, CLOSED_PORT",
    "https://[2606:2800:220:1:248:1893:25c8:1946]:6379/a, CLOSED_PORT",
    "http://192.168.0.1/a, PRIVATE_ADDRESS",
    "http://[::1]/a, PRIVATE_ADDRESS",
    "http://localhost/a, PRIVATE_ADDRESS",
  })
  void aLinkMayGoToTheWebsPortsOfPublicHosts(String url, Known refusal) {
    assertThat(against(url, Map.of())).isEqualTo(Optional.ofNullable(refusal));
  }

  @ParameterizedTest
  @CsvSource({
    "'8443, 8080', https://93.184.216.34:8443/a, ",
    "'8443,8080', https://93.184.216.34:8080/a, ",
    "8443, https://93.184.216.34:844/a, CLOSED_PORT",
    "all, https://93.184.216.34:22/a, ",
  })
  void aDeploymentMayAllowOthers(String ports, String url, Known refusal) {
    assertThat(against(url, Map.of("HBOOK_FETCH_PORTS", ports)))
        .isEqualTo(Optional.ofNullable(refusal));
  }

  @Test
  void wherePrivateAddressesAreAllowedSoIsEveryPort() {
    assertThat(against("http://localhost:9000/a", Map.of("HBOOK_FETCH_ALLOW_PRIVATE", "true")))
        .isEmpty();
  }

  private static Optional<Known> against(String url, Map<String, String> variables) {
    return new OpenAddresses(new DeploymentVariables(new GivenVariables(variables)))
        .against(LinkAddress.parse(url));
  }
}

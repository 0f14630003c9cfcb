package ee.hbook.config.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.7, true",
    "192.0.2.7, 192.0.2.8, false",
    "10.0.0.0/8, 10.255.3.4, true",
    "10.0.0.0/8, 11.0.0.1, false",
    "192.0.2.128/25, 192.0.2.127, false",
    "0.0.0.0/0, 203.0.113.9, true",
    "0.0.0.0/0, 2001:db8::1, false",
    "2001:db8::/32, 2001:db8:ffff::1, true",
    "2001:db8::/32, 2001:db9::1, false",
    "::1, 0:0:0:0:0:0:0:1, true",
    "127.0.0.1, ::ffff:127.0.0.1, true",
    "fe80::/10, fe80::1%eth0, true"
  })
  void anAddressIsInItOrNot(String network, String address, boolean inside) {
    assertThat(TrustedProxies.of(network).trusts(address)).isEqualTo(inside);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "localhost", "proxy.example", "_hidden", "unknown", "256.0.0.1"})
  void whatIsNoAddressIsNeverTrustedAndNeverLookedUp(String address) {
    assertThat(TrustedProxies.of("0.0.0.0/0 ::/0").trusts(address)).isFalse();
  }

  @Test
  void severalAreReadWithCommasAndBlanks() {
    assertThat(TrustedProxies.of(" 127.0.0.1,::1 ,\t10.0.0.0/8 ").networks()).hasSize(3);
  }

  @Test
  void anEmptyTextTrustsNobody() {
    assertThat(TrustedProxies.of(" ")).isEqualTo(TrustedProxies.NOBODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/", "::1/129", "10.0.0.0/x"})
  void aMistakeIsNamed(String mistake) {
    assertThatThrownBy(() -> TrustedProxies.of("127.0.0.1, " + mistake))
        .hasMessageContaining("HBOOK_TRUSTED_PROXIES")
        .hasMessageContaining(mistake);
  }
}

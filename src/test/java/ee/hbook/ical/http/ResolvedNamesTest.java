package ee.hbook.ical.http;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.feed.Reach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolvedNamesTest {

  @ParameterizedTest
  @CsvSource({
    "localhost, THIS_MACHINE",
    "hbook.localhost, THIS_MACHINE",
    "127.0.0.1, THIS_MACHINE",
    "[::1], THIS_MACHINE",
    "192.168.1.20, OWN_NETWORK",
    "10.0.0.5, OWN_NETWORK",
    "100.64.0.1, OWN_NETWORK",
    "[fd00::1], OWN_NETWORK",
    "[fe80::1], OWN_NETWORK",
    "server, OWN_NETWORK",
    "nas.local, OWN_NETWORK",
    "hbook.home.arpa, OWN_NETWORK",
    "93.184.216.34, OUTSIDE",
    "[2606:2800:220:1:248:1893:25c8:1946], OUTSIDE",
    "no-such-name.invalid, UNKNOWN",
  })
  void whatAnAddressLeadsTo(String host, Reach reach) {
    assertThat(new ResolvedNames().of(host)).isEqualTo(reach);
  }
}

package ee.hbook.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.feed.Reach;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressRuleTest {

  @ParameterizedTest(name = "{0} that leads to {1}: {2}")
  @CsvSource({
    "https://hotel.example, OUTSIDE,        GOOD,    self_check_address_good",
    "http://hotel.example,  OUTSIDE,        WRONG,   self_check_address_plain",
    "http://localhost:8080, THIS_MACHINE,   WRONG,   self_check_address_closed",
    "https://hotel.lan,     OWN_NETWORK,    WRONG,   self_check_address_closed",
    "https://hotel.example, ONLY_FROM_HERE, UNKNOWN, self_check_address_private",
    "https://hotel.example, UNKNOWN,        WRONG,   self_check_address_nowhere",
  })
  void anAddressIsGoodWhereStrangersReachItEncrypted(
      URI address, Reach reach, Finding.Verdict verdict, String said) {
    Finding found = AddressRule.judge(address, true, reach);

    assertThat(found.verdict()).isEqualTo(verdict);
    assertThat(found.words().key()).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"OUTSIDE", "THIS_MACHINE", "UNKNOWN"})
  void oneThatNobodyHasSetIsToBeSetFirst(Reach reach) {
    assertThat(AddressRule.judge(URI.create("https://hotel.example"), false, reach).words().key())
        .isEqualTo("self_check_address_unset");
  }
}

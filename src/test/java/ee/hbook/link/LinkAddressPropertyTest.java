package ee.hbook.link;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.config.Unsuitable;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LinkAddressPropertyTest {

  private static final String FROM = "https://host.example/dir/cal.ics?s=1";

  @Property(tries = 5_000)
  void whateverIsPastedIsAnAddressOrRefusedWithoutRepeatingIt(@ForAll("pasted") String pasted) {
    try {
      assertThat(LinkAddress.parse(pasted).host()).isNotEmpty();
    } catch (Unsuitable refused) {
      assertThat(refused.getMessage()).doesNotContain("secret");
    }
  }

  @Property(tries = 5_000)
  void whereverARedirectLeadsIsAnAddressOrRefused(@ForAll("pasted") String location) {
    try {
      assertThat(LinkAddress.parse(FROM).follow(location).host()).isNotEmpty();
    } catch (Unsuitable refused) {
      assertThat(refused.getMessage()).doesNotContain("secret");
    }
  }

  @Provide
  Arbitrary<String> pasted() {
    Arbitrary<String> beginning =
        Arbitraries.of("http://", "https://[", "webcal://", "http://[::", "//", "/", "", "?", "..");
    Arbitrary<String> odd =
        Arbitraries.strings()
            .withChars(":[]./?#%@&=\\;,+-_~^|<>{}\"'` \t018afx\u00fc\u3002\u2044\ud83d")
            .ofMaxLength(14);
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(6);
    Arbitrary<String> end = Arbitraries.of("/secret", "]/secret", "]:80/secret", "");
    return Combinators.combine(beginning, odd, any, end)
        .as((first, second, third, last) -> first + second + third + last);
  }
}

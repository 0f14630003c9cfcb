package ee.hbook.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ee.hbook.config.Unsuitable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://host.example/cal.ics, https://host.example/cal.ics",
    "'  https://host.example/cal.ics \u00a0\u200b', https://host.example/cal.ics",
    "webcal://host.example/cal.ics, http://host.example/cal.ics",
    "WebCals://host.example/cal.ics, https://host.example/cal.ics",
    "HTTP://HOST.Example:8080/A?b=C, http://host.example:8080/A?b=C",
    "https://host.example, https://host.example/",
    "https://host.example?feed=x&&y, https://host.example/?feed=x&&y",
    "https://host.example:/a, https://host.example/a",
    "https://host.example./a, https://host.example/a",
    "https://host.example/a#top, https://host.example/a",
    "https://host.example/a b/ü?x=[1]|2, https://host.example/a%20b/%C3%BC?x=%5B1%5D%7C2",
    "https://host.example/a%20b?c=100%, https://host.example/a%20b?c=100%25",
    "https://host.example//cal.ics, https://host.example//cal.ics",
    "https://bücher.example/a, https://xn--bcher-kva.example/a",
    "http://my_site.example/a, http://my_site.example/a",
    "http://192.0.2.7/a, http://192.0.2.7/a",
    "http://[2001:DB8::1]:81/a, http://[2001:db8::1]:81/a",
  })
  void readsWhatAnOwnerPastes(String pasted, String fetched) {
    assertThat(LinkAddress.parse(pasted).uri()).hasToString(fetched);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "file:///etc/passwd",
        "ftp://host.example/secret",
        "javascript:secret",
        "host.example/secret.ics",
        "host.example:8080/secret.ics",
        "//host.example/secret",
        "http:/secret",
        "http:secret",
        "http:///secret",
        "http://:80/secret",
        "http://me:secret@host.example/",
        "http://me@host.example/",
        "http://host.example:0/secret",
        "http://host.example:65536/secret",
        "http://host.example:secret/",
        "http://host.example:80:80/secret",
        "http://a..b/secret",
        "http://.example/secret",
        "http://host.example\\@evil.example/secret",
        "http://ho st.example/secret",
        "http://h%6fst.example/secret",
        "http://[fe80::1%25eth0]/secret",
        "http://[::1/secret",
        "http://[zz::1]/secret",
        "http://[8:1]/secret",
        "http://[1::2::3]/secret",
        "http://[1:2:3:4:5:6:7:8:9]/secret",
        "http://[::ffff:300.1.1.1]/secret",
        "http://[:::]/secret",
        "http://host.example/sec\nret",
        "http://host.example/sec\u0000ret",
        "http://host.example/sec\u200bret",
        "http://host.example/sec\u202eret",
        "http://host.example/sec\ud800ret",
      })
  void refusesWhatCannotBeAnAddressWithoutRepeatingIt(String pasted) {
    assertThatExceptionOfType(Unsuitable.class)
        .isThrownBy(() -> LinkAddress.parse(pasted))
        .satisfies(
            refusal -> assertThat(refusal.getMessage()).isNotBlank().doesNotContain("secret"));
  }

  @Test
  void refusesMoreThanTwoThousandCharacters() {
    String longest = "https://host.example/" + "a".repeat(2000 - 21);
    assertThat(LinkAddress.parse(longest).uri().toString()).hasSize(2000);
    assertThatExceptionOfType(Unsuitable.class)
        .isThrownBy(() -> LinkAddress.parse(longest + "a"))
        .withMessageContaining("2,000");
  }

  @ParameterizedTest
  @CsvSource({
    "https://other.example/x, https://other.example/x",
    "//other.example/x, https://other.example/x",
    "/x?y=1, https://host.example/x?y=1",
    "x.ics, https://host.example/dir/x.ics",
    "../x.ics, https://host.example/x.ics",
    "?y=1, https://host.example/dir/cal.ics?y=1",
    "'/a b/ü#top', https://host.example/a%20b/%C3%BC",
    "12:30.ics, https://host.example/dir/12:30.ics",
    "webcal://host.example/x, http://host.example/x",
  })
  void followsARedirect(String location, String next) {
    LinkAddress from = LinkAddress.parse("https://host.example/dir/cal.ics?s=1");
    assertThat(from.follow(location).uri()).hasToString(next);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "file:///etc/passwd",
        "http://",
        "gopher://host.example/",
        "//me@host.example/",
        "//[8:1]/secret",
        "http://[8:1]/secret"
      })
  void refusesARedirectToNoAddress(String location) {
    LinkAddress from = LinkAddress.parse("https://host.example/dir/cal.ics");
    assertThatExceptionOfType(Unsuitable.class)
        .isThrownBy(() -> from.follow(location))
        .withMessageNotContaining("secret");
  }

  @Test
  void showsTheHostOnly() {
    LinkAddress address = LinkAddress.parse("https://host.example:8443/secret.ics?s=secret");
    assertThat(address.display()).isEqualTo("host.example/…");
    assertThat(address).hasToString("host.example/…");
    assertThat(LinkAddress.parse("http://[::1]:80/secret").host()).isEqualTo("[::1]");
  }
}

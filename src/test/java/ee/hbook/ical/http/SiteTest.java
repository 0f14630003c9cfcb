package ee.hbook.ical.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTest {

  @ParameterizedTest
  @CsvSource({
    "www.example.com, example.com",
    "ics.example.com, calendar.example.com",
    "admin.booking.com, ical.booking.com",
    "www.example.co.uk, ics.example.co.uk",
    "www.abc.de, ics.abc.de",
    "a.hotel.github.io, b.hotel.github.io",
    "localhost, localhost",
    "127.0.0.1, 127.0.0.1",
    "[::1], [::1]",
  })
  void isOneUnderOneRegisteredName(String one, String other) {
    assertThat(Site.isOne(one, other)).isTrue();
    assertThat(Site.isOne(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "example.com, example.net",
    "example.com, example.com.evil.net",
    "www.example.co.uk, www.other.co.uk",
    "co.uk, example.co.uk",
    "hotel.github.io, other.github.io",
    "hotel.azurewebsites.net, other.azurewebsites.net",
    "127.0.0.1, 127.0.0.2",
    "10.0.0.1, 127.0.0.1",
    "127.0.0.1, 127.1",
    "[::1], [::2]",
    "localhost, example.com",
  })
  void isAnotherUnderAnotherNameAndAtAnotherAddress(String one, String other) {
    assertThat(Site.isOne(one, other)).isFalse();
    assertThat(Site.isOne(other, one)).isFalse();
  }
}

package ee.hbook.ical.guest;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.IcsEvent;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class OriginUrlTest {

  @Test
  void airbnbWritesItIntoTheDescription() {
    IcsEvent event =
        event(
            "Reservation URL: https://www.airbnb.com/hosting/reservations/details/HM1\nx",
            null,
            null);
    assertThat(OriginUrl.of(event, Optional.empty()))
        .contains(URI.create("https://www.airbnb.com/hosting/reservations/details/HM1"));
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          View this booking: https://rentals.tripadvisor.com/b/1      | https://rentals.tripadvisor.com/b/1
          View this booking: https://www.flipkey.com/b/1              | https://www.flipkey.com/b/1
          Voir cette réservation : https://www.tripadvisor.fr/b/1     | https://www.tripadvisor.fr/b/1
          Diese Buchung ansehen: https://www.tripadvisor.de/b/1, x    | https://www.tripadvisor.de/b/1
          この予約を表示: https://www.tripadvisor.co.jp/b/1           | https://www.tripadvisor.co.jp/b/1
          """)
  void tripAdvisorWritesItThereInItsLanguage(String description, String url) {
    assertThat(OriginUrl.of(event(description, null, null), Optional.empty()))
        .contains(URI.create(url));
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource({
    "''",
    "Diese Buchung ansehen: https://www.example.de/b/1",
    "Diese Buchung ansehen: https://www.tripadvisor.com.a.example/b/1",
    "Diese Buchung ansehen: https://nottripadvisor.com/b/1",
    "View this booking: javascript:alert(1)"
  })
  void otherTextIsNoLink(String description) {
    assertThat(OriginUrl.of(event(description, null, null), Optional.empty())).isEmpty();
  }

  @ParameterizedTest(name = "[{0}], {1}, {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Reservation URL: https://a.example/1   | https://b.example/2 | https://c.example/3 | https://a.example/1
          View this booking: https://a.example/1 | https://b.example/2 | https://c.example/3 | https://a.example/1
          ''                                     | https://b.example/2 | https://c.example/3 | https://b.example/2
          ''                                     | not a link          | https://c.example/3 | https://c.example/3
          ''                                     | -                   | https://c.example/3 | https://c.example/3
          """)
  void theDescriptionComesBeforeBookingUrlAndThatBeforeUrl(
      String description, String bookingUrl, String url, String expected) {
    assertThat(OriginUrl.of(event(description, bookingUrl, url), Optional.empty()))
        .contains(URI.create(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "www.airbnb.fr, https://www.airbnb.fr/hosting/reservations/details/HM1?a=b",
    "www.airbnb.co.uk, https://www.airbnb.co.uk/hosting/reservations/details/HM1?a=b",
    "calendars.example, https://www.airbnb.com/hosting/reservations/details/HM1?a=b",
    "notairbnb.fr, https://www.airbnb.com/hosting/reservations/details/HM1?a=b",
  })
  void anAirbnbBookingIsShownAtTheCountryOfItsFeed(String feedHost, String expected) {
    IcsEvent event =
        event(
            "Reservation URL: https://www.airbnb.com/hosting/reservations/details/HM1?a=b",
            null,
            null);
    assertThat(OriginUrl.of(event, Optional.of(feedHost))).contains(URI.create(expected));
  }

  @Test
  void anotherSitesBookingStaysWhereItIs() {
    IcsEvent event = event("", null, "https://www.vrbo.com/b/1");
    assertThat(OriginUrl.of(event, Optional.of("www.airbnb.fr")))
        .contains(URI.create("https://www.vrbo.com/b/1"));
  }

  @Test
  void aScriptIsNoLink() {
    assertThat(
            OriginUrl.of(event("", "javascript:alert(2)", "javascript:alert(1)"), Optional.empty()))
        .isEmpty();
  }

  @Test
  void aPageWithoutEncryptionIsALinkToo() {
    assertThat(OriginUrl.of(event("", null, "http://a.example/1"), Optional.empty()))
        .contains(URI.create("http://a.example/1"));
  }

  @Test
  void aFileSomewhereIsNoLink() {
    assertThat(OriginUrl.of(event("", null, "ftp://a.example/1"), Optional.empty())).isEmpty();
  }

  @Test
  void aLinkHasTwoThousandCharactersAtMost() {
    String longest = "https://a.example/" + "1".repeat(2000 - 18);
    assertThat(OriginUrl.of(event("", null, longest), Optional.empty()))
        .contains(URI.create(longest));
    assertThat(OriginUrl.of(event("", null, longest + "1"), Optional.empty())).isEmpty();
  }

  private static IcsEvent event(String description, String bookingUrl, String url) {
    Map<String, String> extra = new HashMap<>();
    if (bookingUrl != null) {
      extra.put("X-BOOKINGURL", bookingUrl);
    }
    return new IcsEvent(
        Optional.of("a"),
        LocalDateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2)),
        IcsEvent.Status.CONFIRMED,
        "Reserved",
        description,
        Optional.ofNullable(url),
        Optional.empty(),
        false,
        extra);
  }
}

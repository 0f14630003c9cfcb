package ee.hbook.feed.reads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderFamilyTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Airbnb/1.0 | airbnb",
        "Mozilla/5.0 (compatible; AirbnbCalendar/2; +https://www.airbnb.com) | airbnb",
        "Booking.com iCal importer | booking",
        "bookingcom-sync | booking",
        "Booking | booking",
        "MyBookingSync/2 | other",
        "HomeAway-Calendar | vrbo",
        "VRBO | vrbo",
        "Expedia iCal | expedia",
        "Google-Calendar-Importer | google",
        "Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0) | outlook",
        "macOS/13.4 (22F66) dataaccessd/1.0 | apple",
        "FlipKey | tripadvisor",
        "Agoda iCal | agoda",
        "HBook-EE/1.0 (+calendar sync) | hbook",
        "WordPress/6.4; https://villa.example | wordpress",
        "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | browser",
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/1 | browser",
        "Mozilla/5.0 (X11; Linux; rv:128.0) Gecko/20100101 Thunderbird/128.0 | thunderbird",
        "Mozilla/5.0 (compatible; SomeBot/1.0) | other",
        "Java-http-client/21 | other",
        "curl/8.0 | other",
        "'' | other",
      })
  void aReaderIsKnownByItsUserAgent(String userAgent, String word) {
    assertThat(ReaderFamily.ofReader(userAgent).word()).isEqualTo(word);
  }

  @ParameterizedTest(name = "{0} called {1} is {2}")
  @CsvSource({
    "www.airbnb.com, Calendar, airbnb",
    "www.airbnb.co.uk, Calendar, airbnb",
    "airbnb.fr, Calendar, airbnb",
    "notairbnb.com, Calendar, ''",
    "airbnb.example.org, Calendar, ''",
    "ical.booking.com, Calendar, booking",
    "admin.booking.com, Airbnb, booking",
    "notbooking.com, Calendar, ''",
    "www.abritel.fr, Calendar, vrbo",
    "www.vrbo.com, Calendar, vrbo",
    "www.expediapartnercentral.com, Calendar, expedia",
    "www.tripadvisor.de, Calendar, tripadvisor",
    "calendar.google.com, Calendar, google",
    "outlook.live.com, Calendar, outlook",
    "p23-caldav.icloud.com, Calendar, apple",
    "api.smoobu.com, Calendar, smoobu",
    "127.0.0.1, Airbnb, airbnb",
    "feeds.example.org, My Booking.com calendar, booking",
    "feeds.example.org, Neighbour, ''",
    "hbook.example.org, HBook, ''",
  })
  void aCalendarIsKnownByItsHostElseByItsName(String host, String name, String word) {
    assertThat(ReaderFamily.ofCalendar(host, name).map(ReaderFamily::word).orElse(""))
        .isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({"airbnb, airbnb", "browser, browser", "other, other", "of-the-past, other"})
  void aFamilyIsFoundByItsWord(String kept, String word) {
    assertThat(ReaderFamily.ofWord(kept).word()).isEqualTo(word);
  }
}

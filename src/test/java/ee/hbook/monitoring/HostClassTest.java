package ee.hbook.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.link.CalendarUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostClassTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.airbnb.fr/calendar/ical/1.ics?s=x, AIRBNB",
    "https://ical.booking.com/v1/export?t=x, BOOKING",
    "webcal://www.abritel.fr/icalendar/x.ics, VRBO",
    "https://calendar.google.com/calendar/ical/x/basic.ics, GOOGLE",
    "https://outlook.office365.com/owa/calendar/x/calendar.ics, OUTLOOK",
    "https://www.expedia.com/x.ics, OTHER",
    "https://airbnb.example.org/x.ics, OTHER",
    "no address at all, OTHER"
  })
  void aHostIsToldByItsClassOnly(String url, HostClass host) {
    assertThat(HostClass.of(new CalendarUrl(url).peer())).isEqualTo(host);
  }
}

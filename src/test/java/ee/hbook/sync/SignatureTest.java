package ee.hbook.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureTest {

  @ParameterizedTest(name = "{0} then {1}: {2}")
  @CsvSource({
    "'', -//Any//EN, true",
    "-//One//EN, -//One//EN, true",
    "-//One//EN, -//Two//EN, false",
    "-//One//EN, '', false",
    "-//Booking.com//EN, '-//admin.booking.com b.v.//NONSGML v1.0//EN', true",
    "-//Airbnb Inc//Hosting Calendar 0.8.8//EN, -//Airbnb Inc//Hosting Calendar 1.0//EN, true",
    "-//Sabre//Sabre VObject 3.4//EN, -//Sabre//Sabre VObject 4.5//EN, true",
    "ical-gites-2025, ical-gites-2026, true",
    "ical-gites-2025, ical-other-2026, false",
    "-//Airbnb Inc//Hosting Calendar//EN, -//Booking.com//EN, false",
  })
  void knownDriftsAreTheSameCalendarAndNothingElseIs(
      String accepted, String present, boolean same) {
    assertThat(Signature.matches(accepted, present)).isEqualTo(same);
  }
}

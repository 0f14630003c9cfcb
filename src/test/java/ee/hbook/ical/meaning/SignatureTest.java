package ee.hbook.ical.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.IcsCalendar;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
    "-//PMS//Feed v1.2//EN, -//PMS//Feed v1.3//EN, true",
    "-//PMS//Feed v1.9//EN, -//PMS//Feed v2//EN, true",
    "-//PMS//Feed 6.3.2//EN, -//PMS//Feed 6.3.2.dev310//EN, true",
    "-//PMS//Feed version 1//EN, -//PMS//Feed version 2//EN, true",
    "DAVx5/4.0-gplay ical4j/3.1.0, DAVx5/4.3-gplay ical4j/3.2, true",
    "-//PMS//Feed 1.0//EN, -//PMS//Feed//EN, true",
    "-//PMS//Feed 1.0//EN, -//PMS//Other 1.0//EN, false",
    "-//Google Inc//Google Calendar 70.9054//EN, -//Google Inc//Google Calendar 71//EN, true",
    "-//Google Inc//Google Calendar 70.9054//EN, -//Google LLC//Google Drive 70//EN, false",
    "-//Apple Inc.//macOS 13//EN, -//Apple Inc.//macOS 14.1//EN, true",
    "Microsoft Exchange Server 2010, Microsoft Exchange Server 2019, true",
    "-//Airbnb Inc//Hosting Calendar 1.0//EN, '-//Airbnb, Inc.//Hosting Calendar 1.0//EN', true",
    "'-//Airbnb, Inc.//Hosting Calendar 2//EN', -//Airbnb Inc//Hosting Calendar 0.8.8//EN, true",
    "'-//HomeAway.com, Inc.//EN', -//Vrbo//EN, true",
    "'-//HomeAway.com, Inc.//EN', '-//Vrbo.com, Inc.//Calendar 1.0//FR', true",
    "-//Abritel//FR, '-//HomeAway.com, Inc.//EN', true",
    "'-//HomeAway.com, Inc.//EN', -//Airbnb Inc//Hosting Calendar//EN, false",
    "-//Site//HBook-apartment-1// EN, -//Site//HBook-apartment-2// EN, false",
    "-//My Site 1.0//HBook-apartment-1// EN, -//My Site 2.0//HBook-apartment-1// EN, false",
    "Listing-12345, Listing-12346, false",
    "-//PMS//Apartment 12//EN, -//PMS//Apartment 13//EN, false",
    "-//PMS//Listing 1.2//EN, -//PMS//Listing 1.2//EN, true",
    "1.0, 2.0, false",
    "12345, 12346, false",
  })
  void knownDriftsAreTheSameCalendarAndNothingElseIs(
      String accepted, String present, boolean same) {
    assertThat(Signature.matches(accepted, present)).isEqualTo(same);
  }

  @Test
  void aLongSignatureIsKeptAsFarAsItGoes() {
    assertThat(Signature.of(calendar("-//A\0//" + "x".repeat(300))))
        .hasSize(256)
        .startsWith("-//A//xx");
  }

  @Test
  void aCalendarWithoutASignatureHasAnEmptyOne() {
    assertThat(Signature.of(calendar(""))).isEmpty();
  }

  private static IcsCalendar calendar(String signature) {
    return new IcsCalendar(signature, List.of(), List.of(), Optional.empty());
  }
}

package ee.hbook.linking;

import static ee.hbook.feed.content.Sample.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.link.Link;
import ee.hbook.link.SomeLink;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedAddressTest {

  private static final String LINKED = "https://www.airbnb.com/calendar/ical/1.ics?t=here";
  private static final String ELSEWHERE = "https://www.airbnb.com/calendar/ical/2.ics?t=there";
  private static final PastedAddress AIRBNB =
      new PastedAddress(
          UNIT,
          Platform.AIRBNB,
          Set.of("www.villa-mimosa.example"),
          List.of(link(1, UNIT, LINKED), link(2, new UnitId(999, 9), ELSEWHERE)));

  /** The mistakes in one table; what stops is marked with an exclamation mark. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "''|Malformed!",
        "ftp://www.airbnb.com/1.ics|Malformed!",
        "https://me:secret@www.airbnb.com/calendar/ical/1.ics|Malformed!",
        "https://|Malformed!",
        "BEGIN:VCALENDAR|NoAddress!",
        "<iframe src=https://calendar.google.com/calendar/embed></iframe>|NoAddress!",
        "me@group.calendar.google.com|NoAddress!",
        "www.airbnb.com/calendar/ical/1.ics|NoAddress!",
        "https://www.villa-mimosa.example/?feed=hbook-calendar.ics&accom_id=1&accom_num=1|OwnFeed!",
        "https://www.villa-mimosa.example/sailing.ics|''",
        "https://other.example/?feed=hbook-calendar.ics&accom_id=1&accom_num=1|''",
        "https://www.airbnb.com/calendar/ical/1.ics?t=here|Linked!",
        "webcal://www.airbnb.com/calendar/ical/1.ics?t=here|Linked!",
        "https://www.airbnb.com/calendar/ical/2.ics?t=there|Linked",
        "https://ical.booking.com/v1/export?t=1|OtherPlatform",
        "https://www.airbnb.com/hosting/listings|WebPage",
        "https://www.airbnb.com/calendar/ical/3.ics?t=new|''",
        "webcal://www.airbnb.com/calendar/ical/3.ics?t=new|''",
        "https://feeds.example.org/anything|''"
      })
  void aMistakeIsTold(String pasted, String expected) {
    assertThat(inWords(AIRBNB.mistake(pasted))).isEqualTo(expected);
  }

  @Test
  void ofTwoLinksToOneCalendarThatOfTheUnitIsTold() {
    PastedAddress twice =
        new PastedAddress(
            UNIT,
            Platform.OTHER,
            Set.of(),
            List.of(link(2, new UnitId(999, 9), LINKED), link(1, UNIT, LINKED)));
    assertThat(twice.mistake(LINKED))
        .contains(new AddressMistake.Linked(link(1, UNIT, LINKED), true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://me:secret@a.example/1.ics", "ftp://a.example/secret"})
  void aRefusalHoldsNoPartOfTheAddress(String pasted) {
    assertThat(String.valueOf(AIRBNB.mistake(pasted))).doesNotContain("secret");
  }

  private static String inWords(Optional<AddressMistake> mistake) {
    return mistake
        .map(found -> found.getClass().getSimpleName() + (found.stops() ? "!" : ""))
        .orElse("");
  }

  private static Link link(long id, UnitId unit, String url) {
    return SomeLink.to(url, id, unit, "Airbnb");
  }
}

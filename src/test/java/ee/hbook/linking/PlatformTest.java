package ee.hbook.linking;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.link.LinkAddress;
import ee.hbook.link.LinkSettings.Blocked;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformTest {

  @ParameterizedTest
  @CsvSource({
    "www.airbnb.com,AIRBNB",
    "www.airbnb.co.uk,AIRBNB",
    "ical.booking.com,BOOKING",
    "admin.booking.com,BOOKING",
    "www.vrbo.com,VRBO",
    "www.abritel.fr,VRBO",
    "www.expediapartnercentral.com,EXPEDIA",
    "calendar.google.com,GOOGLE",
    "outlook.live.com,OUTLOOK",
    "outlook.office365.com,OUTLOOK"
  })
  void aHostTellsWhoseCalendarItServes(String host, Platform platform) {
    assertThat(Platform.ofHost(host)).contains(platform);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "airbnb.com.evil.example", "notairbnb.com", "smoobu.com"})
  void aHostThatIsNobodysWeKnowTellsNothing(String host) {
    assertThat(Platform.ofHost(host)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-//Airbnb Inc//Hosting Calendar 1.0//EN|AIRBNB",
        "-//admin.booking.com\\\\\\, b.v.//NONSGML v1.0//EN|BOOKING",
        "-//HomeAway.com, Inc.//EN|VRBO",
        "-//Google Inc//Google Calendar 70.9054//EN|GOOGLE",
        "Microsoft Exchange Server 2010|OUTLOOK"
      })
  void aSignatureTellsWhoMadeTheCalendar(String signature, Platform platform) {
    assertThat(Platform.ofSignature(signature)).contains(platform);
  }

  @Test
  void aSignatureOfNobodyWeKnowTellsNothing() {
    assertThat(Platform.ofSignature("-//rianjs/ical.net//EN")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Platform.class)
  void itsWordIsThatOfItsReaders(Platform platform) {
    assertThat(platform.reader().word()).isEqualTo(platform.word());
  }

  @ParameterizedTest
  @EnumSource(Platform.class)
  void itsExampleLooksLikeACalendarOfIt(Platform platform) {
    if (!platform.example().isEmpty()) {
      LinkAddress example = LinkAddress.parse(platform.example());
      assertThat(Platform.ofHost(example.host())).contains(platform);
      assertThat(platform.looksLikeCalendar(example.host(), example.uri().getPath())).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "AIRBNB,www.airbnb.com,/hosting/listings/1234567",
    "BOOKING,admin.booking.com,/hotel/hoteladmin/extranet_ng/manage/calendar/index.html?hotel_id=1",
    "VRBO,www.vrbo.com,/1234567",
    "GOOGLE,calendar.google.com,/calendar/u/0/r/settings",
    "OUTLOOK,outlook.office365.com,/owa/calendar/abc/calendar.html"
  })
  void aPageOfItDoesNot(Platform platform, String host, String path) {
    assertThat(platform.looksLikeCalendar(host, path)).isFalse();
  }

  @Test
  void closedDatesThatMoveOnEveryNightAreLeftOut() {
    assertThat(Platform.AIRBNB.closedDates()).contains(Blocked.IGNORE);
  }

  @Test
  void whereTheyDoNotTheSiteDecides() {
    assertThat(Platform.BOOKING.closedDates()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Platform.class)
  void everyPlatformHasItsTexts(Platform platform) {
    ResourceBundle texts = ResourceBundle.getBundle("ee.hbook.messages", Locale.ROOT);
    for (String text : new String[] {"find", "paste", "closed", "pace"}) {
      assertThat(texts.containsKey("connect_" + text + "_" + platform.word())).isTrue();
    }
  }
}

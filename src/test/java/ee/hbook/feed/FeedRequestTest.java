package ee.hbook.feed;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedRequestTest {

  private static final String UNIT = "feed=hbook-calendar.ics&accom_id=102&accom_num=1";

  @Test
  void theUnitAloneLeavesEveryParameterAtItsDefault() {
    assertThat(FeedRequest.parse(UNIT)).contains(FeedRequest.of(new UnitId(102, 1)));
  }

  @Test
  void theSeedsUrlWithADoubledAmpersandIsUnderstood() {
    assertThat(FeedRequest.parse(UNIT + "&&agenda=yes"))
        .hasValueSatisfying(request -> assertThat(request.agenda()).isTrue());
  }

  @Test
  void allUnitsNeedNoNumbers() {
    assertThat(FeedRequest.parse("feed=hbook-all-calendars.ics"))
        .map(FeedRequest::scope)
        .contains(new FeedRequest.AllUnits());
  }

  @Test
  void everyParameterIsReadInAnyOrder() {
    assertThat(
            FeedRequest.parse(
                "for=7&reservations_only=yes&key=ABC&future_only=no&accom_num=2&agenda=yes"
                    + "&rand=4711&accom_id=102&feed=hbook-calendar.ics"))
        .contains(
            new FeedRequest(
                new FeedRequest.OneUnit(new UnitId(102, 2)),
                true,
                false,
                true,
                Optional.of("ABC"),
                OptionalLong.of(7)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"agenda=1", "agenda=YES", "agenda=yes%20", "future_only=NO", "agenda"})
  void onlyTheExactOppositeFlipsADefault(String parameter) {
    assertThat(FeedRequest.parse(UNIT + "&" + parameter))
        .contains(FeedRequest.of(new UnitId(102, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "agenda=oui, true",
    "agenda=non, false",
    "agenda=ano, true",
    "agenda=sim, true",
    "agenda=Oui, false",
    "agenda=ja, false"
  })
  void aYesIsUnderstoodInTheLanguagesOfTheScreens(String parameter, boolean agenda) {
    assertThat(FeedRequest.parse(UNIT + "&" + parameter).map(FeedRequest::agenda)).contains(agenda);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "non", "ne", "nao", "n%C3%A3o"})
  void soIsANo(String no) {
    assertThat(FeedRequest.parse(UNIT + "&future_only=" + no).map(FeedRequest::futureOnly))
        .contains(false);
    assertThat(FeedRequest.parse(UNIT + "&reservations_only=oui"))
        .map(FeedRequest::reservationsOnly)
        .contains(true);
  }

  @Test
  void theLastOfARepeatedNameCounts() {
    assertThat(FeedRequest.parse(UNIT + "&accom_num=2"))
        .contains(FeedRequest.of(new UnitId(102, 2)));
  }

  @Test
  void escapesAreDecoded() {
    assertThat(FeedRequest.parse("feed=hbook%2Dcalendar.ics&accom%5Fid=102&accom_num=%31"))
        .contains(FeedRequest.of(new UnitId(102, 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"key=%", "key=%4", "key=%zz", "key=%ff%fe", "=&==&%00=%00", "key=+"})
  void brokenEscapesNeverFail(String junk) {
    assertThat(FeedRequest.parse(UNIT + "&" + junk)).isPresent();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "feed=rss2",
        "feed=HBOOK-CALENDAR.ICS&accom_id=102&accom_num=1",
        "feed=hbook-calendar.ics",
        "feed=hbook-calendar.ics&accom_id=102",
        "feed=hbook-calendar.ics&accom_num=1",
        "feed=hbook-calendar.ics&accom_id=abc&accom_num=1",
        "feed=hbook-calendar.ics&accom_id=-1&accom_num=1",
        "feed=hbook-calendar.ics&accom_id=0&accom_num=1",
        "feed=hbook-calendar.ics&accom_id=102&accom_num=0",
        "feed=hbook-calendar.ics&accom_id=102&accom_num=1.5",
        "feed=hbook-calendar.ics&accom_id=102&accom_num=99999999999999999999",
        "feed=hbook-calendar.ics&accom_id=٣&accom_num=1"
      })
  void whatNamesNoFeedIsNoRequest(String query) {
    assertThat(FeedRequest.parse(query)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "feed=hbook-calendar.ics&accom_id=102&accom_num=3",
        "feed=hbook-all-calendars.ics",
        "feed=hbook-calendar.ics&accom_id=102&accom_num=3&key=ABCDEFGH12345&agenda=yes"
            + "&future_only=no&reservations_only=yes&for=7"
      })
  void whatIsAskedForIsWrittenAsHBookWritesIt(String query) {
    assertThat(FeedRequest.parse(query).map(FeedRequest::query)).contains(query);
  }
}

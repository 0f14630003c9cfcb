package ee.hbook.outlook.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.outlook.graph.GraphEvent;
import ee.hbook.outlook.graph.GraphEvent.ShowAs;
import ee.hbook.outlook.graph.GraphEvent.Type;
import ee.hbook.outlook.graph.GraphLocation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

/** Events with the oddities of the reference, one at a time. */
class EventReaderTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-10T13:00:00, UTC, 2026-11-10T13:00:00Z",
    "2026-11-10T13:00:00.0000000, UTC, 2026-11-10T13:00:00Z",
    "2026-11-10T13:00:00.1234567, UTC, 2026-11-10T13:00:00.123456700Z",
    "2026-11-10T13:00, UTC, 2026-11-10T13:00:00Z",
    "2026-11-10T13:00:00Z, Romance Standard Time, 2026-11-10T13:00:00Z",
    "2026-11-10T13:00:00+02:00, UTC, 2026-11-10T11:00:00Z",
    "2026-11-10T13:00:00, Romance Standard Time, 2026-11-10T12:00:00Z",
    "2026-07-10T13:00:00, Romance Standard Time, 2026-07-10T11:00:00Z",
    "2026-11-10T13:00:00, America/New_York, 2026-11-10T18:00:00Z",
    "2026-11-10T13:00:00, tzone://Microsoft/Utc, 2026-11-10T13:00:00Z",
  })
  void aTimeIsReadInItsZone(String dateTime, String zone, Instant expected) {
    String event =
        event("\"start\":{\"dateTime\":\"" + dateTime + "\",\"timeZone\":\"" + zone + "\"},");

    assertThat(read(event).time().start()).isEqualTo(expected);
  }

  @Test
  void aTimeWithoutAZoneIsUtc() {
    assertThat(read(event("\"start\":{\"dateTime\":\"2026-11-10T13:00:00\"},")).time().start())
        .isEqualTo(Instant.parse("2026-11-10T13:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"start\":null,",
        "\"start\":\"2026-11-10T13:00:00\",",
        "\"start\":{},",
        "\"start\":{\"dateTime\":\"soon\"},",
        "\"start\":{\"dateTime\":7},",
        "\"start\":{\"dateTime\":\"0001-01-01T00:00:00\"},",
        "\"start\":{\"dateTime\":\"9999-12-31T00:00:00\"},",
        "\"start\":{\"dateTime\":\"2026-11-10T13:00:00\",\"timeZone\":\"tzone://Microsoft/Custom\"},",
      })
  void aTimeThatCannotBeReadSetsTheEventAside(String start) {
    assertThat(EventReader.read(GraphFixtures.json(event(start))))
        .isInstanceOfSatisfying(
            EventReader.NotUnderstood.class,
            unread -> {
              assertThat(unread.why().id()).contains("A");
              assertThat(unread.why().reason()).isEqualTo("no time");
            });
  }

  @Test
  void anEventThatEndsBeforeItStartsIsReadAsItIs() {
    String event = event("\"start\":{\"dateTime\":\"2026-11-11T13:00:00\"},");

    assertThat(read(event).time().isValid()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-10T00:00:00, 2026-11-11T00:00:00, UTC, UTC",
    "2026-11-09T23:00:00, 2026-11-10T23:00:00, UTC, Romance Standard Time",
    "2026-11-10T00:00:00, 2026-11-11T00:00:00, Romance Standard Time, Romance Standard Time",
    "2026-11-10T00:00:00, 2026-11-11T00:00:00, UTC, tzone://Microsoft/Custom",
  })
  void anAllDayEventIsOfItsDays(String start, String end, String zone, String original) {
    String event =
        """
        {"id":"A","isAllDay":true,"originalStartTimeZone":"%s",
         "start":{"dateTime":"%s","timeZone":"%s"},"end":{"dateTime":"%s","timeZone":"%s"}}\
        """
            .formatted(original, start, zone, end, zone);

    assertThat(read(event).time().days())
        .contains(LocalDateRange.of(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 11)));
  }

  @Test
  void anAllDayEventBetweenNoMidnightsIsOfItsHours() {
    String event = event("\"isAllDay\":true,\"start\":{\"dateTime\":\"2026-11-10T13:00:00\"},");

    assertThat(read(event).time().days()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "singleInstance, SINGLE",
    "SingleInstance, SINGLE",
    "occurrence, OCCURRENCE",
    "exception, EXCEPTION",
    "seriesMaster, MASTER",
    "somethingNew, SINGLE",
  })
  void aTypeIsReadInWhateverCase(String text, Type type) {
    assertThat(read(valid("\"type\":\"" + text + "\",")).type()).isEqualTo(type);
  }

  @Test
  void whatNamesASeriesIsOneOfIt() {
    assertThat(read(valid("\"seriesMasterId\":\"M\",")).type()).isEqualTo(Type.OCCURRENCE);
  }

  @ParameterizedTest
  @CsvSource({
    "free, FREE",
    "tentative, TENTATIVE",
    "busy, BUSY",
    "oof, OUT_OF_OFFICE",
    "workingElsewhere, WORKING_ELSEWHERE",
    "unknown, UNKNOWN",
    "'', UNKNOWN",
  })
  void whatAnEventMakesOfItsTimeIsRead(String text, ShowAs showAs) {
    assertThat(read(valid("\"showAs\":\"" + text + "\",")).showAs()).isEqualTo(showAs);
  }

  @Test
  void namesOfFieldsAreFoundInWhateverCase() {
    assertThat(read(valid("\"icaluid\":\"U\",\"ISCANCELLED\":true,")).iCalUId()).contains("U");
  }

  @Test
  void anAttendeeWithoutAnybodyIsLeftOut() {
    GraphEvent event =
        read(valid("\"attendees\":[null,{},7,{\"emailAddress\":{\"address\":\"a@x\"}}],"));

    assertThat(event.attendees()).hasSize(1);
  }

  @Test
  void aRoomIsKnownByItsPlaceInTheDirectory() {
    GraphEvent event =
        read(
            valid(
                """
                "locations":[{"displayName":"Baker","uniqueIdType":"directory",
                  "uniqueId":"baker@contoso.com"},
                 {"displayName":"Harry's Bar","uniqueIdType":"private","uniqueId":"h@x"},
                 {"locationEmailAddress":"crystal@contoso.com"},{}],\
                """));

    assertThat(event.locations())
        .containsExactly(
            new GraphLocation("Baker", Optional.of("baker@contoso.com")),
            new GraphLocation("Harry's Bar", Optional.empty()),
            new GraphLocation("crystal@contoso.com", Optional.of("crystal@contoso.com")));
  }

  @Test
  void aPlaceThatStandsAloneIsThePlace() {
    assertThat(read(valid("\"location\":{\"displayName\":\"Baker\"},")).locations()).hasSize(1);
  }

  private static String valid(String more) {
    return event(more + "\"start\":{\"dateTime\":\"2026-11-10T13:00:00\"},");
  }

  private static String event(String start) {
    return "{" + start + "\"id\":\"A\",\"end\":{\"dateTime\":\"2026-11-10T14:00:00\"}}";
  }

  private static GraphEvent read(String event) {
    return ((EventReader.Understood) EventReader.read(GraphFixtures.json(event))).event();
  }
}

package ee.hbook.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.outlook.graph.Attendee.Response;
import ee.hbook.outlook.graph.GraphEvent;
import ee.hbook.outlook.graph.GraphEvent.Series;
import ee.hbook.outlook.graph.GraphEvent.ShowAs;
import ee.hbook.outlook.graph.GraphEvent.Type;
import ee.hbook.outlook.graph.GraphPerson;
import ee.hbook.outlook.graph.MeetingTime;
import ee.hbook.reservation.Customer;
import ee.hbook.sync.Claim.Role;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.RemoteEvent;
import ee.hbook.sync.RemoteEvent.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

/** What an event of a room's mailbox is here: seed 002, "Qu'est-ce qu'un événement valide". */
class MeetingReadingTest {

  private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");
  private static final GraphPerson ADELE = person("Adele Vance", "Adele@contoso.com");
  private static final GraphEvent TALK =
      new GraphEvent(
          "A",
          Optional.of("U"),
          Optional.empty(),
          Optional.empty(),
          Type.SINGLE,
          Optional.empty(),
          time("2026-11-10T13:00:00Z", "2026-11-10T14:20:00Z"),
          ShowAs.BUSY,
          false,
          Optional.of(ADELE),
          List.of(),
          Response.ACCEPTED,
          List.of(),
          Optional.of("Adele Vance "),
          Optional.empty());

  @Test
  void aMeetingIsABookingOfItsOrganiser() {
    RemoteEvent read = read("desk@contoso.com", TALK);

    assertThat(read.kind()).isEqualTo(EventKind.RESERVATION);
    assertThat(read.role()).isEqualTo(Role.STAY);
    assertThat(read.standing()).isEqualTo(Standing.HOLDS);
    assertThat(read.guest().customer())
        .contains(Customer.named("", "Adele Vance", "adele@contoso.com", ""));
    assertThat(read.guest().comment()).isEmpty();
  }

  @Test
  void theEndIsRoundedToTheNextQuarterOfAnHour() {
    assertThat(read("desk@contoso.com", TALK).span())
        .hasToString("2026-11-10T14:00/2026-11-10T15:30");
  }

  @Test
  void theStartIsRoundedToTheQuarterOfAnHourBefore() {
    GraphEvent event = at(time("2026-11-10T13:07:30Z", "2026-11-10T14:00:00Z"));

    assertThat(read("desk@contoso.com", event).span())
        .hasToString("2026-11-10T14:00/2026-11-10T15:00");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-25T00:30:00Z, 2026-10-25T01:15:00Z, 2026-10-25T02:15/2026-10-25T02:30",
    "2026-10-25T00:30:00Z, 2026-10-25T01:30:00Z, 2026-10-25T02:30/2026-10-25T02:45",
    "2026-10-25T00:15:00Z, 2026-10-25T01:45:00Z, 2026-10-25T02:15/2026-10-25T02:45",
    "2026-03-29T00:30:00Z, 2026-03-29T01:30:00Z, 2026-03-29T01:30/2026-03-29T03:30",
  })
  void whatGoesThroughTheChangeOfTheClocksTakesAllOfIt(Instant start, Instant end, String span) {
    RemoteEvent read = read("desk@contoso.com", at(new MeetingTime(start, end)));

    assertThat(read.span()).hasToString(span);
    assertThat(read.span().startInstant(PRAGUE)).isBeforeOrEqualTo(start);
    assertThat(read.span().endInstant(PRAGUE)).isAfterOrEqualTo(end);
  }

  @Test
  void anAllDayMeetingTakesItsDaysOnTheClockOfTheHouse() {
    LocalDate day = LocalDate.of(2026, 11, 10);
    MeetingTime time =
        new MeetingTime(
            Instant.parse("2026-11-10T00:00:00Z"),
            Instant.parse("2026-11-11T00:00:00Z"),
            Optional.of(LocalDateRange.of(day, day.plusDays(1))));

    assertThat(read("desk@contoso.com", at(time)).span()).hasToString("2026-11-10/2026-11-11");
  }

  @Test
  void anOrganiserFromOutsideIsTheDefaultUser() {
    GraphEvent event = by(Optional.of(person("Vendor Person", "vendor@fabrikam.example")));

    assertThat(read("desk@contoso.com", event).guest().customer())
        .contains(Customer.named("", "Vendor Person", "desk@contoso.com", ""));
  }

  @Test
  void aMeetingWithoutOrganiserIsTheDefaultUsers() {
    assertThat(read("desk@contoso.com", by(Optional.empty())).guest().customer())
        .contains(Customer.named("", "desk@contoso.com", "desk@contoso.com", ""));
  }

  @Test
  void aMeetingThatNobodyHereOrganisesOnlyTakesTheRoom() {
    RemoteEvent read = read("", by(Optional.empty()));

    assertThat(read.kind()).isEqualTo(EventKind.CLOSURE);
    assertThat(read.role()).isEqualTo(Role.BLOCK);
    assertThat(read.standing()).isEqualTo(Standing.HOLDS);
  }

  @ParameterizedTest
  @CsvSource({
    "true, ACCEPTED, FREE, CANCELLED",
    "false, DECLINED, BUSY, CANCELLED",
    "false, ACCEPTED, FREE, FREE",
    "false, ACCEPTED, TENTATIVE, HOLDS",
    "false, NOT_RESPONDED, TENTATIVE, HOLDS",
    "false, TENTATIVE, BUSY, HOLDS",
    "false, NONE, UNKNOWN, HOLDS",
    "false, ORGANIZER, BUSY, HOLDS",
  })
  void whetherItHoldsTheRoomIsTheRoomsAnswer(
      boolean cancelled, Response response, ShowAs showAs, Standing standing) {
    GraphEvent event =
        new GraphEvent(
            "A",
            Optional.of("U"),
            Optional.empty(),
            Optional.empty(),
            Type.SINGLE,
            Optional.empty(),
            TALK.time(),
            showAs,
            cancelled,
            Optional.of(ADELE),
            List.of(),
            response,
            List.of(),
            Optional.empty(),
            Optional.empty());

    assertThat(read("desk@contoso.com", event).standing()).isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-10T13:00:00Z, 2026-11-10T13:00:00Z",
    "2026-11-10T13:00:00Z, 2026-11-10T12:00:00Z",
  })
  void whatDoesNotEndAfterItStartsTakesNothing(String start, String end) {
    assertThat(reading("desk@contoso.com").read("U", at(time(start, end)))).isEmpty();
  }

  @Test
  void aCopyIsKnownByWhatAllCopiesShare() {
    assertThat(MeetingReading.identity(TALK)).isEqualTo("U");
  }

  @Test
  void aBareOccurrenceIsKnownByItsSeriesAndItsStart() {
    assertThat(
            MeetingReading.identity(
                occurrence(new Series("M", Optional.of("US"), Optional.empty()))))
        .isEqualTo("US_R2026-11-10T13:00:00Z");
  }

  @Test
  void anOccurrenceThatWasMovedIsKnownByTheStartThatItHad() {
    Instant first = Instant.parse("2026-11-10T09:00:00Z");

    assertThat(
            MeetingReading.identity(
                occurrence(new Series("M", Optional.of("US"), Optional.of(first)))))
        .isEqualTo("US_R2026-11-10T09:00:00Z");
  }

  @Test
  void whatHasNoNameForAllIsKnownByItsOwn() {
    assertThat(
            MeetingReading.identity(
                occurrence(new Series("M", Optional.empty(), Optional.empty()))))
        .isEqualTo("outlook:A");
  }

  private static RemoteEvent read(String defaultUser, GraphEvent event) {
    return reading(defaultUser).read("U", event).orElseThrow();
  }

  private static MeetingReading reading(String defaultUser) {
    return new MeetingReading(
        new OutlookSettings(
            "contoso.com", "c", OptionalLong.empty(), defaultUser, List.of(), Optional.empty()),
        PRAGUE);
  }

  private static GraphPerson person(String name, String address) {
    return new GraphPerson(Optional.of(name), Optional.of(address));
  }

  private static MeetingTime time(String start, String end) {
    return new MeetingTime(Instant.parse(start), Instant.parse(end));
  }

  private static GraphEvent at(MeetingTime time) {
    return event(Optional.of("U"), Optional.empty(), time, Optional.of(ADELE));
  }

  private static GraphEvent by(Optional<GraphPerson> organiser) {
    return event(Optional.of("U"), Optional.empty(), TALK.time(), organiser);
  }

  private static GraphEvent occurrence(Series series) {
    return event(Optional.empty(), Optional.of(series), TALK.time(), Optional.of(ADELE));
  }

  private static GraphEvent event(
      Optional<String> iCalUId,
      Optional<Series> series,
      MeetingTime time,
      Optional<GraphPerson> organiser) {
    return new GraphEvent(
        "A",
        iCalUId,
        Optional.empty(),
        Optional.empty(),
        series.isPresent() ? Type.OCCURRENCE : Type.SINGLE,
        series,
        time,
        ShowAs.BUSY,
        false,
        organiser,
        List.of(),
        Response.ACCEPTED,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}

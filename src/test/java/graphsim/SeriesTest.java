package graphsim;

import static graphsim.exchange.Reply.ACCEPTED;
import static graphsim.exchange.Reply.DECLINED;
import static graphsim.exchange.Tree.text;
import static org.assertj.core.api.Assertions.assertThat;

import graphsim.exchange.Instance;
import graphsim.exchange.Tree;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Series, all-day events and zones: rule S7 of the reference (1.4 and 1.6). */
class SeriesTest {

  private static final LocalDateTime ONE = LocalDateTime.parse("2026-12-08T13:00");
  private static final LocalDate SECOND = LocalDate.parse("2026-12-15");
  private static final String PARIS = "Romance Standard Time";

  private final GraphSim sim = GraphSim.at(6, Instant.parse("2026-11-30T08:00:00Z"));
  private final Room baker = sim.room("Conf Room Baker", "baker");
  private final Person adele = sim.person("Adele Vance", "adele");
  private final Client client = new Client(sim);
  private final String window =
      "?startDateTime=2026-12-01T00:00:00Z&endDateTime=2027-01-01T00:00:00Z";
  private final String delta = "/users/" + baker.address() + "/calendarView/delta" + window;

  private Meeting weekly(int times) {
    return adele
        .books("Weekly")
        .zone(PARIS)
        .from(ONE, ONE.plusHours(1))
        .weekly(1, times)
        .in(baker)
        .sends();
  }

  private List<LocalDateTime> starts() {
    return baker
        .between(Instant.parse("2026-12-01T00:00:00Z"), Instant.parse("2027-06-01T00:00:00Z"))
        .stream()
        .map(on -> on.content().span().start().time())
        .toList();
  }

  private List<Map<String, Object>> ofType(List<Map<String, Object>> entries, String type) {
    return entries.stream().filter(entry -> type.equals(entry.get("type"))).toList();
  }

  @Test
  void aWeeklySeriesHappensEveryWeekAtTheTimeOnTheWall() {
    Meeting series =
        adele
            .books("Weekly")
            .zone(PARIS)
            .from(LocalDateTime.parse("2027-03-22T09:00"), LocalDateTime.parse("2027-03-22T10:00"))
            .weekly(1, 2)
            .in(baker)
            .sends();

    assertThat(series.replyOf(baker)).isEqualTo(ACCEPTED);
    assertThat(
            baker.between(
                Instant.parse("2027-03-01T00:00:00Z"), Instant.parse("2027-05-01T00:00:00Z")))
        .extracting(on -> on.content().span().from())
        .containsExactly(
            Instant.parse("2027-03-22T08:00:00Z"), Instant.parse("2027-03-29T07:00:00Z"));
  }

  @Test
  void aDailySeriesOfEveryOtherDay() {
    adele.books("Daily").from(ONE, ONE.plusHours(1)).daily(2, 3).in(baker).sends();

    assertThat(starts()).containsExactly(ONE, ONE.plusDays(2), ONE.plusDays(4));
  }

  @Test
  void anEndlessSeriesIsInEveryWindow() {
    weekly(0);

    assertThat(
            client.all(
                "/users/"
                    + baker.address()
                    + "/calendarView?startDateTime=2028-01-01T00:00:00Z&endDateTime=2028-02-01T00:00:00Z"))
        .hasSize(4);
  }

  @Test
  void oneConflictDeclinesTheWholeSeries() {
    adele
        .books("In the way")
        .zone(PARIS)
        .from(ONE.plusDays(7), ONE.plusDays(7).plusHours(1))
        .in(baker)
        .sends();

    assertThat(weekly(3).replyOf(baker)).isEqualTo(DECLINED);
  }

  @Test
  void oneDayIsMovedAlone() {
    Meeting series = weekly(3);

    series.on(SECOND).moves(ONE.plusDays(8), ONE.plusDays(8).plusHours(2));

    assertThat(starts()).containsExactly(ONE, ONE.plusDays(8), ONE.plusDays(14));
    assertThat(series.on(SECOND).replyOf(baker)).isEqualTo(ACCEPTED);
  }

  @Test
  void oneDayIsDeclinedAlone() {
    Meeting series = weekly(3);
    adele
        .books("In the way")
        .zone(PARIS)
        .from(ONE.plusDays(8), ONE.plusDays(8).plusHours(1))
        .in(baker)
        .sends();

    series.on(SECOND).moves(ONE.plusDays(8), ONE.plusDays(8).plusHours(1));

    assertThat(series.on(SECOND).replyOf(baker)).isEqualTo(DECLINED);
    assertThat(series.replyOf(baker)).isEqualTo(ACCEPTED);
    assertThat(starts()).containsExactly(ONE, ONE.plusDays(8), ONE.plusDays(14));
  }

  @Test
  void oneDayIsCalledOffAlone() {
    weekly(3).on(SECOND).cancels();

    assertThat(starts()).containsExactly(ONE, ONE.plusDays(14));
  }

  @Test
  void otherDaysOfTheSeriesForgetItsExceptions() {
    Meeting series = weekly(3);
    series.on(SECOND).cancels();

    series.moves(ONE.plusHours(2), ONE.plusHours(3));

    assertThat(starts()).hasSize(3);
  }

  @Test
  void deltaHasTheMasterAndBareOccurrences() {
    weekly(2);

    List<Map<String, Object>> round = client.all(delta);

    assertThat(ofType(round, "seriesMaster"))
        .singleElement()
        .satisfies(master -> assertThat(master).containsKeys("recurrence", "iCalUId", "attendees"));
    assertThat(ofType(round, "occurrence"))
        .hasSize(2)
        .allSatisfy(
            entry ->
                assertThat(entry)
                    .containsOnlyKeys(
                        "@odata.type",
                        "@odata.etag",
                        "seriesMasterId",
                        "type",
                        "id",
                        "start",
                        "end"));
  }

  @Test
  void deltaHasExceptionsInFull() {
    Meeting series = weekly(3);
    client.all(delta);
    series.on(SECOND).moves(ONE.plusDays(8), ONE.plusDays(8).plusHours(2));

    assertThat(ofType(client.all(client.deltaLink()), "exception"))
        .singleElement()
        .satisfies(on -> assertThat(on).containsKeys("attendees", "iCalUId", "originalStart"));
  }

  @Test
  void deltaRemovesAnOccurrenceThatIsCalledOff() {
    Meeting series = weekly(3);
    List<Map<String, Object>> first = client.all(delta);
    series.on(SECOND).cancels();

    assertThat(client.all(client.deltaLink()))
        .filteredOn(entry -> entry.containsKey("@removed"))
        .extracting(entry -> entry.get("id"))
        .containsExactly(
            ofType(first, "occurrence").stream()
                .filter(on -> text(on, "start.dateTime").startsWith("2026-12-15"))
                .findFirst()
                .orElseThrow()
                .get("id"));
  }

  @Test
  void eachOccurrenceHasAUidOfItsOwn() {
    weekly(3);
    List<Object> uids = new ArrayList<>();
    for (Map<String, Object> on :
        client.all("/users/" + baker.address() + "/calendarView" + window)) {
      uids.add(on.get("iCalUId"));
    }

    assertThat(uids)
        .hasSize(3)
        .doesNotHaveDuplicates()
        .allMatch(uid -> ((String) uid).startsWith("040000008200E00074C5B7101A82E00807EA0C"));
  }

  @Test
  void anOccurrenceIsReadAndChangedByItsId() {
    Meeting series = weekly(2);
    Map<String, Object> second =
        client.all("/users/" + adele.address() + "/calendarView" + window).get(1);
    String path = "/users/" + adele.address() + "/events/" + second.get("id");

    assertThat(client.get(path).json()).containsEntry("type", "occurrence");
    assertThat(client.patch(path, Tree.of("subject", "Other")).json())
        .containsEntry("type", "exception")
        .containsEntry("subject", "Other");
    assertThat(series.content().subject()).isEqualTo("Weekly");
  }

  @Test
  void theInstancesOfASeriesAreListed() {
    Meeting series = weekly(4);
    String id = series.own().orElseThrow().id();

    assertThat(client.all("/users/" + adele.address() + "/events/" + id + "/instances" + window))
        .hasSize(4);
  }

  @Test
  void timesComeInTheZoneThatIsPreferred() {
    Meeting series = weekly(1);
    String path =
        "/users/" + baker.address() + "/events/" + series.copyIn(baker).orElseThrow().id();

    assertThat(client.get(path).json())
        .containsEntry(
            "start", Tree.of("dateTime", "2026-12-08T12:00:00.0000000", "timeZone", "UTC"))
        .containsEntry("originalStartTimeZone", PARIS);
    assertThat(client.preferring("outlook.timezone=\"Tokyo Standard Time\"").get(path).json())
        .containsEntry(
            "start",
            Tree.of("dateTime", "2026-12-08T21:00:00.0000000", "timeZone", "Tokyo Standard Time"));
  }

  @Test
  void anAllDayEventIsFromMidnightToMidnightInWhateverZone() {
    Meeting fair =
        adele.books("Fair").zone(PARIS).allDay(SECOND, SECOND.plusDays(1)).in(baker).sends();

    assertThat(
            client
                .get(
                    "/users/"
                        + baker.address()
                        + "/events/"
                        + fair.copyIn(baker).orElseThrow().id())
                .json())
        .containsEntry("isAllDay", true)
        .containsEntry(
            "start", Tree.of("dateTime", "2026-12-15T00:00:00.0000000", "timeZone", "UTC"));
    assertThat(
            baker.between(
                Instant.parse("2026-12-14T23:00:00Z"), Instant.parse("2026-12-14T23:30:00Z")))
        .extracting(Instance::day)
        .hasSize(1);
  }

  @Test
  void anAllDayEventThatIsNotAtMidnightIsRefused() {
    assertThat(
            client
                .post(
                    "/users/" + adele.address() + "/events",
                    Tree.of(
                        "isAllDay", true,
                        "start", Tree.of("dateTime", "2026-12-15T08:00:00", "timeZone", "UTC"),
                        "end", Tree.of("dateTime", "2026-12-16T00:00:00", "timeZone", "UTC")))
                .status())
        .isEqualTo(400);
  }

  @Test
  void anUnknownZoneIsRefused() {
    assertThat(
            client
                .post(
                    "/users/" + adele.address() + "/events",
                    Tree.of(
                        "start",
                            Tree.of(
                                "dateTime",
                                "2026-12-15T08:00:00",
                                "timeZone",
                                "Moon Standard Time"),
                        "end", Tree.of("dateTime", "2026-12-16T00:00:00", "timeZone", "UTC")))
                .body())
        .contains("TimeZoneNotSupportedException");
  }

  @Test
  void anEndBeforeTheStartIsRefused() {
    assertThat(
            client
                .post(
                    "/users/" + adele.address() + "/events",
                    Tree.of(
                        "start", Tree.of("dateTime", "2026-12-15T08:00:00", "timeZone", "UTC"),
                        "end", Tree.of("dateTime", "2026-12-15T07:00:00", "timeZone", "UTC")))
                .body())
        .contains("ErrorCalendarEndDateIsEarlierThanStartDate");
  }
}

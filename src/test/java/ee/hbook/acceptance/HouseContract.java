package ee.hbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ee.hbook.acceptance.Api.Answer;
import ee.hbook.config.Release;
import ee.hbook.moving.SampleFile;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds on every server and every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
abstract class HouseContract {

  /** Keys of calls begin with it. */
  static final String KEY = "c0ffee00-key-of-calls-";

  static final String UNIT_FEED = "/?feed=hbook-calendar.ics&accom_id=%d&accom_num=1";

  /**
   * Also in {@code docs/validate-feed.sh}: everything that a text may hold and a feed must keep.
   */
  private static final String AWKWARD = "Zoë; O'Brien, \\\"Ñandú\\\" \\\\n 🏖";

  RunningServer server;
  private CalendarServer calendars;
  Api api;

  abstract RunningServer start(Map<String, String> variables);

  @BeforeAll
  void startServers() {
    server =
        start(
            Map.of("HBOOK_FETCH_ALLOW_PRIVATE", "true", "HBOOK_TRUSTED_PROXIES", "127.0.0.1, ::1"));
    calendars = CalendarServer.start();
    api = new Api(server);
  }

  @AfterAll
  void stopServers() {
    if (calendars != null) {
      calendars.close();
    }
    if (server != null) {
      server.close();
    }
    release();
  }

  /** Closes what {@link #start} opened besides the server. */
  void release() {}

  @Test
  void theSampleFeedIsServedAsTheSeedWritesIt() {
    HttpResponse<String> feed =
        server.get("/?feed=hbook-calendar.ics&accom_id=102&accom_num=1&&agenda=yes");
    assertThat(feed.statusCode()).isEqualTo(200);
    assertThat(feed.headers().firstValue("Content-Type").orElse("").replace(" ", ""))
        .isEqualToIgnoringCase("text/calendar;charset=utf-8");
    assertThat(feed.body())
        .startsWith("BEGIN:VCALENDAR\r\n")
        .contains("DTSTART;TZID=Europe/Paris:", "T150000\r\n", "T110000\r\n")
        .endsWith("END:VCALENDAR\r\n");
  }

  @Test
  void everyRefusedFeedLooksTheSame() {
    assertThat(
            List.of(
                    "/?feed=nothing.ics",
                    "/?feed=hbook-calendar.ics",
                    "/?feed=hbook-calendar.ics&accom_id=99999&accom_num=1",
                    "/?feed=hbook-calendar.ics&accom_id=102&accom_num=99")
                .stream()
                .map(server::get)
                .map(refusal -> refusal.statusCode() + refusal.body())
                .distinct())
        .containsExactly("404");
  }

  @Test
  void anUnchangedFeedAnswersNotModified() {
    HttpResponse<String> first = server.get(UNIT_FEED.formatted(102));
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        server.send(server.asAdmin(UNIT_FEED.formatted(102)).header("If-None-Match", tag).GET());
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void aChangedFeedHasAnotherTag() {
    long accomId = api.accommodation("Tagged");
    String before = tag(accomId);
    api.reserve(accomId, "2027-03-01", "2027-03-04");
    assertThat(tag(accomId)).isNotEqualTo(before);
  }

  @Test
  void whoeverReadsAFeedIsRememberedWithWhatItShowed() {
    long accomId = api.accommodation("Read");
    String feed = UNIT_FEED.formatted(accomId);
    String tag = read(feed, "Airbnb/1.0", "").headers().firstValue("ETag").orElseThrow();
    assertThat(read(feed, "Airbnb/1.0", tag).statusCode()).isEqualTo(304);
    read(feed, "Google-Calendar-Importer", "");
    read(feed, "HBook-EE/1.0 (+only a look)", ""); // ours, from outside
    server.send(
        HttpRequest.newBuilder(server.url().resolve(feed))
            .header("User-Agent", "VRBO")
            .method("HEAD", HttpRequest.BodyPublishers.noBody()));
    api.reserve(accomId, "2027-03-01", "2027-03-04");
    read(feed, "Airbnb/1.0", tag);
    assertThat(reads(accomId)).containsExactlyInAnyOrder("airbnb 2", "google 1", "airbnb 1");
  }

  @Test
  void theFeedOfALinkIsRememberedWithTheLink() {
    long accomId = api.accommodation("Read for");
    Answer link = api.link(accomId, calendars.serve("/read-for.ics", calendar("x")));
    int id = link.object().getInt("id");
    read(link.text("feedUrl"), "Airbnb/1.0", "");
    assertThat(api.get("/feed-reads?accom_id=" + accomId).array().getJsonObject(0).getInt("link"))
        .isEqualTo(id);
    assertThat(api.delete("/links/" + id).status()).isEqualTo(204);
    assertThat(reads(accomId)).isEmpty();
    read(UNIT_FEED.formatted(accomId) + "&for=" + id, "Booking.com", "");
    assertThat(reads(accomId)).containsExactly("booking 1");
    assertThat(api.delete("/accommodations/" + accomId + "?cascade=true").status()).isEqualTo(204);
    assertThat(reads(accomId)).isEmpty();
  }

  @Test
  void anAccommodationWithBookingsToComeStaysUnlessItIsSaidThatTheyGo() {
    long accomId = api.accommodation("Kept");
    int stay = api.reserve(accomId, "2037-03-01", "2037-03-04").object().getInt("id");
    Answer refused = api.delete("/accommodations/" + accomId);
    assertThat(refused.status()).isEqualTo(409);
    JsonObject booking = refused.object().getJsonArray("bookings").getJsonObject(0);
    assertThat(booking.getInt("reservation")).isEqualTo(stay);
    assertThat(booking.getString("checkIn")).isEqualTo("2037-03-01");
    assertThat(booking.getString("channel")).isEqualTo("website");
    String otherUnits = "{\"units\":[{\"num\":2,\"name\":\"2\"}]}";
    assertThat(api.patch("/accommodations/" + accomId, otherUnits).status()).isEqualTo(409);
    assertThat(api.get("/reservations/" + stay).status()).isEqualTo(200);
    assertThat(api.patch("/accommodations/" + accomId + "?cascade=perhaps", otherUnits).status())
        .isEqualTo(400);
    assertThat(api.patch("/accommodations/" + accomId + "?cascade=true", otherUnits).status())
        .isEqualTo(200);
    assertThat(api.get("/reservations/" + stay).status()).isEqualTo(404);
  }

  @Test
  void whoIsRefusedIsAskedForAtItsOwnAddress() {
    assertThat(api.get("/feed-reads/refused").status()).isEqualTo(200);
    assertThat(api.get("/feed-reads/old-addresses").status()).isEqualTo(200);
  }

  @Test
  void aChannelThatIsKnownWhenItReadsThePlainFeedIsNotToldItsOwnBookings() {
    long accomId = api.accommodation("Known reader");
    Answer link =
        api.link(accomId, "Booking.com", calendars.serve("/known.ics", calendar("its-own")));
    int id = link.object().getInt("id");
    api.reserve(accomId, "2027-12-01", "2027-12-03");
    String feed = UNIT_FEED.formatted(accomId);

    HttpResponse<String> theirs = read(feed, "Booking.com iCal importer", "");
    HttpResponse<String> everything = read(feed, "Airbnb/1.0", "");
    HttpResponse<String> forLink = server.get(feed + "&for=" + id);
    assertThat(theirs.body())
        .doesNotContain("its-own@elsewhere")
        .contains("DTSTART;VALUE=DATE:20271201")
        .isEqualTo(forLink.body());
    assertThat(everything.body()).contains("its-own@elsewhere");
    assertThat(List.of(theirs, everything))
        .allSatisfy(
            answer ->
                assertThat(answer.headers().allValues("Vary").toString()).contains("User-Agent"));
    assertThat(forLink.headers().allValues("Vary").toString()).doesNotContain("User-Agent");

    String tag = theirs.headers().firstValue("ETag").orElseThrow();
    assertThat(everything.headers().firstValue("ETag")).isNotEqualTo(Optional.of(tag));
    assertThat(read(feed, "Booking.com iCal importer", tag).statusCode()).isEqualTo(304);
    assertThat(read(feed, "Airbnb/1.0", tag).statusCode()).isEqualTo(200);
    // A date cannot tell whether the same reader gets the same content still.
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC).plusDays(1));
    assertThat(readSince(feed, "Booking.com iCal importer", date)).isEqualTo(200);
    assertThat(readSince(feed, "WordPress/6.4", date)).isEqualTo(304);
    assertThat(reads(accomId)).contains("booking 3", "airbnb 2");

    assertThat(api.patch("/links/" + id, "{\"exportEnabled\":false}").status()).isEqualTo(200);
    assertThat(read(feed, "Booking.com iCal importer", "").statusCode()).isEqualTo(404);
    assertThat(read(feed, "Airbnb/1.0", "").statusCode()).isEqualTo(200);
  }

  @Test
  void ofTwoHundredReadsAtOnceAllAreCountedInOneLine() throws Exception {
    long accomId = api.accommodation("Read at once");
    Callable<Integer> request =
        () -> read(UNIT_FEED.formatted(accomId), "Airbnb/1.0", "").statusCode();
    try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(readers.invokeAll(Collections.nCopies(200, request)))
          .allSatisfy(answer -> assertThat(result(answer)).isEqualTo(200));
    }
    assertThat(reads(accomId)).containsExactly("airbnb 200");
  }

  @Test
  void onlyTheLastHundredContentsOfAReaderAreKept() {
    long accomId = api.accommodation("Read often");
    for (int i = 0; i < 103; i++) {
      String day = LocalDate.of(2027, 1, 1).plusDays(2L * i).toString();
      api.reserve(accomId, day, LocalDate.parse(day).plusDays(1).toString());
      read(UNIT_FEED.formatted(accomId), "Airbnb/1.0", "");
    }
    assertThat(reads(accomId)).hasSize(100);
  }

  @Test
  void aFeedHasNoGuestUnlessItsFullKeyOpensIt() {
    long accomId = api.accommodation("Guests");
    api.post(
        "/reservations",
        """
        {"accomId":%d,"accomNum":1,"checkIn":"2027-03-01","checkOut":"2027-03-04",
         "customer":{"firstName":"%s","lastName":"Secretova","email":"s@example.com"}}\
        """
            .formatted(accomId, AWKWARD));
    String key = api.get("/settings").text("hb_ical_url_feed_full_key");
    assertThat(unfolded(accomId, "")).doesNotContain("Secretova").doesNotContain("s@example.com");
    assertThat(unfolded(accomId, "&key=" + key))
        .contains("Zoë\\; O'Brien\\, \"Ñandú\" \\\\n 🏖 Secretova")
        .contains("X-EMAIL:s@example.com");
  }

  @Test
  void reservationsTakenInFromAFileTwiceAreThereOnce() {
    long accomId = api.accommodation("Moved in");
    byte[] file =
        """
        "Num","Check-in","Check-out","Accommodation type","Status","Comment","Last name","Phone"
        "71","2031-07-04","2031-07-11","Moved in","Confirmed","Says "hello" twice","=x","'+33 6"
        "72","2031-07-10","2031-07-12","Moved in","New","","",""
        """
            .getBytes(StandardCharsets.UTF_8);
    JsonObject first = api.upload("/imports/reservations.csv", file).object();
    assertThat(first.getInt("added")).isEqualTo(1);
    assertThat(first.getInt("refused")).isEqualTo(1);
    JsonObject again = api.upload("/imports/reservations.csv", file).object();
    assertThat(again.getInt("added")).isZero();
    assertThat(again.getInt("there")).isEqualTo(1);
    assertThat(
            server
                .getAsAdmin(
                    "/api/exports/reservations.csv?columns=comment,last_name,phone&accom_id="
                        + accomId)
                .body())
        .isEqualTo(
            "\uFEFF\"Comment\",\"Last name\",\"Phone\"\r\n"
                + "\"Says \"\"hello\"\" twice\",\"'=x\",\"'+33 6\"\r\n");
  }

  @Test
  void aDeletedCustomerLeavesTheReservation() {
    long accomId = api.accommodation("Forgotten");
    api.post(
        "/reservations",
        """
        {"accomId":%d,"accomNum":1,"checkIn":"2031-03-01","checkOut":"2031-03-04",
         "customer":{"lastName":"Forgetmenot","phone":"+33 6 11 22"}}\
        """
            .formatted(accomId));
    int customer = api.get("/customers?search=%2B3361122").array().getJsonObject(0).getInt("id");
    assertThat(api.patch("/customers/" + customer, "{\"city\":\"Nice\"}").text("city"))
        .isEqualTo("Nice");
    assertThat(api.delete("/customers/" + customer).status()).isEqualTo(204);
    assertThat(api.get("/customers/" + customer).status()).isEqualTo(404);
    assertThat(api.get("/reservations?accom_id=" + accomId).array().getJsonObject(0))
        .doesNotContainKey("customer");
  }

  @Test
  void ofTwoHundredRequestsForOneNightExactlyOneWins() throws Exception {
    long accomId = api.accommodation("Last free night");
    List<Callable<Integer>> requests =
        IntStream.range(0, 200)
            .<Callable<Integer>>mapToObj(
                i -> () -> api.reserve(accomId, "2027-06-01", "2027-06-02").status())
            .toList();
    try (ExecutorService guests = Executors.newVirtualThreadPerTaskExecutor()) {
      Map<Integer, Long> answers =
          guests.invokeAll(requests).stream()
              .map(HouseContract::result)
              .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
      assertThat(answers).isEqualTo(Map.of(201, 1L, 409, 199L));
    }
  }

  @Test
  void ofTwoHundredRequestsForOneQuarterOfAnHourExactlyOneWins() {
    long accomId = byTheHour("Last free quarter");
    assertThat(
            atOnce(200, i -> meet(accomId, "2027-06-01T10:00", "2027-06-01T10:15")).stream()
                .collect(Collectors.groupingBy(Answer::status, Collectors.counting())))
        .isEqualTo(Map.of(201, 1L, 409, 199L));
  }

  @Test
  void aRoomByTheHourIsTakenToTheQuarterOfAnHour() {
    long accomId = byTheHour("Seminar room");
    Answer meeting = meet(accomId, "2027-03-01T10:00", "2027-03-01T11:30");
    assertThat(List.of(meeting.text("checkIn"), meeting.text("start"), meeting.text("endInstant")))
        .containsExactly("2027-03-01", "2027-03-01T10:00", "2027-03-01T10:30:00Z");
    assertThat(meet(accomId, "2027-03-01T11:30", "2027-03-01T12:00").status()).isEqualTo(201);
    assertThat(meet(accomId, "2027-03-01T11:15", "2027-03-01T11:45").status()).isEqualTo(409);
    assertThat(meet(accomId, "2027-03-01T13:05", "2027-03-01T14:00").text("field"))
        .isEqualTo("start");
    assertThat(api.reserve(accomId, "2027-03-01", "2027-03-02").text("field")).isEqualTo("start");
    assertThat(
            api.get(
                    "/availability?accom_id=%d&accom_num=1&from=2027-03-01&to=2027-03-02"
                        .formatted(accomId))
                .object()
                .getJsonArray("occupied")
                .getValuesAs(JsonObject.class))
        .extracting(held -> held.getString("start"))
        .containsExactly("2027-03-01T10:00", "2027-03-01T11:30");
    assertThat(unfolded(accomId, ""))
        .contains("DTSTART:20270301T090000Z\r\nDTEND:20270301T103000Z\r\n");
  }

  private long byTheHour(String name) {
    return api.post(
            "/accommodations", "{\"name\":\"%s\",\"grain\":\"quarter_hour\"}".formatted(name))
        .object()
        .getInt("id");
  }

  private Answer meet(long accomId, String start, String end) {
    return api.post(
        "/reservations",
        "{\"accomId\":%d,\"accomNum\":1,\"start\":\"%s\",\"end\":\"%s\"}"
            .formatted(accomId, start, end));
  }

  @Test
  void ofTwentyIdenticalCallsWithOneKeyOneActs() {
    String body = "{\"name\":\"Made by one key\"}";
    List<Answer> answers = atOnce(20, i -> api.postWithKey("/accommodations", body, KEY + "20"));
    assertThat(answers).extracting(Answer::status).isSubsetOf(201, 409).contains(201);
    assertThat(accommodations("Made by one key")).isEqualTo(1);
    Answer again = api.postWithKey("/accommodations", body, KEY + "20");
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.body())
        .isEqualTo(answers.stream().filter(first -> first.status() == 201).findAny().get().body());
    assertThat(api.postWithKey("/accommodations", "{\"name\":\"Other\"}", KEY + "20").status())
        .isEqualTo(422);
    assertThat(accommodations("Made by one key") + accommodations("Other")).isEqualTo(1);
  }

  @Test
  void aCallWithAKeyIsAnsweredAsTheFirstTimeWhateverTheAnswerWas() {
    String secret = "{\"name\":\"Repeated\"}";
    String password = api.postWithKey("/application-passwords", secret, KEY + "p").text("password");
    assertThat(password).isNotEmpty();
    assertThat(api.postWithKey("/application-passwords", secret, KEY + "p").text("password"))
        .isEqualTo(password);
    Answer refused = api.postWithKey("/accommodations", "{\"name\":\"\"}", KEY + "r");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(api.postWithKey("/accommodations", "{\"name\":\"\"}", KEY + "r")).isEqualTo(refused);
    assertThat(api.postWithKey("/accommodations", "{}", "short").text("field"))
        .isEqualTo("Idempotency-Key");
  }

  @Test
  void preparationNightsAndLinkedUnitsAreTakenAlong() {
    long room = api.accommodation("Room");
    long house = api.accommodation("House");
    api.patch(
        "/accommodations/" + house,
        """
        {"preparationNights":{"before":1,"after":2},"linkedAccommodations":"%d"}\
        """
            .formatted(room));
    int id = api.reserve(house, "2027-05-10", "2027-05-12").object().getInt("id");
    assertThat(kinds(house)).containsExactly("preparation", "reservation", "preparation");
    assertThat(kinds(room)).containsExactly("automatic");
    assertThat(api.reserve(room, "2027-05-11", "2027-05-13").status()).isEqualTo(409);
    assertThat(api.delete("/reservations/" + id).status()).isEqualTo(204);
    assertThat(kinds(room)).isEmpty();
  }

  @Test
  void aGuestMayArriveOnTheDayAnotherLeaves() {
    long accomId = api.accommodation("Changeover");
    api.reserve(accomId, "2027-05-10", "2027-05-12");
    assertThat(api.reserve(accomId, "2027-05-12", "2027-05-14").status()).isEqualTo(201);
  }

  @Test
  void aLinkedCalendarIsFollowedAndNothingChangesWhenItDoesNot() {
    long accomId = api.accommodation("Followed");
    Answer link = api.link(accomId, calendars.serve("/followed.ics", calendar("a", "b", "c")));
    assertThat(link.report().getInt("added")).isEqualTo(3);
    String before = tag(accomId);
    Answer again = api.post("/links/" + link.object().getInt("id") + "/sync", "{}");
    assertThat(again.object().getInt("unchanged")).isEqualTo(3);
    assertThat(tag(accomId)).isEqualTo(before);
    assertThat(unfolded(accomId, "")).contains("UID:a@elsewhere\r\n", "UID:c@elsewhere\r\n");
  }

  @Test
  void anUnchangedCalendarIsNotSentAgain() {
    long accomId = api.accommodation("Tagged");
    String url = calendars.serve("/tagged.ics", calendar("a", "b", "c"), "W/\"1\"");
    String path = "/links/" + api.link(accomId, url).object().getInt("id");
    Answer again = api.post(path + "/sync", "{}");
    assertThat(calendars.answers("/tagged.ics")).containsExactly(200, 304);
    assertThat(again.text("outcome")).isEqualTo("ok");
    assertThat(again.object().getInt("unchanged")).isEqualTo(3);
    calendars.serve("/tagged.ics", calendar("a", "b", "c", "d"), "W/\"2\"");
    assertThat(api.post(path + "/sync", "{}").object().getInt("added")).isEqualTo(1);
  }

  /** Proof of absence takes an hour, too: the clock is moved, and put back. */
  private Answer twoHoursLater(String sync) {
    return twoHoursAfter(Instant.now().truncatedTo(ChronoUnit.SECONDS), sync);
  }

  private Answer twoHoursAfter(Instant now, String sync) {
    at(now.plus(Duration.ofHours(2)));
    Answer report = api.post(sync, "{}");
    at(now);
    return report;
  }

  private void at(Instant now) {
    api.put("/demo/clock", "{\"now\":\"" + now + "\"}");
  }

  /** At noon: on a new day a calendar is read whole. */
  @Test
  void anUnchangedPollIsTheSecondLookThatADisappearanceWaitsFor() {
    Instant noon = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(36));
    at(noon);
    long accomId = api.accommodation("Second look");
    calendars.serve("/look.ics", calendar("a", "b", "c", "d"), "\"1\"");
    Answer link = api.link(accomId, calendars.url("/look.ics"));
    String path = "/links/" + link.object().getInt("id");
    api.patch(path, "{\"settings\":{\"vanished\":\"cancel\"}}");
    calendars.serve("/look.ics", calendar("a", "b", "c"), "\"2\"");
    assertThat(api.post(path + "/sync", "{}").object().getInt("cancelled")).isZero();
    assertThat(api.get(path).object().getBoolean("pending")).isTrue();
    assertThat(twoHoursAfter(noon, path + "/sync").object().getInt("cancelled")).isEqualTo(1);
    assertThat(calendars.answers("/look.ics")).containsExactly(200, 200, 304);
    // What it let go may have been in the way of others: it is read whole once more.
    assertThat(api.get(path).object().getBoolean("pending")).isTrue();
    api.post(path + "/sync", "{}");
    at(Instant.now());
    assertThat(api.get(path).object().getBoolean("pending")).isFalse();
  }

  @Test
  void aCalendarThatIsBelievedLosesItsBookingsAtOnce() {
    long accomId = api.accommodation("Believed");
    calendars.serve("/believed.ics", calendar("a", "b", "c", "d"), "\"1\"");
    Answer link = api.link(accomId, calendars.url("/believed.ics"));
    String path = "/links/" + link.object().getInt("id");
    api.patch(path, "{\"settings\":{\"vanished\":\"cancel\"}}");
    calendars.serve("/believed.ics", calendar("a"), "\"2\"");
    assertThat(api.post(path + "/sync", "{}").object().getInt("cancelled")).isZero();
    assertThat(api.post(path + "/sync", "{}").object().getInt("cancelled")).isZero();
    assertThat(api.post(path + "/believe", "{}").object().getInt("cancelled")).isEqualTo(3);
    assertThat(kinds(accomId)).containsExactly("reservation");
  }

  @Test
  void nightsThatTwoCalendarsOnlyHaveFromEachOtherAreToldAndFreedByOnePress() {
    try (ClosedLoop loop = ClosedLoop.make(api, server, calendars, "Contract loop")) {
      assertThat(api.get("/notices").body().toString()).contains("closed_loop");
      assertThat(loop.isClosed(server)).isTrue();
      api.post(loop.link() + "/break-loops", "{}");
      assertThat(loop.isClosed(server)).isFalse();
      assertThat(api.get("/notices").body().toString()).doesNotContain("closed_loop");
    }
  }

  @Test
  void aCalendarIsReadOnceMoreWhenOurSideHasChanged() {
    long accomId = api.accommodation("Our side");
    String url = calendars.serve("/our-side.ics", calendar("a"), "\"1\"");
    String path = "/links/" + api.link(accomId, url).object().getInt("id");
    api.reserve(accomId, "2027-10-01", "2027-10-02");
    api.post(path + "/sync", "{}");
    api.post(path + "/sync", "{}");
    api.patch(path, "{\"settings\":{\"lastNight\":true}}");
    api.post(path + "/sync", "{}");
    assertThat(calendars.answers("/our-side.ics")).containsExactly(200, 200, 304, 200);
  }

  @Test
  void whatAnotherAddressSentIsNotUsedForTheNewOne() {
    long accomId = api.accommodation("Another address");
    String url = calendars.serve("/address-1.ics", calendar("a"), "\"1\"");
    String path = "/links/" + api.link(accomId, url).object().getInt("id");
    String other = calendars.serve("/address-2.ics", calendar("a", "b"), "\"1\"");
    api.patch(path, "{\"url\":\"" + other + "\"}");
    assertThat(api.post(path + "/sync", "{}").object().getInt("added")).isEqualTo(1);
    assertThat(calendars.answers("/address-2.ics").getFirst()).isEqualTo(200);
  }

  @Test
  void pollsThatOnlyStampDifferentlyAreCountedOnTheLastRun() {
    long accomId = api.accommodation("Stamped");
    String body = calendar("a", "b");
    Answer link = api.link(accomId, calendars.serve("/stamped.ics", body));
    int id = link.object().getInt("id");
    for (String stamp : List.of("DTSTAMP:20260102", "DTSTAMP:20260103")) {
      calendars.serve("/stamped.ics", body.replace("DTSTAMP:20260101", stamp));
      assertThat(api.post("/links/" + id + "/sync", "{}").object().getInt("unchanged"))
          .isEqualTo(2);
    }
    assertThat(api.get("/runs?link=" + id).array().stream().map(run -> run.asJsonObject()))
        .singleElement()
        .satisfies(run -> assertThat(run.getInt("repeats")).isEqualTo(2));
  }

  @Test
  void aChannelIsNotToldItsOwnBookings() {
    long accomId = api.accommodation("Not back");
    Answer link = api.link(accomId, calendars.serve("/not-back.ics", calendar("x")));
    api.reserve(accomId, "2027-12-01", "2027-12-03");
    assertThat(unfolded(accomId, "&for=" + link.object().getInt("id")))
        .doesNotContain("x@elsewhere")
        .contains("DTSTART;VALUE=DATE:20271201");
  }

  @Test
  void aBookingThatStayedAwayForAnHourIsCancelledWhenTheOwnerWantsItHoweverOftenAButtonIsPressed() {
    long accomId = api.accommodation("Vanishing");
    Answer link = api.link(accomId, calendars.serve("/v.ics", calendar("a", "b", "c", "d")));
    String sync = "/links/" + link.object().getInt("id") + "/sync";
    api.set("hb_ical_update_status_resa", "yes");
    calendars.serve("/v.ics", calendar("a", "b", "c"));
    for (int press = 0; press < 4; press++) {
      assertThat(api.post(sync, "{}").object().getInt("cancelled")).isZero();
    }
    assertThat(twoHoursLater(sync).object().getInt("cancelled")).isEqualTo(1);
    api.set("hb_ical_update_status_resa", "no");
  }

  @Test
  void whatIsNoCompleteCalendarChangesNothingAndSaysSo() {
    long accomId = api.accommodation("Guarded");
    Answer link = api.link(accomId, calendars.serve("/guarded.ics", calendar("a", "b")));
    String sync = "/links/" + link.object().getInt("id") + "/sync";
    api.set("hb_ical_update_status_resa", "yes");
    String whole = calendar("a", "b");
    for (String broken :
        List.of(
            "<!DOCTYPE html><html><body>Coming soon</body></html>",
            "{\"code\":500,\"message\":\"oops\"}",
            "",
            whole.substring(0, whole.length() - 40))) {
      calendars.serve("/guarded.ics", broken);
      Answer report = api.post(sync, "{}");
      assertThat(report.text("outcome")).as(broken).isEqualTo("failed");
      assertThat(report.text("message")).as(broken).isNotEmpty();
    }
    calendars.stopServing("/guarded.ics");
    assertThat(api.post(sync, "{}").text("outcome")).isEqualTo("failed");
    api.set("hb_ical_update_status_resa", "no");
    assertThat(kinds(accomId)).containsExactly("reservation", "reservation");
    assertThat(api.get("/notices").body().toString()).contains("invalid_url");
  }

  @Test
  void addressesThatHarmAreRefusedWithinTheTimeLimit() {
    long accomId = api.accommodation("Harmless");
    for (String path : List.of("/loop", "/to-file", "/bomb", "/big")) {
      Answer link = api.link(accomId, calendars.url(path));
      assertThat(link.report().getString("outcome")).as(path).isEqualTo("failed");
    }
    Answer file = api.link(accomId, "file:///etc/passwd");
    assertThat(file.status()).isEqualTo(400);
    assertThat(file.text("field")).isEqualTo("url");
    assertThat(kinds(accomId)).isEmpty();
  }

  @Test
  void anEventOverTakenNightsIsReportedAndItsFreeNightsAreHeld() {
    long accomId = api.accommodation("Conflict");
    api.reserve(accomId, "2027-08-01", "2027-08-03");
    Answer link =
        api.link(accomId, calendars.serve("/conflict.ics", event("z", "20270802", "20270805")));
    assertThat(link.report().getJsonArray("conflicts")).hasSize(1);
    assertThat(kinds(accomId)).containsExactly("reservation", "imported");
    assertThat(api.reserve(accomId, "2027-08-04", "2027-08-05").status()).isEqualTo(409);
  }

  @ParameterizedTest
  @CsvSource({
    "airbnb-series/listingA/0007-20260221T223955Z.ics, 2026-02-21T22:39:55Z",
    "booking-series/room1/0000-20251024T085631Z.ics, 2025-10-24T08:56:31Z",
  })
  void aRealCalendarIsTakenInWholeAndServedWithItsOwnUids(String file, String polledAt)
      throws IOException {
    Path real = Path.of("..", "shared", "corpus", file);
    assumeTrue(Files.exists(real), "../shared/corpus is not there: " + file);
    String now = Instant.now().toString();
    api.put("/demo/clock", "{\"now\":\"" + polledAt + "\"}");
    api.set("hb_ical_import_only_resa", "no");
    long accomId = api.accommodation("Real");
    String body = Files.readString(real);
    List<String> uids =
        body.replace("\r\n ", "").lines().filter(line -> line.startsWith("UID:")).toList();
    Answer link = api.link(accomId, calendars.serve("/" + file, body));
    Answer again = api.post("/links/" + link.object().getInt("id") + "/sync", "{}");
    String feed = unfolded(accomId, "");
    Answer notices = api.get("/notices");
    api.put("/demo/clock", "{\"now\":\"" + now + "\"}");
    api.set("hb_ical_import_only_resa", "yes");
    assertThat(link.report().getInt("added")).isEqualTo(uids.size());
    assertThat(again.object().getInt("unchanged")).isEqualTo(uids.size());
    assertThat(feed.lines()).containsAll(uids);
    assertThat(notices.array().toString()).doesNotContain("\"accomId\":" + accomId + ",");
  }

  @Test
  void underAnotherSignatureNightsAreHeldNothingIsFreedAndItIsTold() {
    long accomId = api.accommodation("Signed");
    Answer link = api.link(accomId, calendars.serve("/signed.ics", calendar("a")));
    calendars.serve("/signed.ics", calendar("a", "b").replace("-//Elsewhere//", "-//Other//"));
    Answer report = api.post("/links/" + link.object().getInt("id") + "/sync", "{}");
    assertThat(report.text("outcome")).isEqualTo("invalid_signature");
    assertThat(kinds(accomId)).containsExactlyInAnyOrder("reservation", "imported");
    assertThat(api.get("/notices").body().toString()).contains("invalid_signature");
  }

  @Test
  void anotherSignatureCanBeAccepted() {
    long accomId = api.accommodation("Signed anew");
    Answer link = api.link(accomId, calendars.serve("/anew.ics", calendar("a")));
    String path = "/links/" + link.object().getInt("id");
    assertThat(api.post(path + "/accept-signature", "{}").status()).isEqualTo(409);
    calendars.serve("/anew.ics", calendar("a", "b").replace("-//Elsewhere//", "-//Anew//"));
    api.post(path + "/sync", "{}");
    assertThat(api.get(path).text("offeredSignature")).isEqualTo("-//Anew//EN");
    Answer report = api.post(path + "/accept-signature", "{}");
    assertThat(report.text("outcome")).isEqualTo("ok");
    assertThat(report.object().getInt("added")).isEqualTo(1);
    assertThat(api.get(path).object()).doesNotContainKey("offeredSignature");
    assertThat(api.post("/links/999999/accept-signature", "{}").status()).isEqualTo(404);
    assertThat(api.post("/links/999999/believe", "{}").status()).isEqualTo(404);
    assertThat(api.post("/links/999999/break-loops", "{}").status()).isEqualTo(404);
  }

  @Test
  void theSettingsOfALinkAreMergedAndClearedByNull() {
    long accomId = api.accommodation("Settings of a link");
    Answer link = api.link(accomId, calendars.serve("/settings.ics", calendar("a")));
    String path = "/links/" + link.object().getInt("id");
    assertThat(link.object().getJsonObject("settings").toString())
        .isEqualTo("{\"lastNight\":false,\"ignorePhrases\":[]}");
    api.patch(
        path,
        """
        {"settings":{"blocked":"block","vanished":"await","ignorePhrases":["Owner"]}}\
        """);
    Answer after = api.patch(path, "{\"settings\":{\"blocked\":null,\"lastNight\":true}}");
    assertThat(after.object().getJsonObject("settings").toString())
        .isEqualTo("{\"vanished\":\"await\",\"lastNight\":true,\"ignorePhrases\":[\"Owner\"]}");
    assertThat(api.get(path).object().getJsonObject("settings"))
        .isEqualTo(after.object().getJsonObject("settings"));
    assertThat(api.patch(path, "{\"settings\":null}").object().getJsonObject("settings").toString())
        .isEqualTo("{\"lastNight\":false,\"ignorePhrases\":[]}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'blocked':'hide'}|settings.blocked",
        "{'vanished':1}|settings.vanished",
        "{'lastNight':'yes'}|settings.lastNight",
        "{'ignorePhrases':'Owner'}|settings.ignorePhrases",
        "{'ignorePhrases':['a\\nb']}|settings.ignorePhrases",
        "{'colour':'red'}|settings.colour",
      },
      quoteCharacter = '`')
  void aSettingOfALinkThatCannotBeTakenIsNamed(String settings, String field) {
    long accomId = api.accommodation("Refused settings");
    String body =
        "{'accomId':%d,'accomNum':1,'name':'Elsewhere','url':'%s','settings':%s}"
            .formatted(accomId, calendars.serve("/refused.ics", calendar("a")), settings)
            .replace('\'', '"');
    Answer refusal = api.post("/links", body);
    assertThat(refusal.status()).isEqualTo(400);
    assertThat(refusal.text("field")).isEqualTo(field);
    assertThat(kinds(accomId)).isEmpty();
  }

  @Test
  void itIsSaidToBeReadyOnceItAnswers() {
    server.process().await(() -> server.process().says("HBook EE is ready."), () -> false);
  }

  @Test
  void aGuestIsFoundWithoutTheAccents() {
    api.post(
        "/reservations",
        """
        {"accomId":%d,"accomNum":1,"checkIn":"2031-05-01","checkOut":"2031-05-03",
         "customer":{"firstName":"Zdeňka","lastName":"Straße","email":"","phone":""}}\
        """
            .formatted(api.accommodation("Found")));
    for (String typed : List.of("zdenka", "ZDEŇKA%20strasse")) {
      assertThat(api.get("/customers?search=" + typed).array()).as(typed).hasSize(1);
    }
  }

  @Test
  void aLinkIsAddedWithItsFeedClosed() {
    String body =
        "{'accomId':%d,'accomNum':1,'name':'Elsewhere','url':'%s','exportEnabled':false}"
            .formatted(
                api.accommodation("Closed feed"), calendars.serve("/closed.ics", calendar("a")))
            .replace('\'', '"');
    assertThat(api.post("/links", body).object().getBoolean("exportEnabled")).isFalse();
  }

  @Test
  void datesThatChangedElsewhereAreToldAndTheNewNightsAreHeld() {
    long accomId = api.accommodation("Modified");
    Answer link = api.link(accomId, calendars.serve("/m.ics", event("m", "20271001", "20271003")));
    calendars.serve("/m.ics", event("m", "20271002", "20271006"));
    api.post("/links/" + link.object().getInt("id") + "/sync", "{}");
    assertThat(api.get("/notices").body().toString()).contains("resa_modified");
    assertThat(api.reserve(accomId, "2027-10-05", "2027-10-06").status()).isEqualTo(409);
  }

  @Test
  void datesThatChangedElsewhereAreFollowedWhenTheOwnerWantsIt() {
    long accomId = api.accommodation("Moved");
    Answer link = api.link(accomId, calendars.serve("/f.ics", event("f", "20271001", "20271003")));
    calendars.serve("/f.ics", event("f", "20271002", "20271006"));
    api.set("hb_ical_update_resa_dates", "yes");
    Answer report = api.post("/links/" + link.object().getInt("id") + "/sync", "{}");
    api.set("hb_ical_update_resa_dates", "no");
    assertThat(report.object().getInt("moved")).isEqualTo(1);
    assertThat(api.reserve(accomId, "2027-10-01", "2027-10-02").status()).isEqualTo(201);
  }

  @Test
  void whatARunAddedIsUndoneAsIfItHadNeverBeenThere() {
    long accomId = api.accommodation("Undone");
    api.patch("/accommodations/" + accomId, "{\"preparationNights\":{\"before\":1,\"after\":1}}");
    api.reserve(accomId, "2027-08-01", "2027-08-03");
    String before = everythingOf(accomId);
    String body =
        wrapped(vevent("u", "20270901", "20270903") + vevent("v", "20270802", "20270805"));
    int link = api.link(accomId, calendars.serve("/undone.ics", body)).object().getInt("id");
    int run = lastRun(link);
    Answer undone = api.post("/runs/" + run + "/undo", "{\"pause\":true}");
    assertThat(undone.object()).hasToString("{\"undone\":2,\"left\":[]}");
    assertThat(everythingOf(accomId)).isEqualTo(before);
    assertThat(api.get("/links/" + link).text("state")).isEqualTo("paused_admin");
    assertThat(api.get("/runs/" + run).object().getBoolean("undoable")).isFalse();
    assertThat(api.post("/runs/" + run + "/undo", "{}").status()).isEqualTo(409);
    assertThat(api.post("/links/" + link + "/sync", "{}").object().getInt("added")).isEqualTo(1);
  }

  @Test
  void aRunIsOnRecordWithTheFateOfEveryEvent() {
    long accomId = api.accommodation("On record");
    Answer link = api.link(accomId, calendars.serve("/record.ics", calendar("a", "b")));
    Answer run = api.get("/runs/" + lastRun(link.object().getInt("id")));
    assertThat(run.object().getJsonArray("fates").getValuesAs(JsonObject.class))
        .extracting(fate -> fate.getString("uid") + " " + fate.getString("word"))
        .containsExactlyInAnyOrder("a@elsewhere added", "b@elsewhere added");
  }

  @Test
  void aCancelledBookingComesBackWhenItsRunIsUndone() {
    long accomId = api.accommodation("Undone cancelling");
    api.patch("/accommodations/" + accomId, "{\"preparationNights\":{\"before\":0,\"after\":2}}");
    int link = api.link(accomId, calendars.serve("/uc.ics", spaced(4))).object().getInt("id");
    api.set("hb_ical_update_status_resa", "yes");
    calendars.serve("/uc.ics", spaced(3));
    api.post("/links/" + link + "/sync", "{}");
    String before = everythingOf(accomId);
    assertThat(twoHoursLater("/links/" + link + "/sync").object().getInt("cancelled")).isOne();
    assertThat(everythingOf(accomId)).isNotEqualTo(before);
    Answer undone = api.post("/runs/" + lastRun(link) + "/undo", "{}");
    assertThat(everythingOf(accomId)).isEqualTo(before);
    assertThat(undone.text("hint")).contains("will do the same again");
    assertThat(twoHoursLater("/links/" + link + "/sync").object().getInt("cancelled")).isOne();
    api.set("hb_ical_update_status_resa", "no");
  }

  @Test
  void aMovedBookingGoesBackUnlessItsNightsWereSoldSince() {
    long accomId = api.accommodation("Undone moving");
    String first = vevent("m", "20271001", "20271003") + vevent("n", "20271101", "20271103");
    int link = api.link(accomId, calendars.serve("/um.ics", wrapped(first))).object().getInt("id");
    String before = everythingOf(accomId);
    String then = vevent("m", "20271005", "20271007") + vevent("n", "20271105", "20271107");
    calendars.serve("/um.ics", wrapped(then));
    api.set("hb_ical_update_resa_dates", "yes");
    assertThat(api.post("/links/" + link + "/sync", "{}").object().getInt("moved")).isEqualTo(2);
    api.set("hb_ical_update_resa_dates", "no");
    Answer sold = api.reserve(accomId, "2027-10-02", "2027-10-03");
    Answer undone = api.post("/runs/" + lastRun(link) + "/undo", "{\"pause\":true}");
    assertThat(undone.object().getInt("undone")).isOne();
    assertThat(undone.object().getJsonArray("left").toString()).contains("2027-10-05", "not avail");
    api.delete("/reservations/" + sold.object().getInt("id"));
    assertThat(everythingOf(accomId)).isNotEqualTo(before).contains("2027-11-01", "2027-10-05");
  }

  @Test
  void whatAPersonChangedSinceARunIsLeftWhenItIsUndone() {
    long accomId = api.accommodation("Undone below");
    int link =
        api.link(accomId, calendars.serve("/ub.ics", calendar("a", "b"))).object().getInt("id");
    int touched = imported(accomId).getFirst();
    api.patch("/reservations/" + touched, "{\"comment\":\"A cot, please.\"}");
    Answer undone = api.post("/runs/" + lastRun(link) + "/undo", "{\"pause\":true}");
    assertThat(undone.object().getInt("undone")).isOne();
    assertThat(undone.object().getJsonArray("left").toString())
        .contains("reservation " + touched, "It was changed since.");
    assertThat(imported(accomId)).containsExactly(touched);
  }

  @Test
  void silenceNeitherShortensNorCancelsAStayThatHasBegun() {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    long accomId = api.accommodation("In house");
    api.put("/demo/clock", "{\"now\":\"2027-01-10T12:00:00Z\"}");
    String others = vevent("o", "20270301", "20270303") + vevent("p", "20270401", "20270403");
    String body = wrapped(vevent("s", "20270108", "20270114") + others);
    int link = api.link(accomId, calendars.serve("/us.ics", body)).object().getInt("id");
    calendars.serve("/us.ics", wrapped(others));
    api.set("hb_ical_update_status_resa", "yes");
    String before = everythingOf(accomId);
    for (int hour = 13; hour < 18; hour++) {
      api.put("/demo/clock", "{\"now\":\"2027-01-10T" + hour + ":00:00Z\"}");
      api.post("/links/" + link + "/sync", "{}");
    }
    String after = everythingOf(accomId);
    api.set("hb_ical_update_status_resa", "no");
    api.put("/demo/clock", "{\"now\":\"" + now + "\"}");
    assertThat(after).isEqualTo(before);
  }

  @Test
  void whatALinkEverBroughtIsRemovedAsIfItHadNeverBeenThere() {
    long accomId = api.accommodation("Purged");
    long other = api.accommodation("Purged too");
    api.reserve(accomId, "2027-08-01", "2027-08-03");
    String before = everythingOf(accomId) + everythingOf(other);
    String body =
        wrapped(
            vevent("p", "20270901", "20270903")
                + vevent("q", "20270903", "20270905")
                + vevent("over-p", "20270802", "20270805"));
    Answer link = api.link(accomId, calendars.serve("/purged.ics", body));
    int moved = imported(accomId).getFirst();
    api.patch("/reservations/" + moved, "{\"accomId\":" + other + ",\"comment\":\"mine\"}");
    Answer purged = api.post("/links/" + link.object().getInt("id") + "/purge", "{}");
    assertThat(purged.object()).hasToString("{\"reservations\":2,\"blockedDates\":1}");
    assertThat(everythingOf(accomId) + everythingOf(other)).isEqualTo(before);
    assertThat(api.get("/links/" + link.object().getInt("id")).text("state"))
        .isEqualTo("paused_admin");
    assertThat(api.get("/notices").body().toString()).doesNotContain("over-p@elsewhere");
  }

  @Test
  void aLinkCanBeRemovedWithEverythingThatItBrought() {
    long accomId = api.accommodation("Purged and removed");
    String before = everythingOf(accomId);
    Answer link = api.link(accomId, calendars.serve("/gone.ics", calendar("a", "b")));
    String path = "/links/" + link.object().getInt("id");
    assertThat(api.delete(path + "?purge=yes").status()).isEqualTo(204);
    assertThat(everythingOf(accomId)).isEqualTo(before);
    assertThat(api.get(path).status()).isEqualTo(404);
  }

  @Test
  void anApplicationPasswordOpensTheApi() {
    String password = applicationPassword("{\"name\":\"script\"}");
    assertThat(with(password, "/api/accommodations").statusCode()).isEqualTo(200);
  }

  @Test
  void thePasswordThatScrapesFiguresReadsNoGuest() {
    String password = applicationPassword("{\"name\":\"figures\",\"scope\":\"metrics\"}");
    assertThat(with(password, "/api/metrics").statusCode()).isEqualTo(200);
    assertThat(with(password, "/api/reservations").statusCode()).isEqualTo(403);
    assertThat(with(password, "/api/accommodations").statusCode()).isEqualTo(403);
  }

  @Test
  void aScopeThatIsNoneIsRefusedByItsName() {
    Answer refused = api.post("/application-passwords", "{\"name\":\"x\",\"scope\":\"all\"}");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text("field")).isEqualTo("scope");
  }

  @Test
  void anApplicationPasswordMakesNoOthers() {
    HttpResponse<String> answer =
        server.send(
            request(applicationPassword("{\"name\":\"leaked\"}"), "/api/application-passwords")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"another\"}")));
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void anApplicationPasswordMakesNoUsers() {
    HttpResponse<String> answer =
        server.send(
            request(applicationPassword("{\"name\":\"leaked too\"}"), "/api/users")
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"name\":\"mallory\",\"password\":\"orchard-lantern-7\","
                            + "\"role\":\"administrator\"}")));
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  private String applicationPassword(String json) {
    return api.post("/application-passwords", json).text("password");
  }

  private HttpResponse<String> with(String password, String path) {
    return server.send(request(password, path));
  }

  private HttpRequest.Builder request(String password, String path) {
    byte[] both = ("admin:" + password).getBytes(StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(server.url().resolve(path))
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
  }

  @Test
  void aPostToTheScreensFromAnotherSiteIsRefused() {
    HttpResponse<String> answer =
        server.send(
            HttpRequest.newBuilder(server.url().resolve("/admin/sign-out"))
                .header("Origin", "https://evil.example")
                .POST(HttpRequest.BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "admin/users.xhtml",
        "/admin/users.xhtml",
        "./admin/users.xhtml",
        "x/../admin/users.xhtml",
        "jakarta.faces.resource/../admin/users.xhtml",
        "%2e/admin/users.xhtml",
        "%61dmin/users.xhtml",
        "admin%2Fusers.xhtml",
        "admin;x=1/users.xhtml",
        ";x=1/admin/users.xhtml",
        "admin/users.xhtml;x=1",
        "admin/users.xhtml/x",
        "ADMIN/users.xhtml",
        "WEB-INF/web.xml",
        "api/users",
        "/api/users",
        "./api/users",
        "x/../api/users",
        "%61pi/users",
        "api;x=1/users",
        "api/outlook/notifications/x/../../../users"
      })
  void noWayOfWritingAnAddressLeadsPastTheDoor(String path) {
    HttpResponse<String> answer =
        server.send(HttpRequest.newBuilder(URI.create(server.url() + path)));
    assertThat(answer.statusCode()).isNotEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?feed=no-such", "admin/login.xhtml", "api/users", "resume?t=x", "gone"})
  void noAnswerMayBeTakenForAnotherKindOfContentOrShownInAFrame(String path) {
    HttpHeaders headers =
        server.send(HttpRequest.newBuilder(URI.create(server.url() + path))).headers();
    assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(headers.allValues("Content-Security-Policy"))
        .anyMatch(policy -> policy.contains("frame-ancestors 'none'"));
  }

  @Test
  void anAddressThatIsNoneIsRefusedWithoutRepeatingIt() {
    long accomId = api.accommodation("Malformed");
    Answer refused = api.link(accomId, "http://[8:1]/secret.ics");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.object().toString()).doesNotContain("secret");
    Answer link = api.link(accomId, calendars.serve("/moves.ics", calendar("m")));
    String path = "/links/" + link.object().getInt("id");
    assertThat(api.patch(path, "{\"url\":\"http://[8:1]/secret.ics\"}").status()).isEqualTo(400);
  }

  @Test
  void aUserIsAddedChangedAndDeleted() {
    Answer added =
        api.post(
            "/users",
            """
            {"name":"porter","password":"orchard-lantern-7","role":"reservation_reader"}\
            """);
    assertThat(added.status()).isEqualTo(201);
    String path = "/users/" + added.object().getInt("id");
    assertThat(api.patch(path, "{\"role\":\"reservation_manager\"}").text("role"))
        .isEqualTo("reservation_manager");
    assertThat(users()).contains("porter reservation_manager");
    assertThat(api.delete(path).status()).isEqualTo(204);
    assertThat(users()).doesNotContain("porter reservation_manager");
  }

  @Test
  void theLastAdministratorIsKept() {
    JsonObject admin =
        api.get("/users").array().getValuesAs(JsonObject.class).stream()
            .filter(user -> user.getString("name").equals("admin"))
            .findFirst()
            .orElseThrow();
    String path = "/users/" + admin.getInt("id");
    assertThat(api.patch(path, "{\"role\":\"hbook_manager\"}").status()).isEqualTo(409);
    assertThat(api.delete(path).status()).isEqualTo(409);
    assertThat(users()).contains("admin administrator");
  }

  @Test
  void theLogOfAReservationTellsItsHistoryOnly() {
    long accomId = api.accommodation("On record");
    int stay = api.reserve(accomId, "2027-03-01", "2027-03-04").object().getInt("id");
    api.reserve(accomId, "2027-04-01", "2027-04-04");
    api.patch("/reservations/" + stay, "{\"status\":\"cancelled\"}");
    List<JsonObject> lines =
        api.get("/logs?reservation=" + stay).array().getValuesAs(JsonObject.class);
    assertThat(lines).extracting(line -> line.getInt("reservation")).containsOnly(stay);
    assertThat(lines).extracting(line -> line.getString("user")).containsOnly("admin");
    assertThat(lines.getFirst().getString("status")).isEqualTo("cancelled");
    assertThat(lines.getLast().getString("event")).isEqualTo("insert");
  }

  @Test
  void theGuestOfAnImportedBookingIsKeptAndToldToTheOwnerOnly() {
    long accomId = api.accommodation("Guest from elsewhere");
    String body =
        event("g", "20271101", "20271103")
            .replace(
                "SUMMARY:Booked",
                "SUMMARY:Booked\r\nDESCRIPTION:NAME: Novakova\\nEMAIL: n@example.com\\nADULTS: 2");
    api.link(accomId, calendars.serve("/guest.ics", body));
    assertThat(api.get("/reservations?accom_id=" + accomId).body().toString())
        .contains("Novakova", "n@example.com", "ADULTS: 2");
    String key = api.get("/settings").text("hb_ical_url_feed_full_key");
    for (String channel : List.of("", "&agenda=yes", "&for=4711&key=" + key)) {
      assertThat(unfolded(accomId, channel))
          .contains("UID:g@elsewhere")
          .doesNotContain("Novakova", "n@example.com", "ADULTS");
    }
    assertThat(unfolded(accomId, "&agenda=oui&key=" + key))
        .contains("UID:g@elsewhere", "Novakova", "ADULTS: 2", "Guest from elsewhere (1)")
        .contains("X-EMAIL:n@example.com");
  }

  @Test
  void anUploadedFileIsImported() {
    long accomId = api.accommodation("Upload");
    Answer report =
        api.upload(
            "/imports?accom_id=" + accomId + "&accom_num=1&name=File",
            calendar("u").getBytes(StandardCharsets.UTF_8));
    assertThat(report.object().getInt("added")).isEqualTo(1);
  }

  @Test
  void aCheckForAUnitTellsWhatARunWouldDoWithEachEventAndDoesNothing() {
    long accomId = api.accommodation("Foreseen");
    api.reserve(accomId, "2028-08-01", "2028-08-03");
    String asked = "/feed-check?accom_id=" + accomId + "&accom_num=";
    String url = calendars.serve("/foreseen.ics", event("z", "20280802", "20280805"));
    Answer check = api.post(asked + 1, "{\"url\":\"" + url + "\"}");
    JsonObject plan = check.object().getJsonObject("plan");
    JsonObject fate = plan.getJsonArray("fates").getJsonObject(0);
    assertThat(fate.getString("uid")).isEqualTo("z@elsewhere");
    assertThat(fate.getString("checkIn")).isEqualTo("2028-08-02");
    assertThat(fate.getString("word")).isEqualTo("double_booking");
    assertThat(kinds(accomId)).containsExactly("reservation");
    assertThat(api.post(asked, "{\"url\":\"" + url + "\"}").text("field")).isEqualTo("accom_num");
  }

  @Test
  void aBadFieldIsNamed() {
    Answer refusal =
        api.post(
            "/reservations",
            """
            {"accomId":102,"accomNum":1,"checkIn":"2027-02-30","checkOut":"2027-03-02"}\
            """);
    assertThat(refusal.status()).isEqualTo(400);
    assertThat(refusal.text("field")).isEqualTo("checkIn");
  }

  @Test
  void theApiAsksForAPassword() {
    HttpResponse<String> refusal = server.get("/api/reservations");
    assertThat(refusal.statusCode()).isEqualTo(401);
    assertThat(refusal.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void theApiIsDescribed() {
    assertThat(server.get("/openapi").body())
        .contains("/api/reservations", "/api/links", "Idempotency-Key");
  }

  /** Payara adds its list of endpoints to any document, and no application can take it out. */
  @Test
  void theDescriptionOfTheApiIsValidOpenApi() {
    assertThat(
            new OpenAPIV3Parser()
                .readContents(server.get("/openapi").body(), null, new ParseOptions())
                .getMessages())
        .isSubsetOf("attribute endpoints is unexpected");
  }

  @Test
  void metricsCountWhatLinksDo() {
    long accomId = api.accommodation("Watched");
    double before = metric("hbook_runs_total{failure=\"transient\",outcome=\"failed\"}");
    api.link(accomId, calendars.url("/unavailable.ics"));
    assertThat(metric("hbook_runs_total{failure=\"transient\",outcome=\"failed\"}"))
        .isGreaterThan(before);
    assertThat(metric("hbook_links_failing{host=\"other\"}")).isPositive();
  }

  @Test
  void metricsNameNoCalendarAndNoAddress() {
    api.link(api.accommodation("Unnamed"), calendars.serve("/unnamed.ics", calendar("unnamed")));
    String metrics = server.getAsAdmin("/api/metrics").body();
    assertThat(metrics).doesNotContain("Elsewhere", "Unnamed");
    assertThat(api.get("/links").array().getValuesAs(JsonObject.class))
        .extracting(link -> URI.create(link.getString("url")))
        .isNotEmpty()
        .allSatisfy(url -> assertThat(metrics).doesNotContain(url.toString(), url.getHost()));
  }

  @Test
  void metricsAreInPrometheusFormatOrInOpenMetrics() {
    assertThat(server.getAsAdmin("/api/metrics").headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/plain")
        .contains("version=0.0.4");
    HttpResponse<String> open =
        server.send(
            server
                .asAdmin("/api/metrics")
                .header("Accept", "application/openmetrics-text;version=1.0.0,*/*;q=0.1"));
    assertThat(open.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/openmetrics-text");
    assertThat(open.body()).endsWith("# EOF\n");
  }

  @Test
  void metricsAskForAPassword() {
    assertThat(server.get("/api/metrics").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({"/health/live, hbook-synchronization", "/health/ready, hbook-database"})
  void healthIsToldWithoutAPassword(String path, String check) {
    HttpResponse<String> health = server.get(path);
    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body().replace(" ", ""))
        .contains("\"status\":\"UP\"", check, "\"version\":\"" + Release.OURS.version() + "\"");
  }

  @Test
  void theApiAndTheMetricsTellTheVersion() {
    String version = Release.OURS.version();
    assertThat(version).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    assertThat(server.getAsAdmin("/api").body()).contains("\"" + version + "\"");
    assertThat(server.getAsAdmin("/api/metrics").body())
        .contains("hbook_build_info{version=\"" + version + "\"} 1");
  }

  @Test
  void theDemoClockMovesTheDay() {
    long accomId = api.accommodation("Later");
    api.reserve(accomId, "2027-01-10", "2027-01-12");
    String now = Instant.now().toString();
    assertThat(api.put("/demo/clock", "{\"now\":\"2027-06-01T12:00:00Z\"}").status())
        .isEqualTo(200);
    assertThat(unfolded(accomId, "")).doesNotContain("BEGIN:VEVENT");
    assertThat(unfolded(accomId, "&future_only=no")).contains("BEGIN:VEVENT");
    api.put("/demo/clock", "{\"now\":\"" + now + "\"}");
  }

  @Test
  void whatComesByTheClockComesAtOnceInTheDemo() {
    assertThat(api.post("/demo/tick", "{}").status()).isEqualTo(204);
  }

  /** A value by its name with labels, as this node tells it. */
  private double metric(String name) {
    return server
        .getAsAdmin("/api/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow();
  }

  long accommodations(String name) {
    return api.get("/accommodations").array().getValuesAs(JsonObject.class).stream()
        .filter(each -> each.getString("name").equals(name))
        .count();
  }

  /** What each of some calls at once answers. */
  static List<Answer> atOnce(int calls, IntFunction<Answer> call) {
    try (ExecutorService scripts = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> running =
          IntStream.range(0, calls).mapToObj(i -> scripts.submit(() -> call.apply(i))).toList();
      return running.stream().map(HouseContract::result).toList();
    }
  }

  private static <T> T result(Future<T> request) {
    try {
      return request.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  HttpResponse<String> read(String feed, String userAgent, String tag) {
    return server.send(
        HttpRequest.newBuilder(server.url().resolve(feed))
            .header("User-Agent", userAgent)
            .header("If-None-Match", tag.isEmpty() ? "\"none\"" : tag));
  }

  private int readSince(String feed, String userAgent, String date) {
    return server
        .send(
            HttpRequest.newBuilder(server.url().resolve(feed))
                .header("User-Agent", userAgent)
                .header("If-Modified-Since", date))
        .statusCode();
  }

  /** Names and roles. */
  private List<String> users() {
    return api.get("/users").array().getValuesAs(JsonObject.class).stream()
        .map(user -> user.getString("name") + " " + user.getString("role"))
        .toList();
  }

  private List<String> reads(long accomId) {
    return api.get("/feed-reads?accom_id=" + accomId).array().getValuesAs(JsonObject.class).stream()
        .map(read -> read.getString("reader") + " " + read.getInt("count"))
        .toList();
  }

  /** Whatever a reader can see of an accommodation, without the moments of reading and change. */
  private String everythingOf(long accomId) {
    String feed =
        unfolded(accomId, "")
            .replaceAll("DTSTAMP:.*\r\n", "")
            .replaceFirst("LAST-MODIFIED:.*\r\n", "");
    return api.get("/reservations?accom_id=" + accomId).body()
        + "\n"
        + api.get("/blocked-dates?accom_id=" + accomId).body()
        + "\n"
        + kinds(accomId)
        + "\n"
        + feed;
  }

  private int lastRun(int link) {
    return api.get("/runs?limit=1&link=" + link).array().getJsonObject(0).getInt("id");
  }

  /** Stays with room for preparation between them. */
  private static String spaced(int stays) {
    StringBuilder events = new StringBuilder();
    for (int month = 1; month <= stays; month++) {
      events.append(
          vevent("s" + month, "2028%02d05".formatted(month), "2028%02d08".formatted(month)));
    }
    return wrapped(events.toString());
  }

  List<Integer> imported(long accomId) {
    return api
        .get("/reservations?origin=ical&accom_id=" + accomId)
        .array()
        .getValuesAs(JsonObject.class)
        .stream()
        .map(stay -> stay.getInt("id"))
        .sorted()
        .toList();
  }

  private String tag(long accomId) {
    return server.get(UNIT_FEED.formatted(accomId)).headers().firstValue("ETag").orElseThrow();
  }

  private String unfolded(long accomId, String parameters) {
    return server.get(UNIT_FEED.formatted(accomId) + parameters).body().replace("\r\n ", "");
  }

  List<String> kinds(long accomId) {
    return api
        .get("/availability?accom_num=1&from=2027-01-01&to=2028-12-31&accom_id=" + accomId)
        .object()
        .getJsonArray("occupied")
        .stream()
        .map(held -> held.asJsonObject().getString("kind"))
        .toList();
  }

  static String calendar(String... uids) {
    StringBuilder events = new StringBuilder();
    for (int i = 0; i < uids.length; i++) {
      events.append(
          vevent(uids[i], "202709%02d".formatted(2 * i + 1), "202709%02d".formatted(2 * i + 3)));
    }
    return wrapped(events.toString());
  }

  private static String event(String uid, String start, String end) {
    return wrapped(vevent(uid, start, end));
  }

  private static String wrapped(String events) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Elsewhere//EN\r\n"
        + events
        + "END:VCALENDAR\r\n";
  }

  private static String vevent(String uid, String start, String end) {
    return "BEGIN:VEVENT\r\nUID:"
        + uid
        + "@elsewhere\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:"
        + start
        + "\r\nDTEND;VALUE=DATE:"
        + end
        + "\r\nSUMMARY:Booked\r\nEND:VEVENT\r\n";
  }

  @Test
  void aHouseFromWordPressAnswersOnTheSameUrlsWithTheSameKeysAndUids() {
    JsonObject before = api.get("/settings").object();
    String file =
        SampleFile.text()
            .replace(SampleFile.URL, calendars.serve("/moved.ics", SampleFile.calendar()));
    assertThat(move("?dry_run=yes", file).object().getBoolean("possible")).isTrue();
    assertThat(api.get("/accommodations/7102").status()).isEqualTo(404);
    Answer moved = move("", file);
    assertThat(moved.object().getJsonArray("pending").toString()).isEqualTo("[\"7043\"]");
    assertThat(uids("/?feed=hbook-calendar.ics&accom_id=7102&accom_num=1&key=" + SampleFile.KEY))
        .containsExactly("UID:D2034-01-05T10:20:30U65f1aa@http://www.chalet.example");
    assertThat(uids("/?feed=hbook-calendar.ics&accom_id=7102&accom_num=3&key=" + SampleFile.KEY))
        .contains("UID:1418fb94e984-7042@airbnb.com");
    assertThat(uids("/?feed=hbook-calendar.ics&accom_id=7103&accom_num=1&key=" + SampleFile.KEY))
        .contains("UID:D2034-04-01T08:00:00U65f1a3@http://www.chalet.example");
    JsonObject again = move("", file).object();
    assertThat(again.getJsonObject("reservations").toString())
        .isEqualTo("{\"made\":0,\"changed\":0,\"there\":4}");
    Answer out = api.get("/moving/settings");
    assertThat(out.object().getJsonObject("options").getString("hb_ical_url_feed_key"))
        .isEqualTo(SampleFile.KEY);
    for (String option :
        List.of(
            "hb_ical_url_feed_key",
            "hb_ical_summary",
            "hb_ical_frequency",
            "hb_ical_url_feed_has_key",
            "hb_ical_update_resa_dates")) {
      api.set(option, before.getString(option));
    }
  }

  private Answer move(String query, String file) {
    return api.upload("/moving/settings" + query, file.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> uids(String feed) {
    HttpResponse<String> answer = server.get(feed);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body().lines().filter(line -> line.startsWith("UID:")).toList();
  }
}

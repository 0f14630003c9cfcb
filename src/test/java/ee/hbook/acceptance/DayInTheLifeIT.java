package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import ee.hbook.fault.Fault;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A weekend with a broken calendar, from beginning to end ({@code docs/link-health.md}). */
class DayInTheLifeIT {

  private static final String PATH = "/calendar/villa.ics";
  private static final String CABIN = "/calendar/cabin.ics";
  private static final double SOME_TICKS = 120_000;

  private final Browser browser = Browser.start();
  private final TroubleHouse trouble = TroubleHouse.start("weekend", Map.of("HBOOK_MAIL_FROM", ""));
  private final CalendarServer calendars = CalendarServer.start();
  private Visitor owner;
  private long accommodation;
  private long link;
  private long cabin;

  @BeforeEach
  void signIn() {
    owner =
        Visitor.atTheDesk(
                new ScreenHouse(browser, trouble.server(), calendars, null, trouble.api()))
            .signIn();
  }

  @AfterEach
  void close() {
    owner.close();
    trouble.close();
    calendars.close();
    browser.close();
  }

  @Test
  void aLinkDiesOnFridayAndReturnsByItselfOnSunday() {
    fridayMorning();
    fridayAfternoon();
    fridayEvening();
    saturday();
    sunday();
    sundayEvening();
  }

  /** A calendar breaks before anybody can be told: it is told at noon, to whom can be reached. */
  private void fridayMorning() {
    trouble.firstUserIsReachedAt("");
    trouble.at(friday("08:00"));
    cabin = trouble.link("Cabin", trouble.elsewhere.url(CABIN));
    trouble.elsewhere.plays(CABIN, Fault.status(403));
    trouble.at(friday("08:30"));
    trouble.api().post("/links/" + cabin + "/sync", "");
    assertThat(trouble.state(cabin)).isEqualTo("paused_auto");
    trouble.at(friday("11:00"));
    assertThat(trouble.mails("")).isEmpty();

    trouble.at(friday("12:00"));
    trouble.firstUserIsReachedAt("owner@villa-mimosa.example");
    trouble.await("the mail of noon", () -> trouble.mails("").size() == 1);
    assertThat(TroubleHouse.subject(trouble.mails("").getFirst())).startsWith("Paused: ");
    trouble.elsewhere.healthy(CABIN, calendar());
    trouble.api().post("/links/" + cabin + "/resume", "");
    trouble.api().post("/links/" + cabin + "/sync", "");
  }

  /** All is well, in both directions. */
  private void fridayAfternoon() {
    trouble.at(friday("16:00"));
    trouble.elsewhere.healthy(PATH, calendar(stay("guest-1", "20270410", "20270412")));
    accommodation = trouble.api().accommodation("Villa Aurore");
    link = trouble.api().link(accommodation, trouble.elsewhere.url(PATH)).object().getInt("id");
    channelReads();
    assertThat(trouble.state(link)).isEqualTo("active");
  }

  /** The platform dies; nobody is told of a blip, and one mail comes when it lasts. */
  private void fridayEvening() {
    trouble.elsewhere.plays(PATH, Fault.status(503));
    Stream.of("18:00", "18:10", "18:30", "19:10", "19:50")
        .forEach(
            time -> {
              attempt(friday(time));
              assertThat(trouble.state(link)).isEqualTo("degraded");
            });
    assertThat(trouble.mails("Villa Aurore")).isEmpty();
    attempt(friday("20:30"));
    assertThat(trouble.state(link)).isEqualTo("paused_auto");
    assertThat(free("2027-04-10", "2027-04-12")).isFalse();
    trouble.await("the mail", () -> trouble.mails("Villa Aurore").size() == 1);

    owner.open("link.xhtml?id=" + link);
    assertThat(owner.element("stand")).containsText("http-503");
    owner.picture("weekend-friday");
  }

  /** Both sides sell the same night, and neither can know. */
  private void saturday() {
    trouble.at(Instant.parse("2027-03-06T11:00:00Z"));
    trouble.api().reserve(accommodation, "2027-04-20", "2027-04-23");
    JsonObject risk = trouble.api().get("/links/" + link + "/risk").object();
    assertThat(risk.getJsonArray("unreadThere").toString()).contains("2027-04-20");
  }

  /** The platform is repaired; the link returns by itself and names what happened meanwhile. */
  private void sunday() {
    trouble.elsewhere.healthy(
        PATH,
        calendar(stay("guest-1", "20270410", "20270412"), stay("guest-2", "20270422", "20270424")));
    trouble.at(Instant.parse("2027-03-07T10:00:00Z"));
    trouble.await("a good probe", () -> trouble.state(link).equals("probing"));
    assertThat(free("2027-04-23", "2027-04-24")).as("a probe takes nothing over").isTrue();
    trouble.at(Instant.parse("2027-03-07T10:07:00Z"));
    trouble.await("the return", () -> trouble.state(link).equals("verifying"));
    trouble.await("the double booking", () -> notices().size() == 1);

    assertThat(notices()).containsExactly("possible_double_booking");
    assertThat(free("2027-04-23", "2027-04-24")).isFalse();
    JsonObject risk = trouble.api().get("/links/" + link + "/risk").object();
    assertThat(risk.getJsonArray("overlaps").getFirst().toString()).contains("2027-04-22");
    trouble.await("the mail of its end", () -> trouble.mails("Villa Aurore").size() == 3);
    assertThat(trouble.mails("Sold twice? Villa Aurore")).hasSize(1);

    owner.open("link.xhtml?id=" + link);
    assertThat(owner.element("risk")).containsText("Sold on both sides");
    owner.findsNoFault();
    owner.picture("weekend-sunday");
  }

  /** The owner moves his own guest; what is left to check is checked. */
  private void sundayEvening() {
    JsonObject own =
        trouble.api().get("/reservations?accom_id=" + accommodation).array().stream()
            .map(JsonValue::asJsonObject)
            .filter(stay -> stay.getString("checkIn").equals("2027-04-20"))
            .findFirst()
            .orElseThrow();
    trouble.api().patch("/reservations/" + own.getInt("id"), "{\"status\":\"cancelled\"}");
    trouble.api().post("/links/" + link + "/sync", "");
    channelReads();
    trouble.await("the verification", () -> trouble.state(link).equals("active"));

    owner.open("link.xhtml?id=" + link);
    assertThat(owner.element("stand"))
        .containsText("Synchronized", new ContainsTextOptions().setTimeout(SOME_TICKS));
    owner.picture("weekend-evening");
    assertThat(trouble.mails("Villa Aurore")).hasSize(3);
    assertThat(trouble.mails("Cabin"))
        .extracting(TroubleHouse::subject)
        .satisfiesExactly(
            begun -> assertThat(begun).startsWith("Paused: "),
            over -> assertThat(over).startsWith("Back again: "));
  }

  private void attempt(Instant when) {
    trouble.at(when);
    trouble.api().post("/links/" + link + "/sync", "");
  }

  private void channelReads() {
    trouble
        .server()
        .send(
            HttpRequest.newBuilder(
                    trouble
                        .server()
                        .url()
                        .resolve(HouseContract.UNIT_FEED.formatted(accommodation) + "&for=" + link))
                .header("User-Agent", "Airbnb/1.0"));
  }

  private List<String> notices() {
    return trouble.api().get("/notices").array().stream()
        .map(JsonValue::asJsonObject)
        .map(notice -> notice.getString("kind"))
        .toList();
  }

  private boolean free(String from, String to) {
    return trouble
        .api()
        .get(
            "/availability?accom_id=%d&accom_num=1&from=%s&to=%s"
                .formatted(accommodation, from, to))
        .object()
        .getJsonArray("occupied")
        .isEmpty();
  }

  private static Instant friday(String time) {
    return Instant.parse("2027-03-05T" + time + ":00Z");
  }

  private static String calendar(String... stays) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Platform//EN\r\n"
        + String.join("", stays)
        + "END:VCALENDAR\r\n";
  }

  private static String stay(String uid, String from, String to) {
    return "BEGIN:VEVENT\r\nUID:%s@platform\r\nDTSTART;VALUE=DATE:%s\r\nDTEND;VALUE=DATE:%s\r\nSUMMARY:Reserved\r\nEND:VEVENT\r\n"
        .formatted(uid, from, to);
  }
}

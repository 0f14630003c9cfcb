package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import ee.hbook.fault.Fault;
import ee.hbook.fault.FaultServer;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of one calendar's health: what is wrong, what is at risk, and the way back. */
@ExtendWith(Screens.class)
@SuppressWarnings("NullAway.Init")
class LinkHealthScreenIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  /** Checks go on every fifteen seconds, and the page looks every four. */
  private static final double AFTER_SOME_TICKS = 90_000;

  private FaultServer elsewhere;
  private ScreenHouse house;
  private Visitor owner;
  private Page page;

  @BeforeEach
  void come(ScreenHouse screens, Visitor visitor) {
    elsewhere = FaultServer.start();
    house = screens;
    owner = visitor;
    page = visitor.page();
  }

  @AfterEach
  void leave() {
    elsewhere.close();
  }

  @Test
  void aStoppedCalendarSaysWhyAndWhatTheOtherSideDoesNotKnow() {
    long accommodation = house.api().accommodation("Refused there");
    String link = refused(accommodation, "/refused.ics");
    house.api().reserve(accommodation, day(40), day(42));
    owner.open("link.xhtml?id=" + link);
    assertThat(owner.element("stand")).containsText("Stopped");
    assertThat(owner.element("stand")).containsText("http-403");
    assertThat(page.locator(".hb-risk")).containsText("Taken here, unread there");
    assertThat(page.locator(".hb-risk")).containsText("Open on both sides");
    assertThat(owner.element("history")).containsText("Stopped by HBook");
    owner.findsNoFault();
    owner.inTheDark();
    owner.findsNoFault();
    owner.picture("link-health");
  }

  @Test
  void aResumedCalendarIsVerifiedUntilAllIsGood() {
    long accommodation = house.api().accommodation("Back again");
    String link = refused(accommodation, "/back-again.ics");
    elsewhere.healthy("/back-again.ics", calendar(1));
    owner.open("link.xhtml?id=" + link);
    owner.press("Resume");
    assertThat(owner.element("risk")).containsText("eing checked");
    assertThat(owner.element("risk")).not().containsText("has read everything");
    house.tick();
    assertThat(owner.element("stand"))
        .containsText("Synchronized", new ContainsTextOptions().setTimeout(AFTER_SOME_TICKS));
    assertThat(owner.element("checks"))
        .containsText("Our URL shows it", new ContainsTextOptions().setTimeout(AFTER_SOME_TICKS));
    owner.findsNoFault();
    owner.picture("link-verification");
    visit(accommodation, link);
    owner.press("The URL opens");
    house.tick();
    assertThat(page.locator(".hb-checks-good"))
        .hasCount(6, new HasCountOptions().setTimeout(AFTER_SOME_TICKS));
    assertThat(owner.element("risk")).containsText("The platform has read everything, last on");
    owner.press("Look now");
    assertThat(owner.element("messages")).containsText("so this stays open");
    assertThat(page.locator(".hb-checks-good")).hasCount(6);
    elsewhere.healthy("/back-again.ics", calendar(2));
    house.api().post("/links/" + link + "/sync", "");
    house.tick();
    assertThat(owner.element("checks"))
        .containsText("All was well on", new ContainsTextOptions().setTimeout(AFTER_SOME_TICKS));
    assertThat(owner.element("checks")).containsText("Seen here on");
    owner.picture("link-verified");
    assertThat(house.api().get("/blocked-dates").body().toString())
        .doesNotContain("\"accomId\":" + accommodation);
  }

  @Test
  void theExportIsSwitchedOff() {
    long accommodation = house.api().accommodation("Told to nobody");
    String link = healthy(accommodation, "/nobody.ics", 1);
    owner.open("link.xhtml?id=" + link);
    page.locator("[id='turn:exports'] .ui-toggleswitch-slider").click();
    assertThat(owner.element("messages"))
        .containsText("can no longer read the calendar of this unit");
    assertThat(status(accommodation, link)).isEqualTo(404);
  }

  @Test
  void whatIsHeldBackIsShownAndKept() {
    long accommodation = house.api().accommodation("Emptied there");
    String link = healthy(accommodation, "/emptied.ics", 5);
    elsewhere.healthy("/emptied.ics", calendar(0));
    house.api().post("/links/" + link + "/sync", "");
    owner.open("link.xhtml?id=" + link);
    assertThat(page.locator(".hb-guard-lost li")).hasCount(5);
    owner.findsNoFault();
    owner.picture("link-guard");
    owner.press("It is wrong: keep my nights");
    assertThat(owner.element("stand")).containsText("The import is switched off");
  }

  @Test
  void aFrenchOwnerReadsItOnAPhone() {
    long accommodation = house.api().accommodation("Gîte en panne");
    String link = refused(accommodation, "/panne.ics");
    house.api().reserve(accommodation, day(40), day(42));
    try (Visitor phone = Visitor.of(house, "fr-FR", Visitor.PHONE).signIn()) {
      phone.open("link.xhtml?id=" + link);
      assertThat(phone.element("risk")).containsText("Occupé ici, pas lu là-bas");
      phone.findsNoFault();
      phone.picture("link-health-phone");
      phone.inTheDark();
      phone.findsNoFault();
    }
  }

  private String healthy(long accommodation, String path, int events) {
    return house
        .api()
        .link(accommodation, elsewhere.healthy(path, calendar(events)))
        .object()
        .get("id")
        .toString();
  }

  /** Was linked well, and is refused from then on: paused at once. */
  private String refused(long accommodation, String path) {
    String link = healthy(accommodation, path, 1);
    elsewhere.plays(path, Fault.status(403));
    house.api().post("/links/" + link + "/sync", "");
    return link;
  }

  private static String calendar(int events) {
    return IntStream.range(0, events)
        .mapToObj(
            number ->
                """
                BEGIN:VEVENT\r
                UID:health-%1$s@elsewhere.example\r
                DTSTAMP:20260101T000000Z\r
                DTSTART;VALUE=DATE:%2$s\r
                DTEND;VALUE=DATE:%3$s\r
                SUMMARY:Reserved\r
                END:VEVENT\r
                """
                    .formatted(number, compact(50 + 10 * number), compact(53 + 10 * number)))
        .collect(
            Collectors.joining(
                "",
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Elsewhere//EN\r\n",
                "END:VCALENDAR\r\n"));
  }

  private static String day(int ahead) {
    return TODAY.plusDays(ahead).toString();
  }

  private static String compact(int ahead) {
    return TODAY.plusDays(ahead).format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  /** The platform reads our URL, as it does every now and then. */
  private void visit(long accommodation, String link) {
    status(accommodation, link);
  }

  private int status(long accommodation, String link) {
    return house
        .server()
        .send(
            HttpRequest.newBuilder(
                    house
                        .server()
                        .url()
                        .resolve(HouseContract.UNIT_FEED.formatted(accommodation) + "&for=" + link))
                .header("User-Agent", "Airbnb/1.0"))
        .statusCode();
  }
}

package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An owner exchanges calendars with other sites and settles how. */
@ExtendWith(Screens.class)
@SuppressWarnings("NullAway.Init")
class IcalScreenIT {

  private static final String HAS_KEY = "hb_ical_url_feed_has_key";

  private ScreenHouse house;
  private CalendarServer calendars;
  private Api api;
  private Visitor owner;
  private Page page;

  @BeforeEach
  void come(ScreenHouse theHouse, Visitor visitor) {
    house = theHouse;
    calendars = house.calendars();
    api = house.api();
    owner = visitor;
    page = visitor.page();
  }

  @Test
  void theUpdateIsWatchedLiveWhileASlowCalendarIsRead() {
    linked("Quick", "/quick.ics");
    linked("Slow", "/slow.ics");
    calendars.serveOnceReleased("/slow.ics", calendar(stay("slow-2", "20310901", "20310904")));
    open("");
    owner.press("Update calendars");
    assertThat(step("Slow (1)")).containsText("Reading…");
    assertThat(step("Quick (1)")).containsText("Read");
    open("Slow");
    assertThat(step("Slow (1)")).containsText("Reading…");
    assertThat(owner.row("Slow").locator(".hb-chip-live")).hasText("Reading…");
    owner.row("Slow").getByText("Get export URL").click();
    assertThat(owner.element("exportForm")).containsText("Slow (1)");
    open("");
    owner.picture("ical");
    calendars.release("/slow.ics");
    assertThat(owner.element("live-heading")).hasText("Calendars updated");
    assertThat(step("Slow (1)")).containsText("1 reservation has been added.");
  }

  @Test
  void aCalendarIsPausedAndResumedWithOneClick() {
    linked("Restful", "/restful.ics");
    open("Restful");
    owner.row("Restful").getByText("Pause").click();
    assertThat(owner.row("Restful").locator(".hb-chip")).hasText("Paused");
    owner.row("Restful").getByText("Resume").click();
    assertThat(owner.row("Restful").locator("[class*=hb-chip-link-]"))
        .hasText(Pattern.compile("Being checked|Synchronized"));
  }

  @Test
  void theSwitchesBuildTheUrlThatTheServerAnswers() {
    long accommodation = api.accommodation("Handed out");
    open("Handed out");
    owner.row("Handed out").getByText("Get export URL").click();
    Locator url = owner.element("exportForm:built").locator("textarea");
    String plain =
        ScreenHouse.SITE + "/?feed=hbook-calendar.ics&accom_id=" + accommodation + "&accom_num=1";
    assertThat(url).hasValue(plain);
    owner.element("exportForm:agenda").check();
    assertThat(url).hasValue(plain + "&agenda=yes");
    owner.element("exportForm:past").check();
    assertThat(url).hasValue(plain + "&agenda=yes&future_only=no");
    owner.element("exportForm:reservationsOnly").check();
    assertThat(url).hasValue(plain + "&agenda=yes&future_only=no&reservations_only=yes");
    owner.element("exportForm:audience").selectOption("full");
    assertThat(owner.element("exportForm:built")).containsText("guests’ names");
    assertThat(fetch(url.inputValue()).body()).contains("BEGIN:VCALENDAR");
    assertThat(page.locator(".hb-qr img")).hasJSProperty("complete", true);
    owner.findsNoFault();
    owner.picture("export-url");
  }

  @Test
  void aNewKeyEndsTheOldUrlsOnceThatIsConfirmed() {
    api.accommodation("Locked");
    // Without the key of the anonymous feeds any other key opens those: the demo has it off.
    api.set(HAS_KEY, "yes");
    try {
      String before = fullUrl("Locked");
      page.keyboard().press("Escape");
      owner.element("feedKeys:replaceFull").click();
      assertThat(page.locator(".ui-confirm-dialog")).containsText("stop working at once");
      owner.confirm();
      assertThat(owner.element("messages")).containsText("There is a new key");
      String after = fullUrl("Locked");
      assertThat(fetch(before).statusCode()).isEqualTo(404);
      assertThat(fetch(after).statusCode()).isEqualTo(200);
    } finally {
      api.set(HAS_KEY, "no");
    }
  }

  @Test
  void whoStillHasAnOldUrlIsListedAndToldOnceHeIsRefused() {
    long accommodation = api.accommodation("Moved away");
    assertThat(readBySmoobu(accommodation)).isEqualTo(200);
    open("Moved away");
    try {
      owner.element("feedKeys:turn").click();
      owner.confirm();
      assertThat(page.locator(".hb-old-addresses")).containsText("Smoobu · Moved away (1)");
      assertThat(readBySmoobu(accommodation)).isEqualTo(404);
      page.waitForCondition(
          () -> {
            house.tick();
            return api.get("/feed-reads/refused").body().toString().contains("smoobu");
          },
          new Page.WaitForConditionOptions().setTimeout(90_000));
      open("Moved away");
      assertThat(page.locator(".hb-refused"))
          .containsText("Smoobu · Moved away (1): with a URL without the key (once");
      Locator need = page.locator("[data-kind=reads_refused]");
      assertThat(need).containsText("Smoobu asks for your calendar with a URL without the key");
      owner.findsNoFault();
      owner.picture("reads-refused");
      owner.pictureOf(page.locator("[id=feedKeys]"), "old-addresses");
      try (Visitor phone = Visitor.of(house, "fr-FR", Visitor.PHONE).signIn()) {
        phone.open("ical.xhtml?find=Moved+away");
        assertThat(phone.page().locator("[data-kind=reads_refused]"))
            .containsText("Smoobu demande votre calendrier");
        phone.findsNoFault();
        phone.picture("reads-refused-phone");
      }
      need.getByText("Show the URL of our calendar").click();
      assertThat(owner.row("Moved away")).isVisible();
    } finally {
      api.set(HAS_KEY, "no");
    }
    assertThat(readBySmoobu(accommodation)).isEqualTo(200);
    open("Moved away");
    assertThat(page.locator(".hb-old-addresses")).hasCount(0);
  }

  @Test
  void anAddressThatNobodyOutsideReachesIsNotHandedOutWithoutSayingSo() {
    long link = linked("Behind a wall", "/unreachable.ics");
    api.set("siteurl", "http://192.168.1.20");
    try {
      open("Behind a wall");
      owner.row("Behind a wall").getByText("Get export URL").click();
      owner.awaitDialog();
      assertThat(owner.element("exportForm:built"))
          .containsText("This URL begins with 192.168.1.20, which only your own network knows");
      owner.findsNoFault();
      owner.picture("address-unreachable");
      owner.open("connect.xhtml?link=" + link + "&step=ours");
      assertThat(page.locator(".hb-our-address")).containsText("No platform can read it.");
      owner.findsNoFault();
      owner.picture("address-unreachable-guide");
      page.locator(".hb-our-address a").click();
      assertThat(owner.element("settings:siteurl")).isVisible();
    } finally {
      api.set("siteurl", "");
    }
    open("Behind a wall");
    owner.row("Behind a wall").getByText("Get export URL").click();
    owner.awaitDialog();
    assertThat(page.locator(".hb-our-address")).hasCount(0);
  }

  private int readBySmoobu(long accommodation) {
    return house
        .server()
        .send(
            HttpRequest.newBuilder(
                    house.server().url().resolve(HouseContract.UNIT_FEED.formatted(accommodation)))
                .header("User-Agent", "Smoobu/1.0"))
        .statusCode();
  }

  @Test
  void theTemplatesShowWhatTheyMakeOfAReservation() {
    owner.open("ical");
    owner.fill("exportSettings:hb_ical_summary", "Stay of ");
    page.locator(".hb-templates summary").first().click();
    page.locator("[data-insert='[customer_first_name]']").click();
    assertThat(owner.element("exportSettings:hb_ical_summary"))
        .hasValue("Stay of [customer_first_name]");
    assertThat(owner.element("exportSettings:fullPreview")).containsText("Stay of Anna");
    owner.element("exportSettings:hb_ical_export_blocked_dates").uncheck();
    assertThat(owner.element("exportSettings:hb_ical_export_preparation_time")).hasCount(0);
    owner.findsNoFault();
    owner.picture("ical-settings");
  }

  @Test
  void aSettingThatCannotBeTakenIsRefusedAtItsFieldAsItIsWritten() {
    owner.open("ical");
    owner.fill("importSettings:hb_ical_frequency", "60");
    owner.element("importSettings:hb_ical_frequency").press("Tab");
    assertThat(owner.element("importSettings:said_hb_ical_frequency"))
        .containsText("should not be lower than 5 minutes");
    owner.element("importSettings:save").click();
    assertThat(owner.element("importSettings:hb_ical_frequency")).hasValue("60");
  }

  @Test
  void anAgendaHasTheTimesThatTheOwnerSets() {
    long accommodation = api.accommodation("Punctual");
    api.reserve(accommodation, "2031-05-01", "2031-05-08");
    owner.open("ical");
    owner.fill("exportSettings:hb_ical_agenda_check_in_time", "25");
    owner.element("exportSettings:hb_ical_agenda_check_in_time").press("Tab");
    assertThat(owner.element("exportSettings:said_hb_ical_agenda_check_in_time"))
        .containsText("Write a time of day");
    owner.fill("exportSettings:hb_ical_agenda_check_in_time", "16:30");
    owner.element("exportSettings:hb_ical_agenda_check_in_time").press("Tab");
    owner.element("exportSettings:save").click();
    assertThat(owner.element("messages")).containsText("saved");
    try {
      String agenda = "/?feed=hbook-calendar.ics&accom_num=1&agenda=oui&accom_id=" + accommodation;
      assertThat(fetch(ScreenHouse.SITE + agenda).body())
          .containsPattern("DTSTART[^:]*:20310501T163000")
          .containsPattern("DTEND[^:]*:20310508T110000");
    } finally {
      api.set("hb_ical_agenda_check_in_time", "15:00");
    }
  }

  @Test
  void aFileShowsWhatItWouldDoBeforeItIsImported() {
    long accommodation = api.accommodation("Previewed");
    api.reserve(accommodation, "2031-05-01", "2031-05-08");
    String file =
        calendar(
            stay("new-1", "20310601", "20310605")
                + stay("taken-1", "20310503", "20310506")
                + stay("over-1", "20200101", "20200105"));
    open("Previewed");
    owner.row("Previewed").getByText("Import an .ics file").click();
    owner.awaitDialog();
    choose(file);
    owner.press("See what will happen");
    Locator preview = owner.element("importForm:preview");
    assertThat(preview.locator("tbody tr").filter(having("Jun 1, 2031"))).containsText("Added");
    assertThat(preview.locator("tbody tr").filter(having("May 3, 2031")))
        .containsText("Not imported");
    assertThat(preview.locator("tbody tr").filter(having("2020"))).containsText("It is over.");
    assertThat(api.get("/reservations?accomId=" + accommodation).toString())
        .doesNotContain("2031-06-01");
    owner.fill("importForm:name", "Elsewhere");
    choose(file);
    owner.element("importForm:save").click();
    assertThat(owner.element("calendars:results")).containsText("1 reservation has been added.");
  }

  @Test
  void thePagesFitAPhoneInFrenchAndTheDark() {
    long link = linked("Au bord de l’eau", "/eau.ics");
    try (Visitor visitor = Visitor.of(house, "fr-FR", Visitor.PHONE).signIn()) {
      visitor.open("ical.xhtml?find=Au+bord");
      assertThat(visitor.row("Au bord")).containsText("Synchroniser maintenant");
      visitor.findsNoFault();
      visitor.picture("ical-phone");
      visitor.inTheDark();
      visitor.findsNoFault();
      visitor.open("runs.xhtml?link=" + link);
      visitor.findsNoFault();
      visitor.open("feed-check");
      visitor.findsNoFault();
    }
    owner.open("runs.xhtml?link=" + link);
    owner.row("Added: 1").locator("a").click();
    owner.findsNoFault();
    owner.picture("runs");
    owner.open("feed-check");
    owner.fill("check:source", calendar(stay("checked-1", "20310704", "20310711")));
    owner.press("Check");
    assertThat(owner.element("result")).containsText("HBook can read this calendar.");
    owner.findsNoFault();
    owner.picture("feed-check");
  }

  private void open(String accommodation) {
    owner.open("ical.xhtml?find=" + accommodation.replace(' ', '+'));
  }

  private Locator step(String place) {
    return page.locator(".hb-live-rows > li").filter(having(place));
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  /** A new accommodation of that name, linked to a calendar with one stay. */
  private long linked(String accommodation, String path) {
    String url = calendars.serve(path, calendar(stay("first", "20310801", "20310808")));
    return api.link(api.accommodation(accommodation), url).object().getInt("id");
  }

  private String fullUrl(String accommodation) {
    open(accommodation);
    owner.row(accommodation).getByText("Get export URL").click();
    owner.element("exportForm:audience").selectOption("full");
    assertThat(owner.element("exportForm:built")).containsText("guests’ names");
    return owner.element("exportForm:built").locator("textarea").inputValue();
  }

  private HttpResponse<String> fetch(String url) {
    URI here = house.server().url().resolve(url.substring(ScreenHouse.SITE.length()));
    return house.server().send(HttpRequest.newBuilder(here));
  }

  private void choose(String file) {
    page.locator("#importForm input[type=file]")
        .setInputFiles(
            new FilePayload("stays.ics", "text/calendar", file.getBytes(StandardCharsets.UTF_8)));
  }

  private static String calendar(String events) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Elsewhere//EN\r\n"
        + events
        + "END:VCALENDAR\r\n";
  }

  private static String stay(String uid, String from, String to) {
    return """
    BEGIN:VEVENT\r
    UID:%s@example.org\r
    DTSTAMP:20260101T000000Z\r
    DTSTART;VALUE=DATE:%s\r
    DTEND;VALUE=DATE:%s\r
    SUMMARY:Reserved\r
    END:VEVENT\r
    """
        .formatted(uid, from, to);
  }
}

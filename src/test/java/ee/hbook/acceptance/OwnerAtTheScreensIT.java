package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** An owner does the work of a day at the screens, in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class OwnerAtTheScreensIT {

  private static final String STAY =
      """
      BEGIN:VCALENDAR\r
      VERSION:2.0\r
      PRODID:-//Elsewhere//EN\r
      BEGIN:VEVENT\r
      UID:elsewhere-1@example.org\r
      DTSTAMP:20260101T000000Z\r
      DTSTART;VALUE=DATE:20310704\r
      DTEND;VALUE=DATE:20310711\r
      SUMMARY:Reserved\r
      END:VEVENT\r
      END:VCALENDAR\r
      """;

  private Browser browser;
  private RunningServer server;
  private CalendarServer calendars;
  private Api api;
  private BrowserContext visitor;
  private Page page;

  @BeforeAll
  void startServers() {
    browser = Browser.start();
    server =
        RunningServer.wildFly(
            "screens",
            Map.of(
                "HBOOK_FETCH_ALLOW_PRIVATE", "true",
                "HBOOK_SITE_URL", "https://www.villa-mimosa.example"));
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
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void signIn() {
    visitor =
        browser
            .browser()
            .newContext(new NewContextOptions().setLocale("en-US").setViewportSize(1280, 900));
    page = visitor.newPage();
    page.setDefaultTimeout(15_000);
    open("reservations");
    page.getByLabel("User name").fill("admin");
    page.getByLabel("Password").fill(RunningServer.PASSWORD);
    press("Sign in");
    assertThat(page.locator("h1")).hasText("Reservations");
  }

  @AfterEach
  void leave() {
    visitor.close();
  }

  /** The pictures of the docs are made here, too; {@code -Dscreenshots=true} puts them there. */
  @Test
  @Order(1)
  void theSampleCalendarOfTheDemoIsUpdated() {
    open("ical");
    press("Update calendars");
    assertThat(row("Sample calendar").locator(".hb-chip")).hasText("Synchronized");
    picture("ical.png");
  }

  @Test
  void anAccommodationWithThreeUnitsIsAdded() {
    open("accommodation");
    press("Add accommodation");
    awaitDialog();
    fill("accommodationForm:name", "Lodge of three");
    fill("accommodationForm:units", "3");
    element("accommodationForm:units").press("Tab");
    fill("accommodationForm:lines:2:unitName", "Garden side");
    press("Save");
    assertThat(row("Lodge of three")).containsText("Garden side");
  }

  @Test
  void aRefusalStandsAtItsField() {
    open("accommodation");
    press("Add accommodation");
    awaitDialog();
    fill("accommodationForm:name", "Nowhere");
    fill("accommodationForm:linkedAccommodations", "twelve");
    press("Save");
    assertThat(element("accommodationForm:linkedAccommodations").locator(".."))
        .containsText("such as 12,15(2)");
  }

  @Test
  void anAccommodationIsDeletedOnceTheWarningIsConfirmed() {
    api.accommodation("Short-lived");
    open("accommodation");
    press("Delete Short-lived");
    assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("reservations and blocked dates");
    page.locator(".ui-confirmdialog-yes").click();
    assertThat(element("list")).not().containsText("Short-lived");
  }

  @Test
  void aReservationIsAddedAndListed() {
    reserve(api.accommodation("Added to"), "2031-05-01", "2031-05-08");
    assertThat(row("Added to")).containsText("7 nights");
  }

  @Test
  void aReservationIsCancelledOnceThatIsConfirmed() {
    reserve(api.accommodation("Cancelled in"), "2031-05-01", "2031-05-08");
    row("Cancelled in").getByText("Cancel", new Locator.GetByTextOptions().setExact(true)).click();
    page.locator(".ui-confirmdialog-yes").click();
    assertThat(row("Cancelled in").locator(".hb-chip")).hasText("Cancelled");
  }

  @Test
  void takenNightsAreRefusedWithTheReason() {
    long accommodation = api.accommodation("Taken");
    api.reserve(accommodation, "2031-05-01", "2031-05-08");
    reserve(accommodation, "2031-05-07", "2031-05-09");
    assertThat(element("reservationForm:problems")).containsText("The unit is not available");
  }

  @Test
  void accommodationIsBlockedAndFreedAgain() {
    long accommodation = api.accommodation("Blocked for works");
    open("reservations");
    press("Block accommodation");
    awaitDialog();
    element("blockDatesForm:accomId").selectOption(Long.toString(accommodation));
    fill("blockDatesForm:from", "2031-06-01");
    fill("blockDatesForm:to", "2031-06-03");
    element("blockDatesForm:save").click();
    row("Blocked for works").getByText("Delete").click();
    page.locator(".ui-confirmdialog-yes").click();
    assertThat(element("messages")).containsText("free again");
  }

  @Test
  void aLinkedCalendarBringsItsReservations() {
    api.accommodation("Linked");
    link("Linked", calendars.serve("/linked.ics", STAY));
    assertThat(element("calendars:results")).containsText("1 reservation has been added.");
  }

  @Test
  void whoLastReadAFeedIsShownAtTheUnit() {
    long accommodation = api.accommodation("Read by others");
    server.send(
        HttpRequest.newBuilder(
                server.url().resolve(HouseContract.UNIT_FEED.formatted(accommodation)))
            .header("User-Agent", "Airbnb/1.0"));
    open("ical");
    assertThat(row("Read by others")).containsText("Last read by Airbnb on ");
  }

  @Test
  void aCalendarThatCannotBeReadSaysSo() {
    api.accommodation("Unreachable");
    link("Unreachable", calendars.url("/nothing-here.ics"));
    assertThat(row("Unreachable").locator(".hb-chip")).hasText("Failing");
  }

  @Test
  void updateCalendarsTellsWhatEachOneBrought() {
    long accommodation = api.accommodation("Updated");
    api.link(accommodation, calendars.serve("/updated.ics", STAY));
    open("ical");
    press("Update calendars");
    assertThat(page.locator(".hb-notice", new Page.LocatorOptions().setHasText("Updated (1)")))
        .containsText("Unchanged: 1");
  }

  @Test
  void aCalendarIsNoLongerSynchronizedOnceThatIsConfirmed() {
    long accommodation = api.accommodation("Parted");
    api.link(accommodation, calendars.serve("/unlinked.ics", STAY));
    open("ical");
    row("Parted").getByText("Delete").click();
    assertThat(element("removalForm")).containsText("What it brought: 1 reservation");
    press("Stop, keep what it brought");
    assertThat(row("Parted")).containsText("None yet");
  }

  @Test
  void anUploadedFileIsImported() {
    api.accommodation("Uploaded to");
    upload("Uploaded to", STAY);
    assertThat(element("calendars:results")).containsText("1 reservation has been added.");
  }

  @Test
  void aFileThatIsNoCalendarIsRefusedAtItsField() {
    api.accommodation("Nothing for");
    upload("Nothing for", "<html>Please sign in</html>");
    assertThat(element("importForm")).containsText("not a valid calendar file");
  }

  @Test
  void theAddressForBookingSitesIsShown() {
    long accommodation = api.accommodation("Exported");
    open("ical");
    assertThat(row("Exported").locator("textarea").first())
        .hasValue(
            "https://www.villa-mimosa.example/?feed=hbook-calendar.ics&accom_id="
                + accommodation
                + "&accom_num=1");
  }

  @Test
  void aCalendarHasItsOwnSettings() {
    long accommodation = api.accommodation("Particular");
    api.link(accommodation, calendars.serve("/particular.ics", STAY));
    open("ical");
    row("Particular").getByText("Edit").click();
    awaitDialog();
    page.getByText("Settings of this calendar").click();
    element("linkForm:blocked").selectOption("block");
    fill("linkForm:ignorePhrases", "maintenance");
    element("linkForm:save").click();
    assertThat(row("Particular")).containsText("Blocked dates: Block the nights here");
  }

  @Test
  void theFateOfEveryEventOfARunIsShown() {
    long accommodation = api.accommodation("Recorded");
    api.link(accommodation, calendars.serve("/recorded.ics", STAY));
    open("ical");
    row("Recorded").getByText("Runs").click();
    row("Added: 1").locator("a").click();
    assertThat(row("elsewhere-1@example.org")).containsText("A new reservation.");
  }

  @Test
  void oneNoticeIsDismissedAndTheOthersStay() {
    api.link(api.accommodation("First to fail"), calendars.url("/gone-1.ics"));
    api.link(api.accommodation("Second to fail"), calendars.url("/gone-2.ics"));
    open("reservations");
    notice("First to fail").locator(".hb-notice-dismiss").click();
    assertThat(notice("First to fail")).hasCount(0);
    assertThat(notice("Second to fail")).isVisible();
  }

  @Test
  void aCalendarIsCheckedBeforeItIsLinked() {
    open("feed-check");
    fill("check:source", STAY);
    press("Check");
    assertThat(element("result")).containsText("HBook can read this calendar. 1 reservation");
    assertThat(row("Reserved")).containsText("Jul 4, 2031");
    picture("feed-check.png");
  }

  @Test
  void anImportSettingThatCannotBeTakenSaysSoAtItsField() {
    open("ical");
    fill("importSettings:hb_ical_frequency", "60");
    element("importSettings:save").click();
    assertThat(element("importSettings:hb_ical_frequency").locator(".."))
        .containsText("should not be lower than 5 minutes");
  }

  private void picture(String file) {
    Path pictures = Path.of(Boolean.getBoolean("screenshots") ? "docs" : "target", "screenshots");
    page.setViewportSize(1280, 1150);
    page.screenshot(new ScreenshotOptions().setPath(pictures.resolve(file)));
  }

  private Locator notice(String text) {
    return page.locator(".hb-notices li", new Page.LocatorOptions().setHasText(text));
  }

  private void reserve(long accommodation, String checkIn, String checkOut) {
    open("reservations");
    press("Add a reservation");
    awaitDialog();
    element("reservationForm:accomNum").selectOption(accommodation + "/1");
    fill("reservationForm:checkIn", checkIn);
    fill("reservationForm:checkOut", checkOut);
    fill("reservationForm:lastName", "O'Brien");
    element("reservationForm:save").click();
  }

  private void link(String accommodation, String url) {
    open("ical");
    row(accommodation).getByText("Synchronize with a new calendar").click();
    awaitDialog();
    fill("linkForm:name", "Elsewhere");
    fill("linkForm:url", url);
    element("linkForm:save").click();
  }

  private void upload(String accommodation, String file) {
    open("ical");
    row(accommodation).getByText("Import an .ics file").click();
    awaitDialog();
    fill("importForm:name", "Elsewhere");
    page.locator("#importForm input[type=file]")
        .setInputFiles(
            new FilePayload("stays.ics", "text/calendar", file.getBytes(StandardCharsets.UTF_8)));
    element("importForm:save").click();
  }

  private void open(String screen) {
    page.navigate(server.url().resolve("admin/" + screen + ".xhtml").toString());
  }

  /** A button by what a screen reader says; PrimeFaces puts its icon before that. */
  private void press(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
  }

  /** A dialog moves the focus into its first field a moment after it is seen. */
  private void awaitDialog() {
    assertThat(page.locator(".ui-dialog :is(input, select):focus")).hasCount(1);
  }

  private void fill(String id, String text) {
    element(id).fill(text);
  }

  private Locator element(String id) {
    return page.locator("[id='" + id + "']");
  }

  private Locator row(String text) {
    return page.locator("tbody > tr", new Page.LocatorOptions().setHasText(text)).first();
  }
}

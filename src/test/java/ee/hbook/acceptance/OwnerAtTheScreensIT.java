package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An owner does the work of a day at the screens, in a browser. */
@ExtendWith(Screens.class)
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

  private CalendarServer calendars;
  private Api api;
  private RunningServer server;
  private Visitor owner;
  private Page page;

  @BeforeEach
  void come(ScreenHouse house, Visitor visitor) {
    calendars = house.calendars();
    api = house.api();
    server = house.server();
    owner = visitor;
    page = visitor.page();
  }

  @Test
  void anAccommodationWithThreeUnitsIsAdded() {
    owner.open("accommodation");
    owner.press("Add accommodation");
    owner.awaitDialog();
    owner.fill("accommodationForm:name", "Lodge of three");
    owner.fill("accommodationForm:units", "3");
    owner.element("accommodationForm:units").press("Tab");
    owner.fill("accommodationForm:lines:2:unitName", "Garden side");
    owner.press("Save");
    assertThat(owner.row("Lodge of three")).containsText("Garden side");
  }

  @Test
  void aRefusalStandsAtItsField() {
    owner.open("accommodation");
    owner.press("Add accommodation");
    owner.awaitDialog();
    owner.fill("accommodationForm:name", "Nowhere");
    owner.fill("accommodationForm:linkedAccommodations", "twelve");
    owner.press("Save");
    assertThat(owner.element("accommodationForm:linkedAccommodations").locator(".."))
        .containsText("such as 12,15(2)");
  }

  @Test
  void anAccommodationIsDeletedOnceTheWarningIsConfirmed() {
    api.accommodation("Short-lived");
    owner.open("accommodation");
    owner.press("Delete Short-lived");
    assertThat(owner.element("deletionForm")).containsText("it has no reservations");
    owner.element("deletionForm:delete").click();
    assertThat(owner.element("list")).not().containsText("Short-lived");
  }

  @Test
  void aReservationIsAddedAndListed() {
    reserve(api.accommodation("Added to"), "2031-05-01", "2031-05-08");
    assertThat(owner.row("Added to")).containsText("7 nights");
  }

  @Test
  void aReservationIsCancelledOnceThatIsConfirmed() {
    reserve(api.accommodation("Cancelled in"), "2031-05-01", "2031-05-08");
    owner
        .row("Cancelled in")
        .getByText("Cancel", new Locator.GetByTextOptions().setExact(true))
        .click();
    owner.confirm();
    assertThat(owner.row("Cancelled in").locator(".hb-chip")).hasText("Cancelled");
  }

  @Test
  void takenNightsAreRefusedWithTheReason() {
    long accommodation = api.accommodation("Taken");
    api.reserve(accommodation, "2031-05-01", "2031-05-08");
    reserve(accommodation, "2031-05-07", "2031-05-09");
    assertThat(owner.element("toasts")).containsText("The unit is not available");
  }

  @Test
  void accommodationIsBlockedAndFreedAgain() {
    long accommodation = api.accommodation("Blocked for works");
    owner.open("reservations");
    owner.press("Block accommodation");
    owner.awaitDialog();
    owner.element("blockDatesForm:accomId").selectOption(Long.toString(accommodation));
    owner.fill("blockDatesForm:from", "2031-06-01");
    owner.fill("blockDatesForm:to", "2031-06-03");
    owner.element("blockDatesForm:save").click();
    owner.row("Blocked for works").getByText("Delete").click();
    owner.confirm();
    assertThat(owner.element("messages")).containsText("free again");
  }

  @Test
  void aLinkedCalendarBringsItsReservations() {
    api.accommodation("Brought in by a link");
    link("Brought in by a link", calendars.serve("/linked.ics", STAY));
    assertThat(owner.element("calendars:results")).containsText("1 reservation has been added.");
  }

  @Test
  void whoLastReadAFeedIsShownAtTheUnit() {
    long accommodation = api.accommodation("Read by others");
    server.send(
        HttpRequest.newBuilder(
                server.url().resolve(HouseContract.UNIT_FEED.formatted(accommodation)))
            .header("User-Agent", "Airbnb/1.0"));
    calendarsOf("Read by others");
    assertThat(owner.row("Read by others")).containsText("Last read by Airbnb on ");
  }

  @Test
  void aCalendarThatCannotBeReadSaysSo() {
    api.accommodation("Unreachable");
    link("Unreachable", calendars.url("/nothing-here.ics"));
    assertThat(owner.row("Unreachable").locator(".hb-chip")).hasText("Failing");
  }

  @Test
  void aCalendarIsNoLongerSynchronizedOnceThatIsConfirmed() {
    long accommodation = api.accommodation("Parted");
    api.link(accommodation, calendars.serve("/unlinked.ics", STAY));
    calendarsOf("Parted");
    owner.row("Parted").getByText("Delete").click();
    assertThat(owner.element("removalForm")).containsText("What it brought: 1 reservation");
    owner.press("Stop, keep what it brought");
    assertThat(owner.row("Parted")).containsText("None yet");
  }

  @Test
  void anUploadedFileIsImported() {
    api.accommodation("Uploaded to");
    upload("Uploaded to", STAY);
    assertThat(owner.element("calendars:results")).containsText("1 reservation has been added.");
    owner.page().getByText("What the file brought, and how to undo it").click();
    assertThat(owner.element("opened")).containsText("Uploaded to");
    owner.picture("runs-of-files");
    owner.element("opened:undo").click();
    owner.confirm();
    assertThat(owner.element("messages")).containsText("1 entry stands as before this run.");
    assertThat(owner.row("Uploaded to")).containsText("Undone");
    owner.findsNoFault();
  }

  @Test
  void aFileThatIsNoCalendarIsRefusedAtItsField() {
    api.accommodation("Nothing for");
    upload("Nothing for", "<html>Please sign in</html>");
    assertThat(owner.element("importForm")).containsText("not a valid calendar file");
  }

  @Test
  void aCalendarHasItsOwnSettings() {
    long accommodation = api.accommodation("Particular");
    api.link(accommodation, calendars.serve("/particular.ics", STAY));
    calendarsOf("Particular");
    owner.row("Particular").getByText("Edit").click();
    owner.awaitDialog();
    page.getByText("Settings of this calendar").click();
    owner.element("linkForm:blocked").selectOption("block");
    owner.fill("linkForm:ignorePhrases", "maintenance");
    owner.element("linkForm:save").click();
    assertThat(owner.row("Particular")).containsText("Blocked dates: Block the nights here");
  }

  @Test
  void theFateOfEveryEventOfARunIsShown() {
    long accommodation = api.accommodation("Recorded");
    api.link(accommodation, calendars.serve("/recorded.ics", STAY));
    calendarsOf("Recorded");
    owner.row("Recorded").getByText("Runs").click();
    owner.row("Added: 1").locator("a").click();
    assertThat(owner.row("elsewhere-1@example.org")).containsText("A new reservation.");
  }

  @Test
  void oneNoticeIsDismissedAndTheOthersStay() {
    api.link(api.accommodation("First to fail"), calendars.url("/gone-1.ics"));
    api.link(api.accommodation("Second to fail"), calendars.url("/gone-2.ics"));
    owner.open("reservations");
    owner.notice("First to fail").locator(".hb-notice-dismiss").click();
    assertThat(owner.notice("First to fail")).hasCount(0);
    assertThat(owner.notice("Second to fail")).isVisible();
  }

  @Test
  void aCalendarIsCheckedBeforeItIsLinked() {
    owner.open("feed-check");
    owner.fill("check:source", STAY);
    owner.press("Check");
    assertThat(owner.element("result")).containsText("HBook can read this calendar. 1 reservation");
    assertThat(owner.row("Reserved")).containsText("Jul 4, 2031");
  }

  @Test
  void aCalendarIsCheckedForAUnitBesideWhatIsBookedThere() {
    long accommodation = api.accommodation("Checked beside a stay");
    api.reserve(accommodation, "2031-07-01", "2031-07-06");
    owner.open("feed-check");
    owner.fill("check:source", STAY);
    owner.element("check:unit").selectOption(accommodation + "/1");
    owner.press("Check");
    assertThat(owner.row("Reserved")).containsText("Its nights are not free here.");
    owner.findsNoFault();
    owner.picture("feed-check-unit");
  }

  private void reserve(long accommodation, String checkIn, String checkOut) {
    owner.open("reservations");
    owner.press("Add a reservation");
    owner.awaitDialog();
    owner.element("reservationForm:accomNum").selectOption(accommodation + "/1");
    owner.fill("reservationForm:checkIn", checkIn);
    owner.fill("reservationForm:checkOut", checkOut);
    owner.fill("reservationForm:lastName", "O'Brien");
    owner.element("reservationForm:save").click();
  }

  private void calendarsOf(String accommodation) {
    owner.open("ical.xhtml?find=" + accommodation.replace(' ', '+'));
  }

  private void link(String accommodation, String url) {
    calendarsOf(accommodation);
    owner.row(accommodation).getByText("I know the URL").click();
    owner.awaitDialog();
    owner.fill("linkForm:name", "Elsewhere");
    owner.fill("linkForm:url", url);
    owner.element("linkForm:save").click();
  }

  private void upload(String accommodation, String file) {
    calendarsOf(accommodation);
    owner.row(accommodation).getByText("Import an .ics file").click();
    owner.awaitDialog();
    owner.fill("importForm:name", "Elsewhere");
    page.locator("#importForm input[type=file]")
        .setInputFiles(
            new FilePayload("stays.ics", "text/calendar", file.getBytes(StandardCharsets.UTF_8)));
    owner.element("importForm:save").click();
  }
}

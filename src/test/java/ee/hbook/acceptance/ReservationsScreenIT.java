package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An owner works through the list of reservations, and what is told above it. */
@ExtendWith(Screens.class)
class ReservationsScreenIT {

  @Test
  void aFilterStandsInTheAddressSoThatItCanBeKept(ScreenHouse house, Visitor owner) {
    long kept = stay(house, "Kept as a bookmark", "2031-05-01", "2031-05-08");
    stay(house, "Left out", "2031-05-01", "2031-05-08");
    owner.open("reservations");
    owner.element("list:place").selectOption(Long.toString(kept));
    owner.page().waitForURL(Pattern.compile("accom=" + kept));
    assertThat(owner.element("list:table")).not().containsText("Left out");
    String bookmark = owner.page().url().replaceAll(".*/", "");
    owner.open("index");
    owner.open(bookmark);
    assertThat(owner.element("list:table")).containsText("Kept as a bookmark");
    assertThat(owner.element("list:table")).not().containsText("Left out");
  }

  @Test
  void twoAreCancelledAfterOneQuestion(ScreenHouse house, Visitor owner) {
    long accommodation = stay(house, "Two to cancel", "2031-05-01", "2031-05-08");
    house.api().reserve(accommodation, "2031-06-01", "2031-06-08");
    owner.open("reservations.xhtml?accom=" + accommodation);
    Locator boxes = owner.element("list:table").locator("tbody .ui-chkbox-box");
    boxes.nth(0).click();
    boxes.nth(1).click();
    assertThat(owner.element("list:bulk")).containsText("2 selected");
    owner.element("list:bulkCancel").click();
    assertThat(owner.element("bulkForm")).containsText("Cancel 2 reservations?");
    owner.element("bulkForm:run").click();
    assertThat(owner.element("list:view")).containsText("2 reservations are cancelled");
    assertThat(owner.page().locator(".hb-toast")).containsText("2 reservations are cancelled");
    assertThat(owner.element("list:table").locator("tbody .hb-chip"))
        .hasText(new String[] {"Cancelled", "Cancelled"});
  }

  @Test
  void theWholePageIsSelectedOnAPhone(ScreenHouse house) {
    long accommodation = stay(house, "A page to cancel", "2031-05-01", "2031-05-08");
    house.api().reserve(accommodation, "2031-06-01", "2031-06-08");
    try (Visitor phone = Visitor.of(house, "en-US", Visitor.PHONE).signIn()) {
      phone.open("reservations.xhtml?accom=" + accommodation);
      phone.press("Select this page");
      assertThat(phone.element("list:bulk")).containsText("2 selected");
      phone.element("list:bulkCancel").click();
      phone.element("bulkForm:run").click();
      assertThat(phone.element("list:view")).containsText("2 reservations are cancelled");
    }
  }

  @Test
  void whatCannotBeConfirmedSaysWhy(ScreenHouse house, Visitor owner) {
    long accommodation = stay(house, "Taken meanwhile", "2031-05-01", "2031-05-08");
    house
        .api()
        .post(
            "/reservations",
            """
            {"accomId":%d,"accomNum":1,"checkIn":"2031-05-07","checkOut":"2031-05-09","status":"pending"}\
            """
                .formatted(accommodation));
    owner.open("reservations.xhtml?status=pending&accom=" + accommodation);
    owner.row("Taken meanwhile").getByText("Confirm").click();
    assertThat(owner.element("list:view"))
        .containsText("stays as it is. The unit is not available");
  }

  @Test
  void aPastStayIsInTheArchivesOfItsMonth(ScreenHouse house, Visitor owner) {
    LocalDate past = LocalDate.now().minusMonths(9).withDayOfMonth(10);
    stay(house, "Long ago", past.toString(), past.plusDays(3).toString());
    owner.open("reservations");
    assertThat(owner.element("list:table")).not().containsText("Long ago");
    owner.page().getByText("Archives").click();
    owner.page().locator(".hb-months a").first().click();
    assertThat(owner.element("list:table")).containsText("Long ago");
  }

  @Test
  void blockingEverythingIsAskedFirst(Visitor owner) {
    owner.open("reservations");
    owner.press("Block accommodation");
    owner.awaitDialog();
    owner.element("blockDatesForm:accomId").selectOption("all");
    owner.fill("blockDatesForm:from", "2041-06-01");
    owner.fill("blockDatesForm:to", "2041-06-03");
    owner.element("blockDatesForm:save").click();
    assertThat(owner.element("blockAllForm")).containsText("All units of all accommodations");
    owner.element("blockAllForm:blockAll").click();
    assertThat(owner.element("blocked")).containsText("All accommodations");
    owner.row("All accommodations").getByRole(AriaRole.BUTTON).click();
    owner.confirm();
    assertThat(owner.element("blocked")).not().containsText("All accommodations");
  }

  @Test
  void theDatesOfAReservationAreChangedWhereTheyAreFree(ScreenHouse house, Visitor owner) {
    long accommodation = stay(house, "Prolonged", "2031-05-01", "2031-05-08");
    owner.open("reservations.xhtml?accom=" + accommodation);
    owner.row("Prolonged").getByTitle("Edit").click();
    owner.awaitDialog();
    owner.fill("detailsForm:checkOut", "2031-05-10");
    owner.element("detailsForm:checkOut").press("Tab");
    assertThat(owner.element("detailsForm:check")).containsText("These 9 nights are free.");
    owner.element("detailsForm:save").click();
    assertThat(owner.row("Prolonged")).containsText("9 nights");
  }

  @Test
  void noticesOfOneCalendarAreOneGroupAndLeaveTogether(ScreenHouse house, Visitor owner) {
    long accommodation = stay(house, "Told twice", "2031-07-01", "2031-08-30");
    house.api().link(accommodation, house.calendars().serve("/told-twice.ics", TWO_BOOKINGS));
    owner.open("reservations");
    Locator group = owner.notice("Told twice");
    assertThat(group.first()).containsText("2 messages");
    owner.findsNoFault();
    owner.inTheDark();
    owner.findsNoFault();
    owner.picture("notices");
    group.first().locator("> .hb-notice-dismiss").click();
    assertThat(owner.notice("Told twice")).hasCount(0);
  }

  @Test
  void aLoopIsBrokenWhereItIsListed(ScreenHouse house, Visitor owner) {
    try (ClosedLoop loop =
        ClosedLoop.make(house.api(), house.server(), house.calendars(), "Looped")) {
      owner.open("reservations");
      Locator message = owner.need("Looped one");
      assertThat(message.first()).containsText("The nights from");
      owner.picture("closed-loop");
      message.first().locator("[data-remedy=break-loops] button").click();
      owner.confirm();
      assertThat(owner.need("Looped one")).hasCount(0);
      org.assertj.core.api.Assertions.assertThat(loop.isClosed(house.server())).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Visitor.DESK, Visitor.PHONE})
  void aLongNameLeavesTheActionsInSight(int width, ScreenHouse house) {
    String unbroken = "Wolfeschlegelsteinhausenbergerdorff".repeat(3);
    long accommodation = house.api().accommodation("Long " + width + unbroken.substring(0, 40));
    house
        .api()
        .post(
            "/reservations",
            """
            {"accomId":%d,"accomNum":1,"checkIn":"2031-05-01","checkOut":"2031-05-03","comment":"%s",
             "customer":{"firstName":"Maria da Conceição","lastName":"%s",
                         "email":"%s@example.org","phone":""}}\
            """
                .formatted(
                    accommodation, unbroken, unbroken.substring(0, 50), unbroken.substring(0, 50)));
    try (Visitor visitor = Visitor.of(house, "en-US", width).signIn()) {
      visitor.open("reservations.xhtml?accom=" + accommodation);
      Locator delete = visitor.row("Wolfe").getByTitle("Delete");
      assertThat(delete).isVisible();
      visitor.pictureOf(visitor.element("list:table"), "reservations-long-name-" + width);
      org.assertj.core.api.Assertions.assertThat(
              delete.boundingBox().x + delete.boundingBox().width)
          .isLessThanOrEqualTo(width);
      visitor.findsNoFault();
    }
  }

  @Test
  void theListIsFitForADeskAndForAFrenchPhone(ScreenHouse house, Visitor owner) {
    stay(house, "Well seen", "2031-05-01", "2031-05-08");
    owner.open("reservations");
    owner.findsNoFault();
    owner.picture("reservations");
    try (Visitor visitor = Visitor.of(house, "fr-FR", Visitor.PHONE).signIn()) {
      visitor.open("reservations");
      assertThat(visitor.row("Well seen")).containsText("7 nuits");
      visitor.findsNoFault();
      visitor.picture("reservations-phone");
    }
  }

  private static final String TWO_BOOKINGS =
      """
      BEGIN:VCALENDAR\r
      VERSION:2.0\r
      PRODID:-//Elsewhere//EN\r
      BEGIN:VEVENT\r
      UID:twice-1@example.org\r
      DTSTART;VALUE=DATE:20310704\r
      DTEND;VALUE=DATE:20310711\r
      SUMMARY:Reserved\r
      END:VEVENT\r
      BEGIN:VEVENT\r
      UID:twice-2@example.org\r
      DTSTART;VALUE=DATE:20310804\r
      DTEND;VALUE=DATE:20310811\r
      SUMMARY:Reserved\r
      END:VEVENT\r
      END:VCALENDAR\r
      """;

  private static long stay(ScreenHouse house, String name, String checkIn, String checkOut) {
    long accommodation = house.api().accommodation(name);
    house.api().reserve(accommodation, checkIn, checkOut);
    return accommodation;
  }
}

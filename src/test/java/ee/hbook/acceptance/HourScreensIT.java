package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An owner lets a seminar room by the hour. */
@ExtendWith(Screens.class)
class HourScreensIT {

  private static final String DAY = "2031-03-03";

  @Test
  void aSeminarRoomIsMadeBookedBlockedAndItsFeedReadsTheSame(ScreenHouse house, Visitor owner) {
    makeRoom(owner, "Seminar room");
    long room = numberOf(house, "Seminar room");

    meet(owner, room, "09:00", "10:00");
    meet(owner, room, "10:00", "11:15");
    meet(owner, room, "14:00", "15:30");
    openMeeting(owner, room, "09:45", "10:30");
    assertThat(owner.element("reservationForm:check")).containsText("The unit is not available");
    assertThat(owner.element("reservationForm:check")).containsText("09:00");
    owner.element("reservationForm:save").click();
    assertThat(owner.page().locator(".hb-toast")).containsText("The unit is not available");

    block(owner, room);
    owner.open("reservations.xhtml?accom=" + room);
    assertThat(stay(owner, "10:00–11:15")).isVisible();
    assertThat(owner.element("list:table")).not().containsText("night");
    assertThat(owner.element("list:table").locator("tbody .hb-chip")).hasCount(3);
    owner.findsNoFault();
    owner.picture("hours-reservations");

    assertThat(readByIcalJs(owner.page(), feed(house, room)))
        .containsExactly(
            utc(house, DAY + "T09:00") + "/" + utc(house, DAY + "T10:00"),
            utc(house, DAY + "T10:00") + "/" + utc(house, DAY + "T11:15"),
            utc(house, DAY + "T14:00") + "/" + utc(house, DAY + "T15:30"),
            utc(house, "2031-03-04T00:00") + "/" + utc(house, "2031-03-05T00:00"));
  }

  @Test
  void aMeetingIsMovedInItsDetailsToHoursThatAreFree(ScreenHouse house, Visitor owner) {
    long room = room(house, "Moved meeting");
    meet(house, room, "09:00", "10:00");
    meet(house, room, "11:00", "12:00");
    owner.open("reservations.xhtml?accom=" + room);
    stay(owner, "09:00–10:00").getByTitle("Edit").click();
    owner.awaitDialog();
    owner.element("detailsForm:end").selectOption("11:30");
    assertThat(owner.element("detailsForm:check")).containsText("The unit is not available");
    owner.element("detailsForm:end").selectOption("10:45");
    assertThat(owner.element("detailsForm:check")).containsText("Free: Mar 3, 2031, 09:00–10:45.");
    owner.findsNoFault();
    owner.element("detailsForm:save").click();
    assertThat(stay(owner, "09:00–10:45")).isVisible();
  }

  @Test
  void aTimeOutsideTheOpeningHoursIsRefusedWhileItIsChosen(ScreenHouse house, Visitor owner) {
    long room = room(house, "Closed at night");
    openMeeting(owner, room, "07:00", "09:00");
    assertThat(owner.element("reservationForm:check"))
        .containsText("It can be booked from 08:00 to 18:00 only.");
  }

  @Test
  void someHoursOfARoomAreBlockedAndFreedAgain(ScreenHouse house, Visitor owner) {
    long room = room(house, "Blocked hours");
    owner.open("reservations");
    owner.press("Block accommodation");
    owner.awaitDialog();
    owner.element("blockDatesForm:accomId").selectOption(room + "/1");
    owner.element("blockDatesForm:hourly").selectOption("true");
    owner.fill("blockDatesForm:day", DAY);
    owner.element("blockDatesForm:start").selectOption("12:00");
    owner.element("blockDatesForm:end").selectOption("13:00");
    owner.findsNoFault();
    owner.element("blockDatesForm:save").click();
    assertThat(blocked(owner, "Blocked hours")).containsText("Mar 3, 2031 12:00");
    assertThat(blocked(owner, "Blocked hours")).containsText("Mar 3, 2031 13:00");
    openMeeting(owner, room, "12:30", "13:30");
    assertThat(owner.element("reservationForm:check")).containsText("blocked");
    owner.open("reservations");
    blocked(owner, "Blocked hours").locator("button").click();
    owner.confirm();
    assertThat(owner.element("blocked")).not().containsText("Blocked hours");
  }

  @Test
  void aDayShowsItsMeetingsAndAFreeHourIsBookedByAPress(ScreenHouse house, Visitor owner) {
    long room = room(house, "Seen by the day");
    meet(house, room, "09:00", "10:00");
    owner.open("reservations");
    owner.fill("dayForm:shownDay", "2031-03-02");
    owner.element("dayForm:shownDay").press("Tab");
    assertThat(owner.element("dayForm").locator(".hb-bar")).hasCount(0);
    owner.press("The day after");
    Locator line = owner.element("dayForm").locator("tbody > tr").filter(seen("Seen by the day"));
    assertThat(line.locator("a.hb-bar")).containsText("09:00–10:00");
    assertThat(line.locator(".hb-bar-preparation")).hasCount(1);
    owner.findsNoFault();
    owner.pictureOf(owner.page().locator(".hb-day"), "hours-day");
    line.getByTitle("13:00–14:00").click();
    owner.awaitDialog();
    assertThat(owner.element("reservationForm:check"))
        .containsText("Free: Mar 3, 2031, 13:00–14:00.");
    owner.element("reservationForm:save").click();
    assertThat(line.locator("a.hb-bar").last()).containsText("13:00–14:00");
    line.locator("a.hb-bar").first().click();
    owner.awaitDialog();
    assertThat(owner.element("detailsForm:start")).hasValue("09:00");
    owner.page().locator(".ui-dialog:visible .ui-dialog-titlebar-close").click();
    assertThat(owner.element("detailsForm:start")).isHidden();
    owner.press("The day before");
    assertThat(owner.element("dayForm").locator(".hb-bar")).hasCount(0);
  }

  @Test
  void thePlanningShowsTheMeetingsOfADayAndLeadsToItsHours(ScreenHouse house, Visitor owner) {
    long room = room(house, "Planned by the hour");
    PlanningGrid planning = new PlanningGrid(owner);
    owner.open("reservations");
    LocalDate day = planning.today().plusDays(3);
    meet(house, room, day.toString(), "09:00", "09:15");
    meet(house, room, day.toString(), "10:00", "10:30");
    meet(house, room, day.toString(), "14:00", "15:30");
    meet(house, room, day.plusDays(1).toString(), "08:00", "18:00");
    planning.show(room, 1);
    Locator cell =
        planning.bar("3 reservations, 09:00–09:15 Confirmed, 09:15–09:30 Preparation time");
    assertThat(cell).hasText("3");
    assertThat(cell.locator(".hb-hours-part")).hasCount(6);
    owner.findsNoFault();
    owner.pictureOf(owner.element("planning"), "hours-planning");
    cell.click();
    assertThat(owner.element("dayForm:shownDay")).hasValue(day.toString());
    assertThat(owner.page().locator(".hb-day-turned")).containsText("Planned by the hour");
    assertThat(owner.element("day-heading")).isFocused();
    assertThat(owner.element("planningDetails")).isHidden();
    nothingIsCutOff(owner);
    fromTheTop(owner);
    owner.findsNoFault();
    owner.pictureOf(owner.page().locator(".hb-day"), "hours-day-short");
    owner.page().locator(".hb-planning-grid [tabindex='0']").focus();
    owner.page().keyboard().press("ArrowRight");
    owner.page().keyboard().press("Enter");
    assertThat(owner.element("dayForm:shownDay")).hasValue(day.plusDays(1).toString());
  }

  @Test
  void onAPhoneADayOfThePlanningLeadsToItsHours(ScreenHouse house) {
    long room = room(house, "Planned on a phone");
    try (Visitor phone = Visitor.of(house, "fr-FR", Visitor.PHONE).signIn()) {
      PlanningGrid planning = new PlanningGrid(phone);
      phone.open("reservations");
      LocalDate day = planning.today().plusDays(2);
      meet(house, room, day.toString(), "09:00", "09:15");
      meet(house, room, day.toString(), "11:00", "12:30");
      planning.show(room, 1);
      phone.findsNoFault();
      phone.pictureOf(phone.element("planning"), "hours-planning-phone");
      planning.bar("2 réservations").click();
      assertThat(phone.element("dayForm:shownDay")).hasValue(day.toString());
      nothingIsCutOff(phone);
      fromTheTop(phone);
      phone.findsNoFault();
      phone.pictureOf(phone.page().locator(".hb-day"), "hours-day-phone");
    }
  }

  /** What lies half under the head of the page, which stays in view, is no target too small. */
  private static void fromTheTop(Visitor visitor) {
    visitor.page().evaluate("scrollTo(0, 0)");
  }

  /** The times in a day are whole or not there. */
  private static void nothingIsCutOff(Visitor visitor) {
    assertThat(
            visitor
                .page()
                .evaluate(
                    """
                    () => [...document.querySelectorAll('.hb-day-times')]
                      .filter(each => each.scrollWidth > each.clientWidth)
                      .map(each => each.textContent).join()\
                    """))
        .isEqualTo("");
  }

  @Test
  void blockedHoursOpenFromTheDayAndAreFreed(ScreenHouse house, Visitor owner) {
    long room = room(house, "Freed from the day");
    Api.Answer made =
        house
            .api()
            .post(
                "/blocked-dates",
                """
                {"accomId":%d,"accomNum":1,"start":"%sT12:00","end":"%sT13:00","comment":"Painters"}\
                """
                    .formatted(room, DAY, DAY));
    assertThat(made.status()).isEqualTo(201);
    owner.open("reservations");
    owner.fill("dayForm:shownDay", DAY);
    owner.element("dayForm:shownDay").press("Tab");
    Locator line = owner.element("dayForm").locator("tbody > tr").filter(seen("Freed from"));
    line.locator(".hb-bar-blocked").click();
    assertThat(owner.element("planningDetails")).containsText("Mar 3, 2031, 12:00–13:00");
    assertThat(owner.element("planningDetails")).not().containsText("night");
    owner.element("planningDetails:unblock").click();
    owner.confirm();
    owner.element("dayForm:shownDay").press("Tab");
    owner.press("The day before");
    owner.press("The day after");
    assertThat(line.locator(".hb-bar-blocked")).hasCount(0);
  }

  @Test
  void whatItIsLetByStaysWhileSomethingIsBooked(ScreenHouse house, Visitor owner) {
    long room = room(house, "Stays by the hour");
    meet(house, room, "09:00", "10:00");
    owner.open("accommodation");
    owner.row("Stays by the hour").getByText("Edit").click();
    owner.awaitDialog();
    owner.element("accommodationForm:grain").selectOption("night");
    assertThat(owner.element("accommodationForm:before")).isVisible();
    assertThat(owner.element("accommodationForm:opens")).hasCount(0);
    owner.element("accommodationForm:save").click();
    assertThat(owner.page().locator(".hb-toast")).containsText("only while nothing is booked");
    owner.open("accommodation");
    assertThat(owner.row("Stays by the hour")).containsText("By the hour, 08:00–18:00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr-FR", "cs-CZ", "pt-PT"})
  void theDialogsAreFitForAPhoneInEveryLanguage(String language, ScreenHouse house) {
    long room = room(house, "Phone " + language);
    try (Visitor phone = Visitor.of(house, language, Visitor.PHONE).signIn()) {
      openMeeting(phone, room, "09:00", "10:00");
      assertThat(phone.element("reservationForm:check")).containsText("09:00–10:00");
      phone.findsNoFault();
      phone.picture("hours-dialog-" + language);
      phone.open("accommodation");
      phone.row("Phone " + language).locator("button").first().click();
      phone.awaitDialog();
      phone.findsNoFault();
      phone.element("accommodationForm:grain").scrollIntoViewIfNeeded();
      phone.page().screenshot(screenshot("hours-accommodation-" + language));
    }
  }

  /** A line of the list of reservations; the units of the day are lines of a table, too. */
  private static Locator stay(Visitor owner, String text) {
    return owner.element("list:table").locator("tbody > tr").filter(seen(text)).first();
  }

  private static Locator blocked(Visitor owner, String text) {
    return owner.element("blocked").locator("tbody > tr").filter(seen(text)).first();
  }

  private static Locator.FilterOptions seen(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Page.ScreenshotOptions screenshot(String name) {
    return new Page.ScreenshotOptions()
        .setPath(java.nio.file.Path.of("target", "screenshots", name + ".png"));
  }

  private static void makeRoom(Visitor owner, String name) {
    owner.open("accommodation");
    owner.press("Add accommodation");
    owner.awaitDialog();
    owner.fill("accommodationForm:name", name);
    owner.element("accommodationForm:grain").selectOption("quarter_hour");
    owner.element("accommodationForm:opens").selectOption("08:00");
    owner.element("accommodationForm:closes").selectOption("18:00");
    owner.fill("accommodationForm:longest", "600");
    owner.findsNoFault();
    owner.picture("hours-accommodation");
    owner.element("accommodationForm:save").click();
    assertThat(owner.row(name)).containsText("By the hour, 08:00–18:00");
  }

  private static void openMeeting(Visitor owner, long room, String start, String end) {
    owner.open("reservations");
    owner.page().locator("[id$=':add']").first().click();
    owner.awaitDialog();
    owner.element("reservationForm:accomNum").selectOption(room + "/1");
    owner.fill("reservationForm:day", DAY);
    owner.element("reservationForm:start").selectOption(start);
    owner.element("reservationForm:end").selectOption(end);
  }

  private static void meet(Visitor owner, long room, String start, String end) {
    openMeeting(owner, room, start, end);
    assertThat(owner.element("reservationForm:check"))
        .containsText("Free: Mar 3, 2031, %s–%s.".formatted(start, end));
    owner.element("reservationForm:save").click();
    assertThat(owner.page().locator(".hb-toast")).containsText("has been added");
  }

  private static void block(Visitor owner, long room) {
    owner.open("reservations");
    owner.press("Block accommodation");
    owner.awaitDialog();
    owner.element("blockDatesForm:accomId").selectOption(room + "/1");
    owner.fill("blockDatesForm:from", "2031-03-04");
    owner.fill("blockDatesForm:to", "2031-03-05");
    owner.element("blockDatesForm:save").click();
    assertThat(owner.element("blocked")).containsText("Seminar room");
  }

  private static long room(ScreenHouse house, String name) {
    Api.Answer made =
        house
            .api()
            .post(
                "/accommodations",
                """
                {"name":"%s","grain":"quarter_hour","hours":{"opens":"08:00","closes":"18:00","preparationAfter":15}}\
                """
                    .formatted(name));
    assertThat(made.status()).isEqualTo(201);
    return made.object().getInt("id");
  }

  private static void meet(ScreenHouse house, long room, String start, String end) {
    meet(house, room, DAY, start, end);
  }

  private static void meet(ScreenHouse house, long room, String day, String start, String end) {
    Api.Answer made =
        house
            .api()
            .post(
                "/reservations",
                """
                {"accomId":%d,"accomNum":1,"start":"%sT%s","end":"%sT%s"}\
                """
                    .formatted(room, day, start, day, end));
    assertThat(made.status()).isEqualTo(201);
  }

  private static long numberOf(ScreenHouse house, String name) {
    return house.api().get("/accommodations").array().stream()
        .map(each -> each.asJsonObject())
        .filter(each -> each.getString("name").equals(name))
        .findFirst()
        .orElseThrow()
        .getInt("id");
  }

  private static String feed(ScreenHouse house, long room) {
    return house.server().get("/?feed=hbook-calendar.ics&accom_id=" + room + "&accom_num=1").body();
  }

  private static String utc(ScreenHouse house, String local) {
    String zone = house.api().get("/settings").object().getString("timezone_string");
    return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant().toString();
  }

  /** What ical.js understands of a feed: start and end of each event, in order. */
  private static List<Object> readByIcalJs(Page page, String feed) {
    page.navigate("about:blank");
    page.addScriptTag(new Page.AddScriptTagOptions().setContent(icalJs()));
    Object read =
        page.evaluate(
            """
            feed => {
              const said = time => time.isDate
                ? time.toString() : time.toJSDate().toISOString().replace('.000Z', 'Z');
              return new ICAL.Component(ICAL.parse(feed)).getAllSubcomponents('vevent')
                .map(each => new ICAL.Event(each))
                .map(each => said(each.startDate) + '/' + said(each.endDate))
                .sort();
            }
            """,
            feed);
    return List.copyOf((List<?>) read);
  }

  private static String icalJs() {
    try (InputStream script = HourScreensIT.class.getResourceAsStream("/ical.js/ical.es5.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

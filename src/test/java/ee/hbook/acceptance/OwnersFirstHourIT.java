package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The first hour of somebody who has three rooms and a listing at Airbnb, from signing in to the
 * first double booking and out of it again.
 */
@ExtendWith(Screens.class)
@SuppressWarnings("NullAway.Init")
class OwnersFirstHourIT {

  /** The page looks every five seconds. */
  private static final double A_FEW_LOOKS = 15_000;

  private static final String ROOMS = "First hour rooms";

  private ScreenHouse house;
  private Visitor owner;
  private Page page;
  private PlanningGrid planning;
  private LocalDate today;
  private long accommodation;

  @Test
  void anOwnersFirstHour(ScreenHouse screens, Visitor visitor) {
    house = screens;
    owner = visitor;
    page = visitor.page();
    planning = new PlanningGrid(visitor);
    owner.open("reservations");
    today = planning.today();

    createsATypeWithThreeUnits();
    String link = linksAirbnbThroughTheGuidedWay();
    seesItsBookingInThePlanning();
    blocksAWeekendByDragging();
    handsOutTheUrlAndSeesTheReader(link);
    meetsADoubleBooking(link);
    solvesIt(link);
  }

  private void createsATypeWithThreeUnits() {
    owner.open("accommodation");
    owner.press("Add accommodation");
    owner.awaitDialog();
    owner.fill("accommodationForm:name", ROOMS);
    owner.fill("accommodationForm:units", "3");
    owner.element("accommodationForm:units").press("Tab");
    assertThat(owner.element("accommodationForm:lines:2:unitName")).isVisible();
    owner.press("Save");
    assertThat(owner.row(ROOMS)).isVisible();
    accommodation = idOf(ROOMS);
  }

  private String linksAirbnbThroughTheGuidedWay() {
    String url = house.calendars().serve("/first-hour.ics", airbnb(stay("booked", 3, 6)));
    owner.open("connect.xhtml?unit=" + accommodation + "/1");
    page.locator(".hb-connect-tile")
        .filter(new Locator.FilterOptions().setHasText("Airbnb"))
        .click();
    owner.fill("address:url", url);
    owner.press("Look at this calendar");
    assertThat(page.locator(".hb-connect-count-good")).containsText("1");
    owner.press("Link this calendar");
    assertThat(page.locator(".hb-notice-good")).containsText("1 reservation has been added");
    return page.url().replaceFirst(".*link=([0-9]+).*", "$1");
  }

  private void seesItsBookingInThePlanning() {
    planning.show(accommodation, 3);
    assertThat(planning.bar("3 nights")).isVisible();
  }

  private void blocksAWeekendByDragging() {
    planning.drag(1, today.plusDays(12), today.plusDays(14));
    owner.element("planningBlock").click();
    owner.awaitDialog();
    owner.element("blockDatesForm:save").click();
    assertThat(planning.bar("Blocked, 2 nights")).isVisible();
  }

  private void handsOutTheUrlAndSeesTheReader(String link) {
    owner.open("connect.xhtml?link=" + link + "&step=confirm");
    assertThat(page.locator(".hb-connect-seen")).hasCount(1);
    airbnbReadsOurFeed(link);
    assertThat(owner.element("watch"))
        .containsText(
            "Our URL was read by Airbnb on ",
            new LocatorAssertions.ContainsTextOptions().setTimeout(A_FEW_LOOKS));
  }

  /** A guest books here and, before Airbnb reads of it, another one there. */
  private void meetsADoubleBooking(String link) {
    house
        .api()
        .reserve(accommodation, today.plusDays(20).toString(), today.plusDays(24).toString());
    house
        .calendars()
        .serve("/first-hour.ics", airbnb(stay("booked", 3, 6), stay("second", 21, 23)));
    house.api().post("/links/" + link + "/sync", "");
    owner.open("reservations");
    assertThat(owner.notice(ROOMS)).containsText("Possible double booking");
  }

  /** The guest who booked here gets another room; then Airbnb's booking has its nights. */
  private void solvesIt(String link) {
    planning.show(accommodation, 3);
    planning.bar("4 nights").click();
    owner.element("planningDetails").getByText("Move").click();
    owner.awaitDialog();
    owner.element("moveForm:accomNum").selectOption(accommodation + "/3");
    owner.element("moveForm:save").click();
    assertThat(owner.element("messages")).containsText("has been moved");
    house.api().post("/links/" + link + "/sync", "");
    owner.open("reservations");
    assertThat(owner.notice(ROOMS)).containsText("A reservation has taken its nights");
    planning.show(accommodation, 3);
    assertThat(planning.bar("2 nights")).isVisible();
    owner.findsNoFault();
    owner.pictureOf(owner.element("planning"), "first-hour");
  }

  private void airbnbReadsOurFeed(String link) {
    house
        .server()
        .send(
            HttpRequest.newBuilder(
                    house
                        .server()
                        .url()
                        .resolve(HouseContract.UNIT_FEED.formatted(accommodation) + "&for=" + link))
                .header("User-Agent", "Airbnb/1.0"));
  }

  private long idOf(String name) {
    return house.api().get("/accommodations").array().stream()
        .map(each -> each.asJsonObject())
        .filter(each -> each.getString("name").equals(name))
        .mapToLong(each -> each.getInt("id"))
        .findFirst()
        .orElseThrow();
  }

  private static String airbnb(String... events) {
    return "BEGIN:VCALENDAR\r\nPRODID:-//Airbnb Inc//Hosting Calendar 1.0//EN\r\nVERSION:2.0\r\n"
        + String.join("", events)
        + "END:VCALENDAR\r\n";
  }

  private String stay(String uid, int from, int to) {
    return """
    BEGIN:VEVENT\r
    DTSTAMP:20260101T000000Z\r
    DTSTART;VALUE=DATE:%s\r
    DTEND;VALUE=DATE:%s\r
    SUMMARY:Reserved\r
    UID:%s-first-hour@airbnb.com\r
    END:VEVENT\r
    """
        .formatted(day(from), day(to), uid);
  }

  private String day(int inDays) {
    return today.plusDays(inDays).format(DateTimeFormatter.BASIC_ISO_DATE);
  }
}

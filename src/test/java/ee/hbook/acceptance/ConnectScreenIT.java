package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.net.http.HttpRequest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An owner is guided to a link, from the platform to both directions seen to work. */
@ExtendWith(Screens.class)
@SuppressWarnings("NullAway.Init")
class ConnectScreenIT {

  /** As Airbnb writes it: a booking and dates that are closed. */
  private static final String AIRBNB =
      """
      BEGIN:VCALENDAR\r
      PRODID:-//Airbnb Inc//Hosting Calendar 1.0//EN\r
      CALSCALE:GREGORIAN\r
      VERSION:2.0\r
      BEGIN:VEVENT\r
      DTSTAMP:20260101T000000Z\r
      DTSTART;VALUE=DATE:20310704\r
      DTEND;VALUE=DATE:20310711\r
      SUMMARY:Reserved\r
      UID:1418fb94e984-%1$s@airbnb.com\r
      END:VEVENT\r
      BEGIN:VEVENT\r
      DTSTAMP:20260101T000000Z\r
      DTSTART;VALUE=DATE:20310801\r
      DTEND;VALUE=DATE:20310820\r
      SUMMARY:Airbnb (Not available)\r
      UID:7f662ec65913-%1$s@airbnb.com\r
      END:VEVENT\r
      END:VCALENDAR\r
      """;

  /** The page looks every five seconds. */
  private static final HasCountOptions AFTER_A_LOOK = new HasCountOptions().setTimeout(15_000);

  private static final Pattern CONTENT = Pattern.compile("step=content");

  private ScreenHouse house;
  private Visitor owner;
  private Page page;

  @BeforeEach
  void come(ScreenHouse screens, Visitor visitor) {
    house = screens;
    owner = visitor;
    page = visitor.page();
  }

  @Test
  void anAirbnbCalendarIsLinkedAndTheVisitOfItsReaderAppears() {
    long accommodation = house.api().accommodation("Guided");
    owner.open("connect");
    page.locator(".hb-connect-choice").filter(has("Guided")).click();
    owner.findsNoFault();
    owner.picture("connect-1");
    page.locator(".hb-connect-tile").filter(has("Airbnb")).click();
    paste(house.calendars().serve("/guided.ics", AIRBNB.formatted("guided")));
    assertThat(hint()).containsText("looks like the URL of a calendar");
    owner.findsNoFault();
    owner.picture("connect-2");
    look();
    assertThat(page.locator(".hb-connect-count-good")).containsText("1");
    assertThat(owner.row("Airbnb (Not available)")).containsText("Left out");
    owner.findsNoFault();
    owner.picture("connect-3");
    owner.press("Link this calendar");
    assertThat(page.locator(".hb-notice-good")).containsText("1 reservation has been added");
    owner.findsNoFault();
    owner.picture("connect-4");
    page.getByText("I have pasted it").click();
    assertThat(page.locator(".hb-connect-seen")).hasCount(1);
    visit(accommodation);
    assertThat(page.locator(".hb-connect-seen")).hasCount(2, AFTER_A_LOOK);
    assertThat(owner.element("watch")).containsText("Our URL was read by Airbnb on ");
    owner.findsNoFault();
    owner.inTheDark();
    owner.findsNoFault();
    owner.picture("connect-5");
  }

  @Test
  void closedDatesAreForeseenAsTheyAreChosen() {
    long accommodation = house.api().accommodation("Foreseen");
    atTheAddress(owner, accommodation, "airbnb");
    paste(house.calendars().serve("/foreseen.ics", AIRBNB.formatted("foreseen")));
    look();
    owner.element("linking:blocked").selectOption("block");
    assertThat(page.locator(".hb-connect-count-block")).containsText("1");
    assertThat(owner.row("Airbnb (Not available)")).containsText("Blocked");
    assertThat(house.api().get("/links").body().toString())
        .doesNotContain("\"accomId\":" + accommodation);
  }

  @Test
  void nightsThatAreTakenHereAreTold() {
    long accommodation = house.api().accommodation("Taken before");
    house.api().reserve(accommodation, "2031-07-10", "2031-07-12");
    atTheAddress(owner, accommodation, "airbnb");
    paste(house.calendars().serve("/taken.ics", AIRBNB.formatted("taken")));
    look();
    assertThat(page.locator(".hb-connect-count-bad")).containsText("1");
  }

  @Test
  void theAddressOfAWebPageIsToldAsSuch() {
    atTheAddress(owner, house.api().accommodation("Page of"), "other");
    paste(house.calendars().serve("/page", "<!DOCTYPE html><html><body>Hello</body></html>"));
    owner.press("Look at this calendar");
    assertThat(owner.element("address")).containsText("address of a web page, not of a calendar");
  }

  @Test
  void aCalendarThatIsLinkedAlreadyIsTold() {
    long accommodation = house.api().accommodation("Linked before");
    String url = house.calendars().serve("/before.ics", AIRBNB.formatted("before"));
    house.api().link(accommodation, url);
    atTheAddress(owner, accommodation, "airbnb");
    paste(url.replace("http://", "webcal://"));
    assertThat(hint()).containsText("already linked to this calendar, as Elsewhere");
  }

  @Test
  void goingBackAndForwardLosesNothing() {
    long accommodation = house.api().accommodation("Back and forth");
    String url = house.calendars().serve("/back.ics", AIRBNB.formatted("back"));
    atTheAddress(owner, accommodation, "airbnb");
    paste(url);
    look();
    page.reload();
    assertThat(page.locator(".hb-connect-count-good")).containsText("1");
    page.goBack();
    assertThat(owner.element("address:url")).hasValue(url);
    page.goForward();
    assertThat(owner.row("Reserved")).containsText("Jul 4, 2031");
    assertThat(page.url()).doesNotContain("back.ics");
  }

  @Test
  void theWholeWayIsGoneByKeyboard() {
    house.api().accommodation("By keyboard");
    String url = house.calendars().serve("/keys.ics", AIRBNB.formatted("keys"));
    owner.open("connect");
    enter(page.locator(".hb-connect-choice").filter(has("By keyboard")));
    enter(page.locator(".hb-connect-tile").filter(has("Airbnb")));
    reach(owner.element("address:url"));
    page.keyboard().insertText(url);
    assertThat(hint()).containsText("looks like the URL of a calendar");
    page.keyboard().press("Enter");
    page.waitForURL(CONTENT);
    enter(owner.element("linking:link"));
    enter(page.getByText("I have pasted it"));
    enter(page.getByText("Done", new Page.GetByTextOptions().setExact(true)));
    assertThat(owner.row("By keyboard")).containsText("Airbnb");
  }

  @Test
  void aFrenchOwnerIsGuidedOnAPhone() {
    long accommodation = house.api().accommodation("Gîte relié");
    String url = house.calendars().serve("/gite.ics", AIRBNB.formatted("gite"));
    try (Visitor phone = Visitor.of(house, "fr-FR", Visitor.PHONE).signIn()) {
      atTheAddress(phone, accommodation, "airbnb");
      phone.findsNoFault();
      phone.fill("address:url", url);
      phone.press("Voir ce calendrier");
      phone.page().waitForURL(CONTENT);
      phone.findsNoFault();
      phone.picture("connect-3-phone");
      phone.press("Relier ce calendrier");
      phone.page().getByText("Je l’ai collée").click();
      assertThat(phone.element("watch")).containsText("En attente que Airbnb lise notre URL");
      phone.findsNoFault();
      phone.inTheDark();
      phone.findsNoFault();
      phone.picture("connect-5-phone");
    }
  }

  private static void atTheAddress(Visitor visitor, long accommodation, String platform) {
    visitor.open(
        "connect.xhtml?unit=" + accommodation + "/1&platform=" + platform + "&step=address");
  }

  private void paste(String url) {
    owner.fill("address:url", url);
  }

  private Locator hint() {
    return owner.element("address:hint");
  }

  private void look() {
    owner.press("Look at this calendar");
    page.waitForURL(CONTENT);
  }

  /** Airbnb reads our URL, as it does some time after it was pasted. */
  private void visit(long accommodation) {
    String link = page.url().replaceFirst(".*link=([0-9]+).*", "$1");
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

  /** Goes there with the tabulator, as somebody without a mouse does. */
  private void reach(Locator target) {
    assertThat(target).isVisible();
    for (int presses = 0; presses < 80; presses++) {
      if ((Boolean) target.evaluate("it => it === document.activeElement")) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("The keyboard does not lead to " + target);
  }

  private void enter(Locator target) {
    reach(target);
    page.keyboard().press("Enter");
  }

  private static Locator.FilterOptions has(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}

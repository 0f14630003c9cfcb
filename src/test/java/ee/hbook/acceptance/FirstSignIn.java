package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.attention.NeedKind;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The first user of a house in which nothing is set, signing in: on a French phone first, where it
 * is left for another time, then at a desk.
 */
final class FirstSignIn {

  private static final Pattern WELCOME = Pattern.compile(".*/admin/welcome\\.xhtml");
  private static final Pattern START = Pattern.compile(".*/admin/index\\.xhtml");

  private static final List<ListedFact> NOT_SET =
      List.of(
          ListedFact.nobodyReachable(() -> {}),
          ListedFact.pressed(
              NeedKind.TIME_ZONE, "", "The time zone", "Le fuseau horaire", "", () -> true));

  private FirstSignIn() {}

  static void isAskedForWhatIsNotSet(URI url) {
    RunningServer server = new RunningServer(url, null, 0);
    Api api = new Api(server);
    try (CalendarServer elsewhere = CalendarServer.start();
        Browser browser = Browser.start()) {
      ScreenHouse house = new ScreenHouse(browser, server, elsewhere, null, api);
      long place = api.accommodation("First house");
      String stay = NeedsOfEveryKindIT.stay("first", "20310510", "20310514");
      assertThat(
              api.link(place, elsewhere.serve("/first.ics", NeedsOfEveryKindIT.calendar(stay)))
                  .status())
          .isEqualTo(201);
      isReadOnAPhone(house);
      isAnsweredAtTheDesk(house, url);
      try (NeedsWalk walk = new NeedsWalk(house)) {
        walk.findNone(NOT_SET);
        assertThat(walk.phone().page().locator("h1")).isVisible();
      }
    }
  }

  private static void isReadOnAPhone(ScreenHouse house) {
    try (Visitor phone = Visitor.of(house, "fr-FR", Visitor.PHONE).signIn()) {
      assertThat(phone.page()).hasURL(WELCOME);
      assertThat(phone.page().locator("h1")).hasText("Premiers pas");
      phone.findsNoFault();
      phone.picture("first-sign-in-phone");
    }
  }

  private static void isAnsweredAtTheDesk(ScreenHouse house, URI url) {
    try (Visitor owner = Visitor.atTheDesk(house).signIn()) {
      assertThat(owner.page()).hasURL(WELCOME);
      owner.findsNoFault();
      owner.open("index");
      NOT_SET.forEach(
          fact -> assertThat(NeedsWalk.entry(owner, fact)).containsText(fact.english()));
      owner.findsNoFault();
      owner.picture("first-sign-in-start");
      owner.page().locator("a[href$='welcome.xhtml']").first().click();
      assertThat(owner.element("welcome"))
          .containsText("You have opened this page as http://" + url.getAuthority() + ".");
      assertThat(owner.element("welcome:timezone_string")).hasValue("Europe/Paris");
      owner.fill("welcome:email", "owner@villa-mimosa.example");
      owner.fill("welcome:siteurl", ScreenHouse.SITE);
      owner.picture("first-sign-in");
      owner.press("Save");
      assertThat(owner.page()).hasURL(START);
      NOT_SET.forEach(fact -> assertThat(NeedsWalk.entry(owner, fact)).hasCount(0));
    }
    try (Visitor again = Visitor.atTheDesk(house).signIn()) {
      assertThat(again.page()).hasURL(START);
    }
  }
}

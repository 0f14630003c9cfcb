package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The frame around every screen: menu, preferences, start page, help, refusals. */
@ExtendWith(Screens.class)
class FrameScreenIT {

  @Test
  void theMenuOfAPhoneIsOpenedAndClosedByKeyboard(ScreenHouse house) {
    try (Visitor guest = Visitor.of(house, "fr-FR", Visitor.PHONE).signIn()) {
      guest.open("index");
      Locator button = guest.page().locator(".hb-menu-open");
      button.press("Enter");
      assertThat(guest.page().locator("#menu a").first()).isFocused();
      guest.page().keyboard().press("Escape");
      assertThat(button).isFocused();
    }
  }

  @Test
  void aFoldedMenuStaysFolded(ScreenHouse house, Visitor owner) {
    owner.open("index");
    owner.press("Collapse menu");
    owner.open("help");
    assertThat(owner.page().locator("html")).hasAttribute("data-menu", "folded");
  }

  @Test
  void theChosenAppearanceIsRemembered(ScreenHouse house, Visitor owner) {
    owner.open("index");
    owner.page().locator(".hb-account-open").click();
    owner.press("Dark");
    owner.open("help");
    assertThat(owner.page().locator("html")).hasAttribute("data-theme", "dark");
    owner.findsNoFault();
  }

  @Test
  void theChosenLanguageIsRemembered(ScreenHouse house, Visitor owner) {
    owner.open("index");
    owner.page().locator(".hb-account-open").click();
    owner.press("Čeština");
    owner.open("help");
    assertThat(owner.page().locator("h1")).hasText("Nápověda");
  }

  @Test
  void theStartPageShowsTheDay(ScreenHouse house, Visitor owner) {
    owner.open("index");
    assertThat(owner.page().locator("main")).containsText("Arrivals");
    owner.findsNoFault();
    owner.picture("start");
  }

  @Test
  void theStartPageFitsAPhone(ScreenHouse house) {
    try (Visitor guest = Visitor.of(house, "fr-FR", Visitor.PHONE).signIn()) {
      guest.open("index");
      assertThat(guest.page().locator("main")).containsText("Arrivées");
      guest.findsNoFault();
      guest.inTheDark();
      guest.findsNoFault();
      guest.picture("start-phone");
    }
  }

  @Test
  void theSiteLooksAtItselfAtAPress(ScreenHouse house, Visitor owner) {
    owner.open("index");
    owner.press("Check this site");
    Locator found = owner.page().locator("#found");
    assertThat(found).containsText("Mail server");
    assertThat(found).containsText("Address");
    owner.findsNoFault();
    owner.picture("self-check");
  }

  @Test
  void theSiteLooksAtItselfOnAPhoneInCzech(ScreenHouse house) {
    try (Visitor guest = Visitor.of(house, "cs-CZ", Visitor.PHONE).signIn()) {
      guest.open("index");
      guest.press("Zkontrolovat tento web");
      assertThat(guest.page().locator("#found")).containsText("Poštovní server");
      guest.findsNoFault();
      guest.picture("self-check-phone");
    }
  }

  @Test
  void aPageThatIsNotThereSaysSo(ScreenHouse house, Visitor owner) {
    owner.open("nothing-of-the-kind");
    assertThat(owner.page().locator("h1")).hasText("This page cannot be shown");
  }

  @Test
  void noPageRunsAScriptThatIsNotOurs(ScreenHouse house, Visitor owner) {
    Page page = owner.page();
    for (String screen : List.of("index", "reservations", "ical", "help", "login")) {
      Response answer =
          page.navigate(house.server().url().resolve("admin/" + screen + ".xhtml").toString());
      Assertions.assertThat(answer.headersArray())
          .filteredOn(header -> header.name.equalsIgnoreCase("Content-Security-Policy"))
          .as(screen)
          .anyMatch(header -> header.value.matches(".*script-src 'self' 'nonce-[^']+'.*"))
          .noneMatch(header -> header.value.matches(".*script-src[^;]*unsafe.*"));
    }
  }
}

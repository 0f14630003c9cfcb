package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The Settings tab, as an owner uses it. */
@ExtendWith(Screens.class)
class SettingsScreenIT {

  @Test
  void anAddressThatIsNoneIsRefusedAtItsFieldAsItIsLeft(ScreenHouse house, Visitor owner) {
    owner.open("settings");
    owner.fill("settings:siteurl", "villa");
    owner.element("settings:siteurl").press("Tab");
    assertThat(owner.element("settings:siteurlMessage")).containsText("https://www.example.com");
  }

  @Test
  void anotherAddressSaysWhatItChangesBeforeItIsStored(ScreenHouse house, Visitor owner) {
    owner.open("settings");
    owner.fill("settings:siteurl", "https://other.example");
    owner.element("settings:siteurl").press("Tab");
    assertThat(owner.element("settings:siteurlWarning")).containsText("needs the new URLs");
  }

  @Test
  void howLongRunsAreKeptIsStored(ScreenHouse house, Visitor owner) {
    owner.open("settings");
    owner.fill("settings:hb_ical_runs_kept_days", "31");
    owner.press("Save");
    assertThat(owner.element("messages")).containsText("saved");
    owner.open("settings");
    assertThat(owner.element("settings:hb_ical_runs_kept_days")).hasValue("31");
  }

  @Test
  void thePageHasNoFault(ScreenHouse house, Visitor owner) {
    owner.open("settings");
    owner.findsNoFault();
    owner.picture("settings");
    owner.inTheDark();
    owner.findsNoFault();
  }

  @Test
  void thePageHasNoFaultOnAFrenchPhone(ScreenHouse house) {
    try (Visitor owner = Visitor.of(house, "fr-FR", Visitor.PHONE).signIn()) {
      owner.open("settings");
      assertThat(owner.page().locator("h1")).hasText("Réglages");
      owner.findsNoFault();
      owner.picture("settings-phone");
    }
  }
}

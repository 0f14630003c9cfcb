package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import ee.hbook.moving.SampleFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An owner of HBook for WordPress moves in, and out again. */
@ExtendWith(Screens.class)
class MovingScreenIT {

  @Test
  void aFileIsLookedAtAgreedToAndTakenOver(ScreenHouse house, Visitor owner) {
    look(owner, file(house, "73", "Chalet agreed to"));
    assertThat(owner.element("result")).containsText("Reservation 7343");
    assertThat(owner.element("result")).containsText("Seasons (1)");
    owner.findsNoFault();
    owner.picture("moving");
    owner.press("Take all of this over");
    assertThat(owner.element("result")).containsText("Your house has moved in");
    owner.open("accommodation");
    assertThat(owner.row("Chalet agreed to")).containsText("Neige");
  }

  @Test
  void whatIsHereAlreadyIsSaidToBe(ScreenHouse house, Visitor owner) {
    String file = file(house, "74", "Chalet twice");
    look(owner, file);
    owner.press("Take all of this over");
    assertThat(owner.element("result")).containsText("Your house has moved in");
    look(owner, file);
    assertThat(owner.element("result")).containsText("All of it is here already");
  }

  @Test
  void aNumberThatIsTakenRefusesTheFile(ScreenHouse house, Visitor owner) {
    long taken = house.api().accommodation("Had the number first");
    look(owner, file(house, "75", "Chalet refused").replace("7503", Long.toString(taken)));
    assertThat(owner.element("result")).containsText("Had the number first");
    assertThat(owner.element("agree:confirm")).hasCount(0);
  }

  @Test
  void anotherFileIsRefusedAtItsField(ScreenHouse house, Visitor owner) {
    look(owner, "BEGIN:VCALENDAR");
    assertThat(owner.element("in")).containsText("hbook-settings.json");
  }

  @Test
  void theHouseLeavesAsAFile(ScreenHouse house, Visitor owner) throws IOException {
    owner.open("moving");
    Download download = owner.page().waitForDownload(() -> owner.press("Download settings file"));
    assertThat(download.suggestedFilename()).isEqualTo("hbook-settings.json");
    assertThat(Files.readString(download.path())).contains("hb_ical_url_feed_key");
  }

  @Test
  void thePageHasNoFaultOnAFrenchPhoneInTheDark(ScreenHouse house) {
    try (Visitor owner = Visitor.of(house, "fr-FR", Visitor.PHONE).signIn()) {
      look(owner, file(house, "76", "Chalet sombre"));
      assertThat(owner.element("result")).containsText("Chalet sombre");
      owner.inTheDark();
      owner.findsNoFault();
      owner.picture("moving-phone");
    }
  }

  private static void look(Visitor owner, String file) {
    owner.open("moving");
    owner
        .element("in")
        .locator("input[type=file]")
        .setInputFiles(
            new FilePayload(
                "hbook-settings.json", "application/json", file.getBytes(StandardCharsets.UTF_8)));
    owner.element("in:look").click();
  }

  /** The house is shared: each test has numbers, names and UIDs of its own. */
  private static String file(ScreenHouse house, String numbers, String name) {
    String url = house.calendars().serve("/moved-" + numbers + ".ics", SampleFile.calendar());
    return SampleFile.withoutOptions()
        .replace(SampleFile.URL, url)
        .replace("Chalet &#8211; Soleil &amp; Neige", name)
        .replace("chalet-soleil-neige", "chalet-" + numbers)
        .replace("atelier", "atelier-" + numbers)
        .replaceAll("\\b71(0[23])\\b", numbers + "$1")
        .replaceAll("\\b70(4[1-5])\\b", numbers + "$1")
        .replace("U65f1", "U" + numbers + "f1");
  }
}

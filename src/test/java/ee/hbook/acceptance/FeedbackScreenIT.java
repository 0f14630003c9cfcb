package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a press is answered, and that it acts once. */
@ExtendWith(Screens.class)
class FeedbackScreenIT {

  @Test
  void aDoubleClickAddsOneAccommodation(ScreenHouse house, Visitor owner) {
    typeAccommodation(owner, "Clicked twice");
    owner.element("accommodationForm:save").dblclick();
    assertThat(owner.row("Clicked twice")).isVisible();
    assertThat(count(house, "Clicked twice")).isEqualTo(1);
  }

  @Test
  void twoFastPressesOfEnterAddOneAccommodation(ScreenHouse house, Visitor owner) {
    typeAccommodation(owner, "Entered twice");
    owner.element("accommodationForm:name").focus();
    owner.page().keyboard().press("Enter");
    owner.page().keyboard().press("Enter");
    assertThat(owner.row("Entered twice")).isVisible();
    assertThat(count(house, "Entered twice")).isEqualTo(1);
  }

  @Test
  void whatABrowserSendsAgainActsOnceAndIsAnsweredAsTheFirstTime(ScreenHouse house, Visitor owner) {
    typeAccommodation(owner, "Sent again");
    Request sent =
        owner
            .page()
            .waitForRequest(
                request -> request.method().equals("POST"),
                () -> owner.element("accommodationForm:save").click());
    assertThat(owner.row("Sent again")).isVisible();
    APIResponse again =
        owner
            .page()
            .request()
            .post(
                sent.url(),
                RequestOptions.create()
                    .setHeader("Faces-Request", "partial/ajax")
                    .setHeader("Content-Type", "application/x-www-form-urlencoded")
                    .setData(sent.postData()));
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.text()).contains("Sent again");
    assertThat(count(house, "Sent again")).isEqualTo(1);
  }

  @Test
  void twoIdenticalRequestsAtOnceActOnce(ScreenHouse house, Visitor owner) {
    typeAccommodation(owner, "Sent at once");
    owner
        .page()
        .evaluate(
            """
            async () => {
              const form = document.getElementById('accommodationForm');
              const body = new URLSearchParams(new FormData(form));
              body.set('hb-press', 'the-same');
              body.set('accommodationForm:save', '');
              const send = () => fetch(form.action, {method: 'POST', body: body});
              await Promise.all([send(), send(), send(), send()]);
            }
            """);
    assertThat(count(house, "Sent at once")).isEqualTo(1);
  }

  @Test
  void theSameIsDoneAgainWhenItIsPressedAgainLater(ScreenHouse house, Visitor owner) {
    for (int time = 0; time < 2; time++) {
      typeAccommodation(owner, "Wanted twice");
      owner.element("accommodationForm:save").click();
      assertThat(owner.page().locator("tbody > tr:has-text('Wanted twice')")).hasCount(time + 1);
    }
  }

  @Test
  void theAnswerIsSeenWithoutScrollingAndMovesNothing(ScreenHouse house, Visitor owner) {
    owner.open("settings");
    owner.element("settings:save").scrollIntoViewIfNeeded();
    Object before = place(owner, "settings:save");
    owner.element("settings:save").click();
    assertThat(owner.element("toasts").locator(".hb-toast")).containsText("saved");
    assertThat(owner.element("toasts").locator(".hb-toast")).isInViewport();
    assertThat(place(owner, "settings:save")).isEqualTo(before);
    owner.page().screenshot(shot("toast"));
    owner.findsNoFault();
    owner.page().locator(".hb-doings-open").click();
    assertThat(owner.element("doings")).containsText("saved");
    owner.page().screenshot(shot("session-log"));
    owner.findsNoFault();
    owner.page().keyboard().press("Escape");
    assertThat(owner.page().locator(".hb-toast")).hasCount(0);
    owner.open("help");
    owner.page().locator(".hb-doings-open").click();
    assertThat(owner.element("doings")).containsText("saved");
  }

  @Test
  void aRefusalStaysOverItsDialogUntilItIsClosed(ScreenHouse house) {
    long accommodation = house.api().accommodation("Obstacle");
    house.api().reserve(accommodation, "2031-05-01", "2031-05-08");
    try (Visitor phone = Visitor.of(house, "fr-FR", Visitor.PHONE).signIn()) {
      phone.open("reservations");
      phone.press("Ajouter une réservation");
      phone.awaitDialog();
      phone.element("reservationForm:save").click();
      assertThat(phone.page().locator(".hb-toast-error")).containsText("champs marqués");
      phone.element("reservationForm:accomNum").selectOption(accommodation + "/1");
      phone.fill("reservationForm:checkIn", "2031-05-07");
      phone.fill("reservationForm:checkOut", "2031-05-09");
      phone.element("reservationForm:save").click();
      assertThat(phone.page().locator(".hb-toast-warn")).isInViewport();
      assertThat(phone.page().locator(".hb-toast-error")).hasCount(0);
      phone.page().screenshot(shot("toast-phone"));
      phone.page().keyboard().press("Escape");
      assertThat(phone.page().locator(".hb-toast")).hasCount(0);
      assertThat(phone.element("reservationForm:checkIn")).isVisible();
    }
  }

  @Test
  void whatTwoPeopleChangedIsComparedFieldByField(ScreenHouse house, Visitor owner) {
    long accommodation = house.api().accommodation("Edited by two");
    owner.open("accommodation");
    owner.press("Edit Edited by two");
    owner.awaitDialog();
    house
        .api()
        .patch(
            "/accommodations/" + accommodation,
            "{\"shortName\":\"Theirs\",\"preparationNights\":{\"before\":2}}");
    owner.fill("accommodationForm:shortName", "Mine");
    owner.fill("accommodationForm:after", "3");
    owner.element("accommodationForm:save").click();
    Locator differences = owner.page().locator("#accommodationForm .hb-meanwhile tbody tr");
    assertThat(differences).hasCount(1);
    assertThat(differences.locator("td")).hasText(new String[] {"", "Theirs", "Mine"});
    assertThat(owner.element("accommodationForm:before")).hasValue("2");
    assertThat(differences).isInViewport();
    owner.page().screenshot(shot("edited-meanwhile"));
    owner.findsNoFault();
    owner.element("accommodationForm:keepMine").click();
    assertThat(differences).hasCount(0);
    owner.element("accommodationForm:save").click();
    assertThat(owner.page().locator(".hb-toast-info")).containsText("Edited by two");
    JsonObject stored = house.api().get("/accommodations/" + accommodation).object();
    assertThat(stored.getString("shortName")).isEqualTo("Mine");
    assertThat(stored.getJsonObject("preparationNights").getInt("before")).isEqualTo(2);
    assertThat(stored.getJsonObject("preparationNights").getInt("after")).isEqualTo(3);
  }

  @Test
  void theCommentThatTwoChangedIsTakenOverAndTheRestIsKept(ScreenHouse house, Visitor owner) {
    long accommodation = house.api().accommodation("Guest of two");
    int stay = house.api().reserve(accommodation, "2031-05-01", "2031-05-08").object().getInt("id");
    owner.open("reservations.xhtml?accom=" + accommodation);
    owner.row("Guest of two").getByTitle("Edit").click();
    owner.awaitDialog();
    house
        .api()
        .patch("/reservations/" + stay, "{\"comment\":\"Theirs\",\"checkOut\":\"2031-05-09\"}");
    owner.fill("detailsForm:comment", "Mine");
    owner.fill("detailsForm:adults", "4");
    owner.element("detailsForm:save").click();
    owner.element("detailsForm:takeTheirs").click();
    assertThat(owner.element("detailsForm:comment")).hasValue("Theirs");
    owner.element("detailsForm:save").click();
    assertThat(owner.page().locator(".hb-toast-info")).isVisible();
    assertThat(owner.row("Guest of two")).containsText("8 nights");
    JsonObject stored = house.api().get("/reservations/" + stay).object();
    assertThat(stored.getString("comment")).isEqualTo("Theirs");
    assertThat(stored.getInt("adults")).isEqualTo(4);
  }

  @Test
  void anOptionThatSomebodyElseChangedIsNotPutBackBySavingAnother(
      ScreenHouse house, Visitor owner) {
    house.api().set("hb_resa_archiving_delay", "3");
    owner.open("settings");
    house.api().set("hb_resa_archiving_delay", "5");
    owner.fill("settings:hb_ical_runs_kept_days", "33");
    owner.element("settings:save").click();
    assertThat(owner.page().locator(".hb-toast-info")).containsText("saved");
    assertThat(owner.element("settings:hb_resa_archiving_delay")).hasValue("5");
    assertThat(house.api().get("/settings").text("hb_resa_archiving_delay")).isEqualTo("5");
  }

  @Test
  void aSessionThatHasEndedKeepsWhatWasTypedInADialog(ScreenHouse house, Visitor owner) {
    long accommodation = house.api().accommodation("Typed for long");
    house.api().reserve(accommodation, "2031-05-01", "2031-05-08");
    owner.open("reservations.xhtml?accom=" + accommodation);
    owner.row("Typed for long").getByTitle("Edit").click();
    owner.awaitDialog();
    owner.fill("detailsForm:comment", "A cot, please");
    owner.fill("detailsForm:checkOut", "2031-05-10");
    assertThat(owner.page().locator("[id='detailsForm:check'] .hb-notice-good")).isVisible();
    owner.page().context().clearCookies();
    owner.element("detailsForm:save").click();
    signInAgain(owner);
    assertThat(owner.element("detailsForm:comment")).hasValue("A cot, please");
    assertThat(owner.element("detailsForm:checkOut")).hasValue("2031-05-10");
    assertThat(owner.page().locator(".hb-toast-info")).containsText("not stored yet");
    owner.page().screenshot(shot("draft-restored"));
    owner.element("detailsForm:save").click();
    assertThat(owner.row("Typed for long")).containsText("9 nights");
  }

  @Test
  void aSessionThatHasEndedKeepsWhatWasTypedOnAPageButNoAddress(ScreenHouse house, Visitor owner) {
    owner.open("settings");
    String title = owner.element("settings:blogname").inputValue();
    owner.fill("settings:blogname", "Villa of the forgetful");
    owner.fill("settings:siteurl", "https://typed.example/secret");
    owner.page().context().clearCookies();
    owner.element("settings:save").click();
    assertThat(owner.page().locator("#password")).isVisible();
    assertThat(String.valueOf(owner.page().evaluate("JSON.stringify(sessionStorage)")))
        .contains("Villa of the forgetful")
        .doesNotContain("typed.example");
    signInAgain(owner);
    assertThat(owner.element("settings:blogname")).hasValue("Villa of the forgetful");
    assertThat(owner.element("settings:siteurl")).hasValue("");
    owner.open("settings");
    assertThat(owner.element("settings:blogname")).hasValue(title);
  }

  @Test
  void aPageThatTheServerHasForgottenIsFilledAgain(ScreenHouse house, Visitor owner) {
    owner.open("settings");
    owner.fill("settings:blogname", "Villa of the many tabs");
    for (int tab = 0; tab < 40; tab++) { // the server keeps fifteen or twenty-five pages a session
      owner.page().request().get(owner.page().url());
    }
    owner.element("settings:save").click();
    assertThat(owner.page().locator(".hb-toast-info")).containsText("not stored yet");
    assertThat(owner.element("settings:blogname")).hasValue("Villa of the many tabs");
  }

  private static void signInAgain(Visitor owner) {
    owner.page().locator("#name").fill("admin");
    owner.page().locator("#password").fill(RunningServer.PASSWORD);
    owner.page().locator("button[type=submit]").click();
  }

  private static Object place(Visitor owner, String id) {
    return owner.element(id).evaluate("button => button.getBoundingClientRect().top");
  }

  private static Page.ScreenshotOptions shot(String name) {
    return new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png"));
  }

  private static void typeAccommodation(Visitor owner, String name) {
    owner.open("accommodation");
    owner.press("Add accommodation");
    owner.awaitDialog();
    owner.fill("accommodationForm:name", name);
  }

  private static long count(ScreenHouse house, String name) {
    return house.api().get("/accommodations").array().stream()
        .filter(each -> each.asJsonObject().getString("name").equals(name))
        .count();
  }
}

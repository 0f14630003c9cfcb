package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** HBook's word reaches the owner: the first steps, the webhook, the page that tells by itself. */
@ExtendWith(Screens.class)
class AlarmsScreenIT {

  private static final String NOTIFICATIONS =
      """
      window.told = [];
      window.Notification = function (title, options) { window.told.push(title + ': ' + options.body); };
      window.Notification.permission = 'default';
      window.Notification.requestPermission = () => {
        window.Notification.permission = 'granted';
        return Promise.resolve('granted');
      };
      """;

  @Test
  void aWebhookIsSetTriedAndRemoved(ScreenHouse house, Visitor owner) {
    house.calendars().serve("/hook", "taken");
    owner.open("settings");
    owner.page().locator(".hb-settings-more a[href$='webhook.xhtml']").click();
    owner.fill("webhook:url", house.calendars().url("/hook"));
    owner.press("Save and make a secret");
    assertThat(owner.element("webhook:state").locator("textarea"))
        .hasValue(Pattern.compile("whsec_.{40,}"));
    owner.findsNoFault();
    owner.picture("webhook");

    owner.press("Send a test");
    assertThat(owner.element("webhook:state")).containsText("took the test (it answered 200)");
    assertThat(house.calendars().answers("/hook")).containsExactly(200);
    house.calendars().stopServing("/hook");
    owner.open("webhook");
    owner.press("Send a test");
    assertThat(owner.element("webhook:state")).containsText("answered 503");

    owner.open("webhook");
    assertThat(owner.element("webhook:state")).containsText("127.0.0.1");
    assertThat(owner.page().locator("textarea")).hasCount(0);
    assertThat(house.api().get("/webhook").object().keySet()).doesNotContain("secret", "url");
    owner.press("Remove");
    owner.confirm();
    assertThat(owner.element("webhook:state")).containsText("by mail only");
  }

  @Test
  void whatIsNoAddressIsRefusedAtItsField(ScreenHouse house, Visitor owner) {
    owner.open("webhook");
    owner.element("webhook:url").evaluate("field => field.type = 'text'");
    owner.fill("webhook:url", "ftp://alarms.example");
    owner.press("Save and make a secret");
    assertThat(owner.element("webhook")).containsText("https://");
    assertThat(owner.element("webhook:url")).hasValue("ftp://alarms.example");
  }

  @Test
  void theFirstStepsAreAnsweredOnOnePage(ScreenHouse house, Visitor owner) {
    JsonObject admin = house.api().get("/users").array().getFirst().asJsonObject();
    String zone = house.api().get("/settings").text("timezone_string");
    try {
      owner.open("settings");
      owner.page().locator(".hb-settings-more a[href$='welcome.xhtml']").click();
      assertThat(owner.element("welcome:siteurl")).hasValue(ScreenHouse.SITE);
      owner.findsNoFault();
      owner.picture("welcome");
      owner.fill("welcome:email", "owner@villa-mimosa.example");
      owner.fill("welcome:hb_ical_agenda_check_in_time", "half past");
      owner.press("Save");
      assertThat(owner.element("welcome")).containsText("Write a time of day");
      owner.fill("welcome:hb_ical_agenda_check_in_time", "16:30");
      owner.element("welcome:timezone_string").selectOption("Europe/Paris");
      owner.press("Save");
      assertThat(owner.page()).hasURL(Pattern.compile(".*/admin/index\\.xhtml"));

      assertThat(house.api().get("/settings").text("hb_ical_agenda_check_in_time"))
          .isEqualTo("16:30");
      assertThat(house.api().get("/settings").text("timezone_string")).isEqualTo("Europe/Paris");
      assertThat(house.api().get("/users").array().getFirst().asJsonObject().getString("email"))
          .isEqualTo("owner@villa-mimosa.example");
    } finally {
      house
          .api()
          .patch(
              "/settings",
              "{\"hb_ical_agenda_check_in_time\":\"15:00\",\"timezone_string\":\"" + zone + "\"}");
      house.api().patch("/users/" + admin.getInt("id"), "{\"email\":\"\"}");
    }
  }

  @Test
  void theFirstStepsWaitAndAreReadOnAFrenchPhone(ScreenHouse house) {
    try (Visitor phone = Visitor.of(house, "fr-FR", Visitor.PHONE).signIn()) {
      phone.open("welcome");
      assertThat(phone.page().locator("h1")).hasText("Premiers pas");
      phone.findsNoFault();
      phone.picture("welcome-phone");
      phone.press("Plus tard");
      assertThat(phone.page()).hasURL(Pattern.compile(".*/admin/index\\.xhtml"));
      phone.open("webhook");
      phone.findsNoFault();
      phone.picture("webhook-phone");
    }
  }

  @Test
  void anOpenPageTellsWhatIsNew(ScreenHouse house, Visitor owner) {
    Page page = owner.page();
    page.addInitScript(NOTIFICATIONS);
    page.clock().install();
    owner.open("profile");
    owner.press("Allow notifications");
    assertThat(page.locator(".hb-browser-tells")).containsText("open pages show a notification");
    assertThat(page.locator(".hb-browser-tells button")).isHidden();
    page.waitForCondition(() -> page.evaluate("localStorage.getItem('hb-needs-seen')") != null);
    assertThat((List<?>) page.evaluate("window.told")).isEmpty();

    soldTwice(house);
    page.clock().fastForward(30_000);
    page.waitForCondition(
        () -> String.valueOf(page.evaluate("window.told.join()")).contains("Alarm channel"),
        new Page.WaitForConditionOptions().setTimeout(90_000));
    assertThat(String.valueOf(page.evaluate("window.told.join()")))
        .contains("Two have the same nights")
        .doesNotContain("Jane");
    assertThat(page).hasTitle(Pattern.compile("^\\(\\d+\\) .*"));
    assertThat(page.locator(".hb-bell")).isVisible();
    owner.findsNoFault();
    owner.picture("profile-notifications");
    page.setViewportSize(Visitor.PHONE, 844);
    owner.findsNoFault();
    owner.picture("bell-phone");
    page.locator(".hb-bell").click();
    assertThat(page).hasURL(Pattern.compile(".*/admin/index\\.xhtml"));
  }

  private static void soldTwice(ScreenHouse house) {
    LocalDate from = LocalDate.of(2027, 3, 1);
    long accommodation = house.api().accommodation("Alarm rooms");
    house.api().reserve(accommodation, from.toString(), from.plusDays(3).toString());
    String calendar =
        "BEGIN:VCALENDAR\r\n"
            + "VERSION:2.0\r\n"
            + "PRODID:-//Alarm//EN\r\n"
            + "BEGIN:VEVENT\r\n"
            + "UID:1@alarm.example\r\n"
            + "DTSTART;VALUE=DATE:%s\r\n"
            + "DTEND;VALUE=DATE:%s\r\n"
            + "SUMMARY:Jane Doe\r\n"
            + "END:VEVENT\r\n"
            + "END:VCALENDAR\r\n";
    String url =
        house
            .calendars()
            .serve("/alarm.ics", calendar.formatted(day(from.plusDays(1)), day(from.plusDays(4))));
    house.api().link(accommodation, "Alarm channel", url);
  }

  private static String day(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }
}

package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What needs somebody is listed on every page where they look, and solved where it is listed. */
@ExtendWith(Screens.class)
class NeedsScreenIT {

  private static final String EVENT =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Airbnb Inc//Hosting Calendar//EN
      BEGIN:VEVENT
      UID:%s@airbnb.com
      DTSTART;VALUE=DATE:20310510
      DTEND;VALUE=DATE:20310514
      SUMMARY:Reserved
      END:VEVENT
      END:VCALENDAR
      """;

  @Test
  void aDoubleBookingStandsOnEveryPageUntilOneOfBothIsMoved(ScreenHouse house, Visitor owner) {
    String name = "Two at the door";
    twice(house, name);
    assertThat(kinds(house, name)).contains("double_booking");
    for (String page : new String[] {"index", "ical", "reservations"}) {
      owner.open(page);
      assertThat(owner.need(name)).containsText("Two have the same nights");
    }
    Locator entry = owner.need(name);
    assertThat(entry.locator(".hb-need-parties > li")).hasCount(2);
    assertThat(entry).containsText("Nights in common:");
    owner.findsNoFault();
    owner.picture("needs-double-booking");
    entry.locator("[data-remedy^=move] button").click();
    assertThat(owner.need(name)).hasCount(0);
    assertThat(kinds(house, name)).doesNotContain("double_booking");
    for (String page : new String[] {"index", "ical"}) {
      owner.open(page);
      assertThat(owner.need(name)).hasCount(0);
    }
  }

  @Test
  void deletingEveryMessageHidesNoDoubleBooking(ScreenHouse house, Visitor owner) {
    String name = "Deleted and still true";
    twice(house, name);
    house.api().delete("/notices");
    owner.open("reservations");
    assertThat(owner.notice(name)).hasCount(0);
    assertThat(owner.need(name)).containsText("Two have the same nights");
    owner.need(name).locator("[data-remedy=same-guest] button").click();
    owner.confirm();
    assertThat(owner.need(name)).hasCount(0);
  }

  @Test
  void whatIsPutOffSaysUntilWhenAndComesBack(ScreenHouse house, Visitor owner) {
    String name = "Put off for now";
    twice(house, name);
    owner.open("index");
    Locator entry = owner.need(name);
    entry.locator(".hb-need-later > summary").click();
    entry.locator("input").fill("The guest calls back");
    entry.locator(".hb-need-later-form button").click();
    assertThat(owner.need(name)).hasCount(0);
    Locator off = owner.page().locator(".hb-need-snoozed");
    off.locator("summary").click();
    assertThat(off).containsText("The guest calls back");
    assertThat(off).containsText("by admin");
    off.locator("li")
        .filter(new Locator.FilterOptions().setHasText(name))
        .locator("button")
        .click();
    assertThat(owner.need(name)).isVisible();
  }

  @Test
  void onAFrenchPhoneItIsReadAndSolved(ScreenHouse house) {
    String name = "Au téléphone";
    twice(house, name);
    try (Visitor guest = Visitor.of(house, "fr-FR", Visitor.PHONE).signIn()) {
      guest.open("index");
      assertThat(guest.need(name)).containsText("Deux réservations pour les mêmes nuits");
      guest.findsNoFault();
      guest.picture("needs-phone");
      guest.need(name).locator("[data-remedy^=move] button").click();
      assertThat(guest.need(name)).hasCount(0);
    }
  }

  private static void twice(ScreenHouse house, String name) {
    long accommodation =
        house
            .api()
            .post(
                "/accommodations",
                """
                {"name":"%s","units":[{"num":1,"name":"Sea"},{"num":2,"name":"Garden"}]}\
                """
                    .formatted(name))
            .object()
            .getJsonNumber("id")
            .longValue();
    house.api().reserve(accommodation, "2031-05-11", "2031-05-15");
    String path = "/needs-" + accommodation + ".ics";
    house
        .api()
        .link(
            accommodation,
            "Airbnb",
            house.calendars().serve(path, EVENT.formatted("n" + accommodation)));
  }

  private static String kinds(ScreenHouse house, String name) {
    long accommodation =
        house.api().get("/accommodations").array().getValuesAs(JsonObject.class).stream()
            .filter(each -> each.getString("name").equals(name))
            .findFirst()
            .orElseThrow()
            .getJsonNumber("id")
            .longValue();
    return house.api().get("/needs").array().getValuesAs(JsonObject.class).stream()
        .filter(
            each ->
                each.containsKey("accomId")
                    && each.getJsonNumber("accomId").longValue() == accommodation)
        .map(each -> each.getString("kind"))
        .toList()
        .toString();
  }
}

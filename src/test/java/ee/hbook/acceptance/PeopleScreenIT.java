package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Accommodation, users, the own profile and the logs, in a browser. */
@ExtendWith(Screens.class)
class PeopleScreenIT {

  private static final String SECRET = "orchard-lantern-7";

  @Test
  void theWarningBeforeADeletionNamesWhatGoesAndAsksForTheName(ScreenHouse house, Visitor owner) {
    long accommodation = house.api().accommodation("Given up");
    house.api().reserve(accommodation, "2031-05-01", "2031-05-08");
    house.api().reserve(accommodation, "2031-06-01", "2031-06-08");
    owner.open("accommodation");
    owner.findsNoFault();
    owner.press("Delete Given up");
    owner.awaitDialog();
    assertThat(owner.element("deletionForm"))
        .containsText("2 reservations, 2 with guests still to come");
    assertThat(owner.element("deletionForm"))
        .containsText("These 2 bookings are not over and would be lost:");
    assertThat(owner.element("deletionForm"))
        .containsText("May 1, 2031 – May 8, 2031 · 1 · Website");
    owner.picture("accommodation");
    owner.element("deletionForm:delete").click();
    assertThat(owner.element("deletionForm")).containsText("Type the name exactly: Given up");
    owner.fill("deletionForm:typed", "Given up");
    house.api().reserve(accommodation, "2031-07-01", "2031-07-08");
    owner.element("deletionForm:delete").click();
    assertThat(owner.element("deletionForm"))
        .containsText("3 bookings that are not over would be lost. Nothing was deleted.");
    assertThat(owner.element("deletionForm")).containsText("Jul 1, 2031");
    owner.fill("deletionForm:typed", "Given up");
    owner.element("deletionForm:delete").click();
    assertThat(owner.element("list")).not().containsText("Given up");
  }

  @Test
  void aUnitWithGuestsToComeIsDeletedOnceThatIsTicked(ScreenHouse house, Visitor owner) {
    long accommodation =
        house
            .api()
            .post(
                "/accommodations",
                """
                {"name":"Made smaller","units":[{"num":1,"name":"Kept"},{"num":2,"name":"Closed"}]}\
                """)
            .object()
            .getInt("id");
    reserveSecondUnit(house, accommodation);
    owner.open("accommodation");
    owner.press("Edit Made smaller");
    owner.awaitDialog();
    owner.press("Delete Closed");
    assertThat(owner.element("accommodationForm:leaving")).containsText("1 reservation, 1 with");
    assertThat(owner.element("accommodationForm:leaving"))
        .containsText("This booking is not over and would be lost:");
    owner.element("accommodationForm:save").click();
    assertThat(owner.element("accommodationForm:leaving")).containsText("Guests are still to come");
    owner.element("accommodationForm:deletesFuture").check();
    owner.element("accommodationForm:save").click();
    assertThat(owner.row("Made smaller")).not().containsText("Closed");
  }

  @Test
  void whatIsBlockedAlongIsChosenByItsName(ScreenHouse house, Visitor owner) {
    house.api().accommodation("Whole house");
    long part = house.api().accommodation("Upper floor");
    owner.open("accommodation");
    owner.press("Edit Whole house");
    owner.awaitDialog();
    owner.element("accommodationForm:linkedChoice").selectOption(Long.toString(part));
    owner.element("accommodationForm:linkedAdd").click();
    assertThat(owner.element("accommodationForm:linkedAccommodations"))
        .hasValue(Long.toString(part));
    owner.element("accommodationForm:save").click();
    assertThat(owner.row("Whole house")).containsText("Upper floor");
  }

  @Test
  void aUserWhoIsAddedSignsInAndSeesOnlyWhatTheRoleMay(ScreenHouse house, Visitor owner) {
    owner.open("users");
    owner.press("Add user");
    owner.awaitDialog();
    owner.fill("userForm:name", "reception");
    owner.fill("userForm:password", SECRET);
    owner.page().getByLabel("Reservation manager").check();
    owner.element("userForm:save").click();
    assertThat(owner.row("reception")).containsText("Reservation manager");
    owner.findsNoFault();
    owner.picture("users");
    try (Visitor reception = Visitor.atTheDesk(house).signIn("reception", SECRET)) {
      assertThat(reception.page().locator("#menu")).containsText("Reservations");
      assertThat(reception.page().locator("#menu")).not().containsText("Settings");
      reception.open("users");
      assertThat(reception.page().locator("body")).not().containsText("Add user");
    }
  }

  @Test
  void anApplicationPasswordOfTheProfileOpensWhatWasChosenForIt(ScreenHouse house, Visitor owner) {
    owner.open("profile");
    owner.fill("application:name", "Accounting");
    owner.page().locator("[id='application:scope']").selectOption("READING");
    owner.press("Make application password");
    String password = owner.page().locator(".hb-made textarea").inputValue();
    owner.findsNoFault();
    String basic =
        Base64.getEncoder().encodeToString(("admin:" + password).getBytes(StandardCharsets.UTF_8));
    HttpRequest.Builder call =
        HttpRequest.newBuilder(house.server().url().resolve("api/accommodations"))
            .header("Authorization", "Basic " + basic);
    assertThat(house.server().send(call.copy()).statusCode()).isEqualTo(200);
    assertThat(house.server().send(call.POST(BodyPublishers.ofString("{}"))).statusCode())
        .isEqualTo(403);
    owner.open("profile");
    assertThat(owner.page().locator(".hb-made textarea")).hasCount(0);
    assertThat(owner.row("Accounting")).containsText("Only read");
    owner.picture("profile");
  }

  @Test
  void theLogOfAReservationTellsItsHistory(ScreenHouse house, Visitor owner) {
    long accommodation = house.api().accommodation("Remembered");
    int stay = reserve(house, accommodation);
    house.api().patch("/reservations/" + stay, "{\"status\":\"cancelled\"}");
    int other = reserve(house, accommodation);
    owner.open("logs.xhtml?reservation=" + stay);
    assertThat(owner.row("Cancelled")).containsText("Reservation no. " + stay);
    assertThat(owner.row("Added")).containsText("admin");
    assertThat(owner.element("list:table")).not().containsText("Reservation no. " + other);
    owner.findsNoFault();
    owner.picture("logs");
  }

  @Test
  void aBritishReaderGetsBritishDatesAndMayChooseOthers(ScreenHouse house) {
    long accommodation = house.api().accommodation("Read in Britain");
    reserve(house, accommodation);
    house
        .api()
        .post(
            "/users",
            "{\"name\":\"ben\",\"role\":\"hbook_manager\",\"password\":\"orchard-lantern-7\"}");
    try (Visitor reader = Visitor.of(house, "en-GB", Visitor.DESK)) {
      reader.signIn("ben", "orchard-lantern-7");
      reader.open("reservations.xhtml?accom=" + accommodation);
      assertThat(reader.row("Read in Britain")).containsText("1 May 2031");
      reader.open("profile");
      reader.element("details:region").selectOption("US");
      reader.element("details:save").click();
      assertThat(reader.page().locator("html")).hasAttribute("lang", "en-US");
      reader.findsNoFault();
      reader.picture("profile-region");
      reader.open("reservations.xhtml?accom=" + accommodation);
      assertThat(reader.row("Read in Britain")).containsText("May 1, 2031");
    }
  }

  @Test
  void thePagesAreReadInFrenchOnAPhoneInTheDark(ScreenHouse house) {
    try (Visitor phone = Visitor.of(house, "fr-FR", Visitor.PHONE).signIn()) {
      phone.inTheDark();
      for (String screen : List.of("accommodation", "users", "profile", "logs")) {
        phone.open(screen);
        assertThat(phone.page().locator("html")).hasAttribute("lang", "fr-FR");
        phone.findsNoFault();
        phone.picture(screen + "-phone");
      }
    }
  }

  private static int reserve(ScreenHouse house, long accommodation) {
    return house.api().reserve(accommodation, "2031-05-01", "2031-05-08").object().getInt("id");
  }

  private static void reserveSecondUnit(ScreenHouse house, long accommodation) {
    house
        .api()
        .post(
            "/reservations",
            """
            {"accomId":%d,"accomNum":2,"checkIn":"2031-05-01","checkOut":"2031-05-08"}\
            """
                .formatted(accommodation));
  }
}

package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An owner reads and changes the planning, by mouse and by keyboard. */
@ExtendWith(Screens.class)
@SuppressWarnings("NullAway.Init")
class PlanningScreenIT {

  private ScreenHouse house;
  private Visitor owner;
  private Api api;
  private PlanningGrid planning;

  private static final Pattern TODAY = Pattern.compile("hb-planning-today");

  /** What the planning shows first. */
  private LocalDate today;

  @BeforeEach
  void come(ScreenHouse shared, Visitor visitor) {
    house = shared;
    owner = visitor;
    api = shared.api();
    owner.open("reservations");
    planning = new PlanningGrid(owner);
    today = planning.today();
  }

  private long unitWithAStay(String name, String guest) {
    long accommodation = api.accommodation(name);
    api.post(
        "/reservations",
        """
        {"accomId":%d,"accomNum":1,"checkIn":"%s","checkOut":"%s","status":"confirmed",
         "customer":{"firstName":"","lastName":"%s","email":"","phone":""}}\
        """
            .formatted(accommodation, today.plusDays(5), today.plusDays(9), guest));
    return accommodation;
  }

  @Test
  void aStayIsSeenAndItsDetailsOpenByAClick() {
    planning.show(unitWithAStay("Planned", "Lindqvist"), 1);
    owner.findsNoFault();
    owner.pictureOf(owner.element("planning"), "planning");
    planning.bar("Lindqvist, 4 nights").click();
    assertThat(owner.element("planningDetails")).containsText("Planned");
  }

  @Test
  void theDetailsOpenByKeyboard() {
    planning.show(unitWithAStay("Walked", "Novák"), 1);
    owner.page().locator(".hb-planning-grid [tabindex='0']").focus();
    owner.page().keyboard().press("Home");
    for (int night = 0; night < 5; night++) {
      owner.page().keyboard().press("ArrowRight");
    }
    assertThat(planning.bar("Novák")).isFocused();
    owner.page().keyboard().press("Enter");
    assertThat(owner.element("planningDetails")).containsText("Novák");
  }

  @Test
  void draggingOverFreeNightsAddsAReservation() {
    planning.show(unitWithAStay("Dragged", "Martin"), 1);
    planning.drag(0, today.plusDays(12), today.plusDays(15));
    owner.element("planningReserve").click();
    owner.awaitDialog();
    owner.fill("reservationForm:lastName", "Carvalho");
    owner.element("reservationForm:save").click();
    assertThat(planning.bar("Carvalho, 3 nights")).isVisible();
  }

  @Test
  void draggingOverFreeNightsBlocksThem() {
    planning.show(unitWithAStay("Closed by dragging", "Martin"), 1);
    planning.drag(0, today.plusDays(12), today.plusDays(14));
    owner.element("planningBlock").click();
    owner.awaitDialog();
    owner.element("blockDatesForm:save").click();
    assertThat(planning.bar("Blocked, 2 nights")).isVisible();
  }

  @Test
  void aStayIsDraggedToOtherNights() {
    planning.show(unitWithAStay("Moved", "Dvořák"), 1);
    planning.drag(0, today.plusDays(6), today.plusDays(9));
    owner.awaitDialog();
    owner.element("moveForm:save").click();
    assertThat(owner.element("messages")).containsText("has been moved");
  }

  @Test
  void aStayOfSomebodyUnknownIsMovedByItsNumber() {
    long accommodation = api.accommodation("Nobody's name");
    int number =
        api.reserve(accommodation, today.plusDays(5).toString(), today.plusDays(9).toString())
            .object()
            .getInt("id");
    planning.show(accommodation, 1);
    planning.drag(0, today.plusDays(6), today.plusDays(9));
    owner.awaitDialog();
    assertThat(owner.element("moveForm").locator(".hb-planning-way > strong"))
        .hasText("Reservation " + number);
    owner.pictureOf(owner.element("moveForm"), "planning-move");
  }

  @Test
  void takenNightsAreRefusedWithTheReasonAndTheStayIsWhereItWas() {
    long accommodation = unitWithAStay("Refused", "Silva");
    api.reserve(accommodation, today.plusDays(10).toString(), today.plusDays(13).toString());
    planning.show(accommodation, 1);
    String before = planning.bar("Silva").getAttribute("aria-label");
    planning.drag(0, today.plusDays(6), today.plusDays(9));
    owner.awaitDialog();
    owner.element("moveForm:save").click();
    assertThat(owner.element("toasts")).containsText("not available");
    assertThat(planning.bar("Silva")).hasAttribute("aria-label", before);
  }

  @Test
  void itIsReadInFrenchOnAPhoneInTheDark() {
    long accommodation = unitWithAStay("Au téléphone", "Durand");
    try (Visitor guest = Visitor.of(house, "fr-FR", Visitor.PHONE)) {
      guest.signIn();
      PlanningGrid small = new PlanningGrid(guest).show(accommodation, 1);
      assertThat(small.bar("Confirmé")).hasAttribute("aria-haspopup", "dialog");
      guest.findsNoFault();
      guest.pictureOf(guest.element("planning"), "planning-phone");
      guest.inTheDark();
      guest.findsNoFault();
    }
  }

  @Test
  void unitsAreToldApartOnAPhone() {
    long accommodation = twoApartments("Apartments by the river");
    try (Visitor phone = Visitor.of(house, "en-US", Visitor.PHONE).signIn()) {
      PlanningGrid small = new PlanningGrid(phone).show(accommodation, 2);
      for (int unit = 0; unit < 2; unit++) {
        Locator name = small.row(unit).locator(".hb-planning-unit > strong");
        assertThat(name.locator(".hb-planning-brief")).hasText(unit == 0 ? "1" : "Garden side");
        assertThat(name.locator(".hb-planning-brief")).isVisible();
        assertThat(name.locator(".hb-planning-whole")).isHidden();
      }
      phone.findsNoFault();
      phone.pictureOf(phone.element("planning"), "planning-phone-units");
    }
  }

  @Test
  void onPaperEveryUnitHasItsWholeNameAndNothingIsScrolledAway() {
    planning.show(twoApartments("Apartments to be printed"), 2);
    owner.page().evaluate("dispatchEvent(new Event('beforeprint'))");
    owner.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    owner.pictureOf(owner.element("planning"), "planning-paper");
    assertThat(owner.page().locator(".hb-planning-day").nth(1)).hasClass(TODAY);
    assertThat(planning.row(1).locator(".hb-planning-unit"))
        .containsText("Apartments to be printed");
    org.assertj.core.api.Assertions.assertThat(
            owner
                .page()
                .evaluate(
                    """
                    () => {
                      const grid = document.getElementById('planning-grid');
                      const names = [...grid.querySelectorAll('.hb-planning-whole')];
                      return grid.scrollLeft === 0 && grid.scrollWidth <= grid.clientWidth
                        && names.every(name => name.getBoundingClientRect().left >= grid.getBoundingClientRect().left
                          && name.parentElement.scrollWidth <= name.parentElement.clientWidth);
                    }\
                    """))
        .isEqualTo(true);
    owner.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    owner.page().evaluate("dispatchEvent(new Event('afterprint'))");
    assertThat(owner.page().locator(".hb-planning-day").nth(16)).hasClass(TODAY);
  }

  private long twoApartments(String name) {
    return api.post(
            "/accommodations",
            """
            {"name":"%s","units":[{"num":1,"name":"Apartment 1"},{"num":2,"name":"Apartment Garden side"}]}\
            """
                .formatted(name))
        .object()
        .getInt("id");
  }

  @Test
  void theWholeHouseIsSeenInTheDark() {
    owner.inTheDark();
    assertThat(planning.row(0)).isVisible();
    owner.findsNoFault();
    owner.pictureOf(owner.element("planning"), "planning-dark");
  }
}

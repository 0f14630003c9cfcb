package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
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

  /** What the planning shows first. */
  private LocalDate today;

  @BeforeEach
  void come(ScreenHouse shared, Visitor visitor) {
    house = shared;
    owner = visitor;
    api = shared.api();
    owner.open("reservations");
    today = LocalDate.parse(owner.element("planning").getAttribute("data-today"));
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

  /** Shows one accommodation alone, whatever other tests made meanwhile. */
  private static void show(Visitor visitor, long accommodation) {
    visitor.open("reservations");
    visitor.element("planning-type").selectOption(Long.toString(accommodation));
    assertThat(visitor.page().locator(".hb-planning-row")).hasCount(1);
  }

  private static Locator bar(Visitor visitor, String words) {
    return visitor
        .page()
        .locator(".hb-planning-row .hb-bar[aria-label*='" + words + "']", new LocatorOptions())
        .first();
  }

  /** The middle of a day's column at the height of a row. */
  private double xOf(Visitor visitor, LocalDate day) {
    BoundingBox now = visitor.page().locator(".hb-planning-day.hb-planning-today").boundingBox();
    return now.x + now.width * (day.toEpochDay() - today.toEpochDay() + 0.6);
  }

  private void drag(Locator row, LocalDate from, LocalDate to) {
    BoundingBox box = row.boundingBox();
    double y = box.y + 12;
    owner.page().mouse().move(xOf(owner, from), y);
    owner.page().mouse().down();
    owner.page().mouse().move(xOf(owner, from) + 8, y);
    owner.page().mouse().move(xOf(owner, to), y);
    owner.page().mouse().up();
  }

  private Locator row() {
    return owner.page().locator(".hb-planning-row").first();
  }

  @Test
  void aStayIsSeenAndItsDetailsOpenByAClick() {
    show(owner, unitWithAStay("Planned", "Lindqvist"));
    owner.findsNoFault();
    bar(owner, "Lindqvist, 4 nights").click();
    assertThat(owner.element("planningDetails")).containsText("Planned");
  }

  @Test
  void theDetailsOpenByKeyboard() {
    show(owner, unitWithAStay("Walked", "Novák"));
    owner.page().locator(".hb-planning-grid [tabindex='0']").focus();
    owner.page().keyboard().press("Home");
    for (int night = 0; night < 5; night++) {
      owner.page().keyboard().press("ArrowRight");
    }
    assertThat(bar(owner, "Novák")).isFocused();
    owner.page().keyboard().press("Enter");
    assertThat(owner.element("planningDetails")).containsText("Novák");
  }

  @Test
  void draggingOverFreeNightsAddsAReservation() {
    show(owner, unitWithAStay("Dragged", "Martin"));
    drag(row(), today.plusDays(12), today.plusDays(15));
    owner.element("planningReserve").click();
    owner.awaitDialog();
    owner.fill("reservationForm:lastName", "Carvalho");
    owner.element("reservationForm:save").click();
    assertThat(bar(owner, "Carvalho, 3 nights")).isVisible();
  }

  @Test
  void draggingOverFreeNightsBlocksThem() {
    show(owner, unitWithAStay("Closed by dragging", "Martin"));
    drag(row(), today.plusDays(12), today.plusDays(14));
    owner.element("planningBlock").click();
    owner.awaitDialog();
    owner.element("blockDatesForm:save").click();
    assertThat(bar(owner, "Blocked, 2 nights")).isVisible();
  }

  @Test
  void aStayIsDraggedToOtherNights() {
    show(owner, unitWithAStay("Moved", "Dvořák"));
    drag(row(), today.plusDays(6), today.plusDays(9));
    owner.awaitDialog();
    owner.element("moveForm:save").click();
    assertThat(owner.element("messages")).containsText("has been moved");
  }

  @Test
  void takenNightsAreRefusedWithTheReasonAndTheStayIsWhereItWas() {
    long accommodation = unitWithAStay("Refused", "Silva");
    api.reserve(accommodation, today.plusDays(10).toString(), today.plusDays(13).toString());
    show(owner, accommodation);
    String before = bar(owner, "Silva").getAttribute("aria-label");
    drag(row(), today.plusDays(6), today.plusDays(9));
    owner.awaitDialog();
    owner.element("moveForm:save").click();
    assertThat(owner.element("moveForm:problems")).containsText("not available");
    assertThat(bar(owner, "Silva")).hasAttribute("aria-label", before);
  }

  @Test
  void itIsReadInFrenchOnAPhoneInTheDark() {
    long accommodation = unitWithAStay("Au téléphone", "Durand");
    try (Visitor guest = Visitor.of(house, "fr-FR", Visitor.PHONE)) {
      guest.signIn();
      show(guest, accommodation);
      assertThat(bar(guest, "Confirmé")).hasAttribute("aria-haspopup", "dialog");
      guest.findsNoFault();
      guest.picture("planning-phone");
      guest.inTheDark();
      guest.findsNoFault();
    }
  }

  @Test
  void theWholeHouseIsSeenInTheDark() {
    owner.inTheDark();
    assertThat(row()).isVisible();
    owner.findsNoFault();
    owner.picture("planning");
  }
}

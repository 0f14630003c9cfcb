package ee.hbook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;

/** The planning under somebody's mouse. */
record PlanningGrid(Visitor visitor) {

  /** What it shows first. */
  LocalDate today() {
    return LocalDate.parse(visitor.element("planning").getAttribute("data-today"));
  }

  /** Shows one accommodation alone, whatever other tests made meanwhile. */
  PlanningGrid show(long accommodation, int units) {
    visitor.open("reservations");
    visitor.element("planning-type").selectOption(Long.toString(accommodation));
    assertThat(visitor.page().locator(".hb-planning-row")).hasCount(units);
    return this;
  }

  /** The first bar whose words have a part. */
  Locator bar(String words) {
    return visitor.page().locator(".hb-planning-row .hb-bar[aria-label*='" + words + "']").first();
  }

  /** The line of a unit, from 0. */
  Locator row(int unit) {
    return visitor.page().locator(".hb-planning-row").nth(unit);
  }

  /** Drags with the mouse from one day of a unit to another. */
  void drag(int unit, LocalDate from, LocalDate to) {
    row(unit).scrollIntoViewIfNeeded();
    BoundingBox box = row(unit).boundingBox();
    double y = box.y + 12;
    visitor.page().mouse().move(xOf(from), y);
    visitor.page().mouse().down();
    visitor.page().mouse().move(xOf(from) + 8, y);
    visitor.page().mouse().move(xOf(to), y);
    visitor.page().mouse().up();
  }

  /** The middle of a day's column. */
  private double xOf(LocalDate day) {
    BoundingBox now = visitor.page().locator(".hb-planning-day.hb-planning-today").boundingBox();
    return now.x + now.width * (day.toEpochDay() - today().toEpochDay() + 0.6);
  }
}

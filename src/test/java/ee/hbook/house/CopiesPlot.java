package ee.hbook.house;

import ee.hbook.accommodation.UnitId;
import ee.hbook.house.PolledSeries.Stay;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.application.TurnLinks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/** A unit whose calendar answers with old copies of itself in between. */
final class CopiesPlot implements Plot {

  private final HouseOfFacts house;
  private final UnitId unit;
  private final FactCalendar calendar;
  private final List<Stay> stays;

  CopiesPlot(HouseOfFacts house, UnitId unit) {
    this.house = house;
    this.unit = unit;
    LocalDate far = house.today().plusDays(200);
    stays = List.of(stay("one", far), stay("two", far.plusDays(10)));
    calendar =
        new FactCalendar(
            house,
            unit,
            "Copies",
            "https://copies" + unit.accomNum() + ".example/a.ics",
            LinkSettings.NONE,
            stays);
  }

  private static Stay stay(String uid, LocalDate begin) {
    return new Stay(uid + "@copies", LocalDateRange.of(begin, begin.plusDays(3)), "Reserved");
  }

  @Override
  public String happens() {
    if (house.network.down) {
      return "nothing is reached";
    }
    if (house.random.nextInt(3) == 0) {
      boolean on = calendar.row().enabled();
      if (on) {
        house.house.get(TurnLinks.class).pause(calendar.link);
      } else {
        house.house.get(TurnLinks.class).resume(calendar.link, "person");
      }
      return unit + " is followed: " + !on;
    }
    for (int answers = 2 + 2 * house.random.nextInt(2); answers > 0; answers--) {
      calendar.lists = new ArrayList<>(answers % 2 == 0 ? stays.subList(0, 1) : stays);
      house.tick();
    }
    return unit + " answers now this, now that";
  }

  @Override
  public void looked() {
    calendar.looked();
  }

  @Override
  public Set<Fact> facts() {
    return Set.of();
  }

  @Override
  public void mend() {
    if (!calendar.lists.containsAll(stays)) {
      calendar.lists = new ArrayList<>(stays);
    }
    house.house.get(TurnLinks.class).resume(calendar.link, "person");
  }
}

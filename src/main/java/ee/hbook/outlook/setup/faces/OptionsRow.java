package ee.hbook.outlook.setup.faces;

import ee.hbook.accommodation.HourRules;
import ee.hbook.config.Saying;
import ee.hbook.config.faces.Screen;
import ee.hbook.outlook.graph.GraphMailbox.WorkingHours;
import ee.hbook.outlook.setup.ExchangeLines;
import ee.hbook.outlook.setup.TenantRoom;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How a room is booked on both sides, as the page shows it.
 *
 * @param name the room
 * @param address its mailbox
 * @param hoursHere when its unit can be booked
 * @param hoursThere its working hours, as they were read; empty when they were not
 * @param window how far ahead its unit can be booked
 * @param longest how long its unit can be booked at most
 * @param differences where what was read differs, in words
 * @param set the lines that set the same in Exchange
 * @param show the line that shows what is set there
 */
public record OptionsRow(
    String name,
    String address,
    String hoursHere,
    String hoursThere,
    String window,
    String longest,
    List<String> differences,
    String set,
    String show) {

  static OptionsRow of(
      TenantRoom room, HourRules rules, ZoneId zone, List<Saying> differences, List<String> set) {
    return new OptionsRow(
        room.name(),
        room.address(),
        rules.isAroundTheClock()
            ? Screen.text("outlook_options_always", zone.getId())
            : Screen.text(
                "outlook_options_hours",
                rules.opens().toString(),
                rules.closes().toString(),
                7,
                zone.getId()),
        room.mailbox().hours().map(hours -> there(hours, room.mailbox().zone())).orElse(""),
        rules.windowDays() > 0
            ? Screen.text("outlook_options_days", rules.windowDays())
            : Screen.text("outlook_options_any_day"),
        Screen.text("outlook_options_minutes", rules.longest().toMinutes()),
        differences.stream().map(Screen::text).toList(),
        String.join("\n", set),
        ExchangeLines.show(room.address()));
  }

  private static String there(WorkingHours hours, Optional<ZoneId> zone) {
    return Screen.text(
        "outlook_options_hours",
        hours.from().toString(),
        hours.to().toString(),
        hours.days().size(),
        hours.zone().or(() -> zone).map(ZoneId::getId).orElse(""));
  }
}

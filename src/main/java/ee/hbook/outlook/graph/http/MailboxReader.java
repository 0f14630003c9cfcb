package ee.hbook.outlook.graph.http;

import ee.hbook.ical.NamedZones;
import ee.hbook.outlook.graph.GraphMailbox;
import ee.hbook.outlook.graph.GraphMailbox.WorkingHours;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the settings of a mailbox. */
final class MailboxReader {

  private MailboxReader() {}

  static GraphMailbox of(Fields settings) {
    return new GraphMailbox(
        zone(settings.text("timeZone")), hours(settings.object("workingHours")));
  }

  /** Hours that cannot be read, or that leave no time, are not told. */
  private static Optional<WorkingHours> hours(Fields hours) {
    Optional<LocalTime> from = time(hours.text("startTime"));
    Optional<LocalTime> to = time(hours.text("endTime"));
    Set<DayOfWeek> days = days(hours.texts("daysOfWeek"));
    return from.isEmpty() || to.isEmpty() || days.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new WorkingHours(
                days, from.get(), to.get(), zone(hours.object("timeZone").text("name"))));
  }

  private static Set<DayOfWeek> days(List<String> names) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (names.stream().anyMatch(day.name()::equalsIgnoreCase)) {
        days.add(day);
      }
    }
    return days;
  }

  private static Optional<LocalTime> time(Optional<String> text) {
    try {
      return text.map(time -> LocalTime.parse(time.strip().toUpperCase(Locale.ROOT)));
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneId> zone(Optional<String> name) {
    return name.flatMap(text -> NamedZones.of(text.strip()));
  }
}

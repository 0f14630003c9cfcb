package ee.hbook.moving.format;

import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.HourRules;
import ee.hbook.accommodation.Preparation;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Set;

/** What our own files say of accommodations that are let by the hour; HBook knows none. */
final class HoursOfFile {

  private static final String GRAIN = "hbook_ee_grain";
  private static final String OPENS = "hbook_ee_opens";
  private static final String CLOSES = "hbook_ee_closes";
  private static final String SHORTEST = "hbook_ee_shortest_minutes";
  private static final String LONGEST = "hbook_ee_longest_minutes";
  private static final String BEFORE = "hbook_ee_preparation_before_minutes";
  private static final String AFTER = "hbook_ee_preparation_after_minutes";

  private static final String WINDOW = "hbook_ee_window_days";

  static final Set<String> NAMES =
      Set.of(GRAIN, OPENS, CLOSES, SHORTEST, LONGEST, BEFORE, AFTER, WINDOW);

  private HoursOfFile() {}

  static void write(JsonObjectBuilder meta, HourRules hours) {
    meta.add(GRAIN, Grain.QUARTER_HOUR.word())
        .add(OPENS, hours.opens().toString())
        .add(CLOSES, hours.closes().toString())
        .add(SHORTEST, minutes(hours.shortest()))
        .add(LONGEST, minutes(hours.longest()))
        .add(BEFORE, minutes(hours.preparation().before()))
        .add(AFTER, minutes(hours.preparation().after()))
        .add(WINDOW, Integer.toString(hours.windowDays()));
  }

  static Grain grain(Row meta) {
    return Grain.ofWord(meta.text(GRAIN)).orElse(Grain.NIGHT);
  }

  static HourRules read(Row meta) {
    HourRules usual = HourRules.DEFAULT;
    Duration shortest = length(meta, SHORTEST, usual.shortest(), HourRules.QUARTER, HourRules.MOST);
    return new HourRules(
        time(meta, OPENS),
        time(meta, CLOSES),
        shortest,
        length(meta, LONGEST, usual.longest(), shortest, HourRules.MOST),
        new Preparation(
            length(meta, BEFORE, Duration.ZERO, Duration.ZERO, HourRules.MOST_PREPARATION),
            length(meta, AFTER, Duration.ZERO, Duration.ZERO, HourRules.MOST_PREPARATION)),
        window(meta));
  }

  private static int window(Row meta) {
    try {
      return Math.clamp(Integer.parseInt(meta.text(WINDOW)), 0, HourRules.MOST_WINDOW_DAYS);
    } catch (NumberFormatException none) {
      return 0;
    }
  }

  private static LocalTime time(Row meta, String name) {
    try {
      LocalTime time = LocalTime.parse(meta.text(name));
      return Grain.QUARTER_HOUR.before(LocalDate.EPOCH.atTime(time)).toLocalTime();
    } catch (DateTimeParseException none) {
      return LocalTime.MIDNIGHT;
    }
  }

  private static Duration length(
      Row meta, String name, Duration usual, Duration least, Duration most) {
    if (!meta.says(name)) {
      return usual.compareTo(least) < 0 ? least : usual;
    }
    long quarters = meta.count(name, 0, (int) most.toMinutes()) / HourRules.QUARTER.toMinutes();
    Duration length = HourRules.QUARTER.multipliedBy(quarters);
    return length.compareTo(least) < 0 ? least : length;
  }

  private static String minutes(Duration length) {
    return Long.toString(length.toMinutes());
  }
}

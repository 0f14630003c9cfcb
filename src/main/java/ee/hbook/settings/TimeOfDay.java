package ee.hbook.settings;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as HBook's filters and settings write it: an hour, or hours and minutes. */
public final class TimeOfDay {

  private static final Pattern TIME =
      Pattern.compile("0{0,2}([0-9]|1[0-9]|2[0-3])(?::([0-5][0-9]))?");

  private TimeOfDay() {}

  /**
   * Reads a time.
   *
   * @param text such as {@code 15} or {@code 15:30}
   * @return the time; empty when it is none
   */
  public static Optional<LocalTime> read(String text) {
    Matcher time = TIME.matcher(text);
    return time.matches()
        ? Optional.of(
            LocalTime.of(
                Integer.parseInt(time.group(1)),
                time.group(2) == null ? 0 : Integer.parseInt(time.group(2))))
        : Optional.empty();
  }

  /**
   * Writes a time as short as it can be read.
   *
   * @param time a time of full minutes
   * @return the hour alone when it is a full one, as HBook's filters have it
   */
  public static String write(LocalTime time) {
    return time.getMinute() == 0
        ? Integer.toString(time.getHour())
        : "%d:%02d".formatted(time.getHour(), time.getMinute());
  }
}

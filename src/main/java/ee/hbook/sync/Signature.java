package ee.hbook.sync;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * HBook's check that an address still answers with the calendar that was linked: its PRODID. Some
 * producers change theirs, and are known for it ({@code hbook.md} §5).
 */
public final class Signature {

  private static final List<String> DRIFTING =
      List.of("booking.com", "airbnb inc//hosting calendar", "sabre//sabre");

  private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

  private static final int LENGTH = 256;

  private Signature() {}

  /**
   * The signature of a calendar, as it is kept.
   *
   * @param calendar the calendar
   * @return its PRODID, at most 256 characters; empty when it has none
   */
  public static String of(RemoteCalendar calendar) {
    String printable = calendar.signature().replace("\0", "");
    return printable.substring(0, Math.min(LENGTH, printable.length()));
  }

  /**
   * Whether two PRODIDs are of the same calendar.
   *
   * @param accepted the one that was accepted; empty when none was yet
   * @param present the one that came
   * @return true when nothing was accepted yet, both are equal, or the difference is a known drift
   */
  public static boolean matches(String accepted, String present) {
    if (accepted.isEmpty() || accepted.equals(present)) {
      return true;
    }
    String before = accepted.toLowerCase(Locale.ROOT);
    String now = present.toLowerCase(Locale.ROOT);
    if (DRIFTING.stream().anyMatch(name -> before.contains(name) && now.contains(name))) {
      return true;
    }
    return before.contains("ical-gites")
        && YEAR.matcher(before).replaceAll("").equals(YEAR.matcher(now).replaceAll(""));
  }
}

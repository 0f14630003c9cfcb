package ee.hbook.ical.meaning;

import ee.hbook.ical.IcsCalendar;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * HBook's check that an address still answers with the calendar that was linked: its PRODID. Some
 * producers change theirs, and are known for it ({@code hbook.md} §5); all of them have versions.
 */
public final class Signature {

  /** Names that a producer goes by, whatever else stands around them. */
  private static final List<Pattern> DRIFTING =
      List.of(
          Pattern.compile("booking\\.com"),
          Pattern.compile("airbnb,? inc\\.?//hosting calendar"),
          Pattern.compile("sabre//sabre"),
          Pattern.compile("homeaway|vrbo|abritel|fewo-?direkt|stayz|bookabach"));

  private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

  /** Of programs that number themselves without dots; no address of theirs has another number. */
  private static final Pattern NUMBERED =
      Pattern.compile("google calendar|microsoft|apple|mozilla|nextcloud|owncloud|zimbra");

  /** A number that is a word of its own, with whatever is written to it. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\p{N}_#-])\\d[\\p{L}\\p{N}.]*");

  /**
   * {@code v1}, {@code version 1}, {@code 1.2}, {@code 6.3.2.dev310}. Not {@code Apartment 12} and
   * not {@code Listing-12345}: such a number may be all that tells two calendars apart.
   */
  private static final Pattern VERSION =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_#-])"
              + "(?:v(?:er(?:sion)?)?[. ]{0,2}\\d[\\p{L}\\p{N}.]*|\\d+\\.\\d[\\p{L}\\p{N}.]*)");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A site like ours writes the unit into it ({@code HBook-apartment-1}). */
  private static final String UNIT_OF_SITE = "//hbook-";

  private static final int LENGTH = 256;

  private Signature() {}

  /**
   * The signature of a calendar, as it is kept.
   *
   * @param calendar the calendar
   * @return its PRODID, at most 256 characters; empty when it has none
   */
  public static String of(IcsCalendar calendar) {
    String printable = calendar.signature().replace("\0", "");
    return printable.substring(0, Math.min(LENGTH, printable.length()));
  }

  /**
   * Whether two PRODIDs are of the same calendar.
   *
   * @param accepted the one that was accepted; empty when none was yet
   * @param present the one that came
   * @return true when nothing was accepted yet, both are equal, or the difference is a known drift:
   *     another version, other punctuation, or another name of the same producer
   */
  public static boolean matches(String accepted, String present) {
    if (accepted.isEmpty() || accepted.equals(present)) {
      return true;
    }
    String before = accepted.toLowerCase(Locale.ROOT);
    String now = present.toLowerCase(Locale.ROOT);
    if (DRIFTING.stream()
        .anyMatch(name -> name.matcher(before).find() && name.matcher(now).find())) {
      return true;
    }
    return differInYear(before, now) || differInVersion(before, now);
  }

  private static boolean differInYear(String before, String now) {
    return before.contains("ical-gites")
        && YEAR.matcher(before).replaceAll("").equals(YEAR.matcher(now).replaceAll(""));
  }

  private static boolean differInVersion(String before, String now) {
    String maker = maker(before);
    return !maker.isEmpty()
        && maker.equals(maker(now))
        && !before.contains(UNIT_OF_SITE)
        && !now.contains(UNIT_OF_SITE);
  }

  /** What is left of a PRODID without its version and its punctuation. */
  private static String maker(String prodid) {
    Pattern version = NUMBERED.matcher(prodid).find() ? NUMBER : VERSION;
    return BETWEEN.matcher(version.matcher(prodid).replaceAll("")).replaceAll(" ").strip();
  }
}

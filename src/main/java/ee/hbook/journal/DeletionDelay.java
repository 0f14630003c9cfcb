package ee.hbook.journal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long something is kept, as MySQL writes it after {@code INTERVAL}: {@code 14 DAY}. */
public final class DeletionDelay {

  private static final Pattern INTERVAL =
      Pattern.compile("\\s*([1-9]\\d{0,4})\\s+(HOUR|DAY|WEEK|MONTH|YEAR)S?\\s*");

  private DeletionDelay() {}

  /**
   * The instant before which things are old.
   *
   * @param now the present
   * @param interval a number from 1 and HOUR, DAY, WEEK, MONTH or YEAR; anything else counts as
   *     {@link ResaLogsDeletionDelay#DEFAULT}
   * @return so long before the present
   */
  public static Instant cut(Instant now, String interval) {
    Matcher read = INTERVAL.matcher(interval.toUpperCase(Locale.ROOT));
    ZonedDateTime present = now.atZone(ZoneOffset.UTC);
    if (!read.matches()) {
      return cut(now, ResaLogsDeletionDelay.DEFAULT);
    }
    long count = Long.parseLong(read.group(1));
    ZonedDateTime before =
        switch (read.group(2)) {
          case "HOUR" -> present.minusHours(count);
          case "WEEK" -> present.minusWeeks(count);
          case "MONTH" -> present.minusMonths(count);
          case "YEAR" -> present.minusYears(count);
          default -> present.minusDays(count);
        };
    return before.toInstant();
  }
}

package ee.hbook.recovery.faces;

import ee.hbook.config.faces.Screen;
import java.time.Instant;
import java.time.ZoneId;
import org.threeten.extra.LocalDateRange;

/**
 * Moments and nights as the reader writes them.
 *
 * @param zone the property's zone
 */
record PageDates(ZoneId zone) {

  String moment(Instant when) {
    return Screen.moment(when, zone);
  }

  /** From the first night to the day of departure. */
  String nights(LocalDateRange nights) {
    return Screen.nights(nights);
  }
}

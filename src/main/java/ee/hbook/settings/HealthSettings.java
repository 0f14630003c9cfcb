package ee.hbook.settings;

import java.time.Duration;
import java.time.LocalTime;

/**
 * How links in trouble are treated; our own options.
 *
 * @param pauseAtFirstError {@code hb_ical_pause_at_first_error}: the first error pauses a link, as
 *     AvaiBook does (seed 003)
 * @param digestAt {@code hb_ical_digest_hour}: at what time of the property's day the daily digest
 *     is written
 * @param stopSellAfter {@code hb_ical_stop_sell_hours}: how long a calendar is paused until its
 *     unit is closed for sale; zero for never
 */
public record HealthSettings(
    boolean pauseAtFirstError, LocalTime digestAt, Duration stopSellAfter) {}

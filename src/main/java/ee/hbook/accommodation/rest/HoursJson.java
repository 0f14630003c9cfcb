package ee.hbook.accommodation.rest;

import ee.hbook.accommodation.HourRules;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How units by the quarter hour are booked. All lengths are multiples of 15.
 *
 * @param opens from when on each day, {@code HH:MM}
 * @param closes until when; {@code 00:00} is the end of the day, the same as {@code opens} means
 *     around the clock
 * @param shortest the shortest booking, in minutes
 * @param longest the longest booking, in minutes
 * @param preparationBefore minutes kept free before each
 * @param preparationAfter minutes kept free after each
 * @param windowDays how many days ahead a booking may begin at most; 0 for any day
 */
@Schema(name = "Hours")
public record HoursJson(
    @Schema(example = "08:00") LocalTime opens,
    @Schema(example = "18:00") LocalTime closes,
    @Schema(example = "15") long shortest,
    @Schema(example = "1440") long longest,
    long preparationBefore,
    long preparationAfter,
    int windowDays) {

  static HoursJson of(HourRules hours) {
    return new HoursJson(
        hours.opens(),
        hours.closes(),
        hours.shortest().toMinutes(),
        hours.longest().toMinutes(),
        hours.preparation().before().toMinutes(),
        hours.preparation().after().toMinutes(),
        hours.windowDays());
  }
}

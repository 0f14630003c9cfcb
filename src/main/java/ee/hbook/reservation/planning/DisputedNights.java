package ee.hbook.reservation.planning;

import ee.hbook.accommodation.UnitId;
import org.threeten.extra.LocalDateRange;

/**
 * Nights that a calendar elsewhere claims though something holds them here.
 *
 * @param unit the unit
 * @param nights the claimed nights
 * @param calendar the calendar's name
 */
public record DisputedNights(UnitId unit, LocalDateRange nights, String calendar) {}

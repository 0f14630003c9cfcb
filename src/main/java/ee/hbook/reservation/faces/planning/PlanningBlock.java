package ee.hbook.reservation.faces.planning;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Nights that are blocked along with a reservation.
 *
 * @param kind preparation or automatic
 * @param place the accommodation and its unit
 * @param from the first night
 * @param to the first free day
 */
public record PlanningBlock(String kind, String place, LocalDate from, LocalDate to)
    implements Serializable {}

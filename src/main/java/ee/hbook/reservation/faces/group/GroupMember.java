package ee.hbook.reservation.faces.group;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Another reservation of the same group.
 *
 * @param id {@code resa_id}
 * @param place the accommodation and its unit
 * @param checkIn the first night
 * @param checkOut the day of departure
 * @param status the status's word
 */
public record GroupMember(
    long id, String place, LocalDate checkIn, LocalDate checkOut, String status)
    implements Serializable {}

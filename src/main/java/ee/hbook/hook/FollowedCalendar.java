package ee.hbook.hook;

/**
 * A calendar elsewhere was followed.
 *
 * @param link the number of the link; 0 for an uploaded file
 * @param accommodation {@code accom_id}
 * @param unit {@code accom_num}
 * @param outcome {@code ok}, {@code failed} or why nothing was made of it
 * @param added how many reservations and blocked dates are new
 * @param moved how many have other dates
 * @param cancelled how many reservations were cancelled
 */
public record FollowedCalendar(
    long link, long accommodation, int unit, String outcome, int added, int moved, int cancelled) {}

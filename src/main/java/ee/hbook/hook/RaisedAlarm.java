package ee.hbook.hook;

/**
 * Something is to be told to the owner.
 *
 * @param kind the kind of the notice, as in {@code GET /api/notices}, such as {@code
 *     possible_double_booking}
 * @param link the number of the link; 0 where there is none
 * @param accommodation {@code accom_id}; 0 where it is about the house
 * @param unit {@code accom_num}; 0 where it is about the house
 */
public record RaisedAlarm(String kind, long link, long accommodation, int unit) {}

package ee.hbook.journal;

/**
 * A calendar whose runs are on record.
 *
 * @param linkId the link's number
 * @param name the calendar's name
 * @param accommodation the present name of its accommodation
 * @param unit the present name of its unit
 */
public record LoggedCalendar(long linkId, String name, String accommodation, String unit) {}

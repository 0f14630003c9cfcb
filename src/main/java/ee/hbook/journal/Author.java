package ee.hbook.journal;

/**
 * Who did something: a person, a calendar, a person through a calendar, or the site itself.
 *
 * @param user the name of who was signed in; empty for nobody
 * @param calendar the name of the calendar that was followed; empty for none
 */
public record Author(String user, String calendar) {}

package ee.hbook.ical;

/** What the reader may find in the events of a calendar, as the keys of its flaws. */
public final class CalendarFlaws {

  /** No STATUS (seed 001 rule 8). */
  public static final String NO_STATUS = "no-status";

  /** No DTSTAMP, which RFC 5545 §3.6.1 wants. */
  public static final String NO_STAMP = "no-dtstamp";

  /** Times without any zone. */
  public static final String FLOATING = "floating-times";

  /** Dates or times in a form that had to be mended. */
  public static final String MENDED = "mended-dates";

  private CalendarFlaws() {}
}

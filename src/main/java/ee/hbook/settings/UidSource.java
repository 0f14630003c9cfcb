package ee.hbook.settings;

/** Port: makes iCalendar UIDs for what originates here (seed 001 rules 1 and 2). */
public interface UidSource {

  /**
   * A new UID of HBook's form {@code D<date>T<time>U<unique>@<site>}; to be stored, never made
   * again.
   *
   * @return a globally unique text of at most 100 ASCII characters
   */
  String next();
}

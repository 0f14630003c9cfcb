package ee.hbook.sync;

/** What a person has said of a calendar before it is looked at. */
public enum PersonsWord {
  /** Nothing. */
  NONE,
  /** The calendar is right: what it no longer has is gone. */
  IT_IS_RIGHT,
  /** Nobody has closed those nights: they are not passed on any longer. */
  BREAK_LOOPS
}

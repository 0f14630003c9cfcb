package ee.hbook.recovery;

/** What a look at something found, that was found before. */
public enum SecondLook {
  /** It is not so any more. */
  OVER,
  /** It is still so. */
  STILL_SO,
  /** Whoever had to answer did not: nothing is known anew. */
  NOTHING_SEEN
}

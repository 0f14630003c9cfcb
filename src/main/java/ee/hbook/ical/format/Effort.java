package ee.hbook.ical.format;

/** What may be spent on following the rules of one file, so that none takes for ever. */
final class Effort {

  /** Enough for four hundred endless rules; a fraction of a second. */
  static final int DAYS = 500_000;

  private int left = DAYS;

  /**
   * Spends one more day.
   *
   * @throws IllegalArgumentException if nothing is left
   */
  void spend() {
    if (--left < 0) {
      throw new IllegalArgumentException("The calendar repeats more than any real one does");
    }
  }
}

package ee.hbook.ical.format;

import ee.hbook.config.Saying;
import java.time.DateTimeException;

/** An event that has no nights that we could read. */
final class NotUnderstoodException extends DateTimeException {

  private static final long serialVersionUID = 1L;

  private final transient Saying saying;

  NotUnderstoodException(Saying saying) {
    super(saying.inEnglish());
    this.saying = saying;
  }

  /** What is wrong with it, for the owner. */
  Saying saying() {
    return saying;
  }
}

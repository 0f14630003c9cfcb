package archfixtures.wallclock.reservation.rest;

import java.util.Date;

/** Breaks a rule on purpose. */
public class AsksDate {
  @SuppressWarnings("JavaUtilDate")
  Object now() {
    return new Date();
  }
}

package archfixtures.wallclock.reservation.rest;

import java.util.Calendar;

/** Breaks a rule on purpose. */
public class AsksCalendar {
  Object now() {
    return Calendar.getInstance();
  }
}

package archfixtures.ical4j.ical;

import net.fortuna.ical4j.model.Calendar;

/** Breaks a rule on purpose. */
public class KnowsIcal4j {
  Calendar calendar;
}

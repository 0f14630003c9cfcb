package archfixtures.ical4j.ical.format;

import net.fortuna.ical4j.model.Calendar;

/** Keeps the rule. */
public class Innocent {
  Calendar calendar;
}

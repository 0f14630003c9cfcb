package archfixtures.adapters.reservation.timer;

import archfixtures.adapters.ical.format.Reader;

/** Breaks a rule on purpose. */
public class KnowsFormatOfAnother {
  Reader reader;
}

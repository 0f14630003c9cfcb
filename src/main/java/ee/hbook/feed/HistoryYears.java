package ee.hbook.feed;

import ee.hbook.hook.Filter;

/**
 * HBook's filter {@code hb_ical_nb_years_history}: how many years a feed with {@code
 * future_only=no} looks back, as a string of digits; anything else counts as {@value #DEFAULT}.
 */
public interface HistoryYears extends Filter<String> {

  /** HBook's name of this filter. */
  String NAME = "hb_ical_nb_years_history";

  /** The number that the first filter gets. */
  String DEFAULT = "2";
}

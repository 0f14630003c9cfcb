package ee.hbook.ical;

import ee.hbook.hook.Filter;

/**
 * HBook's filter {@code hb_ical_agenda_check_out_time}: the hour at which guests leave in a feed
 * with {@code agenda=yes}, as a string of digits; anything else counts as {@value #DEFAULT}.
 */
public interface AgendaCheckOutTime extends Filter<String> {

  /** HBook's name of this filter. */
  String NAME = "hb_ical_agenda_check_out_time";

  /** The hour that the first filter gets. */
  String DEFAULT = "11";
}

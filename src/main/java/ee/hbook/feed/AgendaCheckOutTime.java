package ee.hbook.feed;

import ee.hbook.hook.Filter;

/**
 * HBook's filter {@code hb_ical_agenda_check_out_time}: when guests leave in a feed with {@code
 * agenda=yes}, an hour such as {@code 11} or a time such as {@code 11:30}. The first filter gets
 * the option of the same name; anything that is no time of day counts as that.
 */
public interface AgendaCheckOutTime extends Filter<String> {

  /** HBook's name of this filter. */
  String NAME = "hb_ical_agenda_check_out_time";

  /** What the first filter gets while nobody has set the option. */
  String DEFAULT = "11";
}

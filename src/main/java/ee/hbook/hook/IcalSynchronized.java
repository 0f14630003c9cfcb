package ee.hbook.hook;

/**
 * The action {@code hb_ical_synchronized}, by the name of HBook's schedule: a calendar elsewhere
 * was fetched and looked into, or could not be had. A look that found it as it was is not told.
 */
public interface IcalSynchronized extends Action<FollowedCalendar> {

  /** The name of this action. */
  String NAME = "hb_ical_synchronized";
}

package ee.hbook.reservation;

import java.util.Set;

/** Port: the calendars elsewhere that are followed, and so would bring a reservation again. */
public interface FollowedCalendars {

  /** The links that are switched on. */
  Set<Long> links();
}

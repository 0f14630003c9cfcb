package ee.hbook.reservation;

import ee.hbook.config.Worded;

/** The orders in which the list of customers can stand. */
public enum CustomerOrder implements Worded {
  /** By last name, then first name. */
  NAME,
  /** Who came to us last first. */
  NEWEST,
  /** The most reservations first. */
  RESERVATIONS,
  /** The latest stay first. */
  LAST_STAY
}

package ee.hbook.sync;

import ee.hbook.config.Worded;

/** What an event of a booking calendar says that it is. Whoever reads the calendar says so. */
public enum EventKind implements Worded {
  /** A guest's booking: it says so, or it tells of a guest. */
  RESERVATION,
  /** Closed dates by a label of the owner's list ({@code hb_ical_blocked_labels}). */
  BLOCK,
  /** Closed dates of a site like ours, which are never left out: nothing else tells of them. */
  CLOSURE,
  /**
   * Nobody can tell: "CLOSED - Not available" is all that Booking.com ever says, of bookings too
   * (feed quirks 4). Busy, whatever it is.
   */
  UNCLEAR;

  /**
   * Whether an event of this kind says that its dates are closed rather than booked.
   *
   * @return true for a label of closed dates, whoever wrote it
   */
  public boolean isClosedDates() {
    return this == BLOCK || this == CLOSURE;
  }

  /**
   * Whether an event of this kind may be our own booking, closed elsewhere because we said so.
   *
   * @return false only for what says that it is a guest's booking
   */
  public boolean mayBeEcho() {
    return this != RESERVATION;
  }
}

package ee.hbook.ical;

import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import java.util.Locale;

/** How much of the guest a feed shows (seed 001 rules 5 to 7). */
public enum FeedVariant {
  /** Which booking it is, and nothing about the guest: for booking sites. */
  ANONYMOUS,
  /** With the guest's data, where the booking was made here: for the owner. */
  FULL;

  /**
   * The word in a feed's name.
   *
   * @return the name in lower case
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a feed may say who the guest is and what was noted about the stay. What one channel
   * told us about a guest is told to nobody else, whichever key was used.
   *
   * @param reservation the reservation
   * @return true in the full feed, for a reservation that no calendar brought
   */
  public boolean mayTellTheGuestOf(Reservation reservation) {
    return switch (this) {
      case ANONYMOUS -> false;
      case FULL ->
          switch (reservation.origin()) {
            case Origin.Website website -> true;
            case Origin.Calendar calendar -> false;
          };
    };
  }
}

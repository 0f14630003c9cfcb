package ee.hbook.feed;

import ee.hbook.config.Worded;

/** How much of the guest a feed shows (seed 001 rules 5 to 7). */
public enum FeedVariant implements Worded {
  /** Which booking it is, and nothing about the guest: for booking sites. */
  ANONYMOUS,
  /** With the guest's data: for the owner. */
  FULL;

  /**
   * Whether a feed says who the guest is and what was noted about the stay.
   *
   * @return true in the full feed
   */
  public boolean tellsOfTheGuest() {
    return this == FULL;
  }
}

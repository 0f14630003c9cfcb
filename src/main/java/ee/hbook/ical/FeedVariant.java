package ee.hbook.ical;

/** How much of the guest a feed shows (seed 001 rules 5 to 7). */
public enum FeedVariant {
  /** Which booking it is, and nothing about the guest: for booking sites. */
  ANONYMOUS,
  /** With the guest's data: for the owner. */
  FULL
}

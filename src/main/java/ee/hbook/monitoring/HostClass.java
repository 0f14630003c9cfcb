package ee.hbook.monitoring;

import ee.hbook.config.Worded;
import ee.hbook.linking.Platform;

/** Whose host a calendar lies on, coarse enough to be told to anybody. */
public enum HostClass implements Worded {
  /** Airbnb. */
  AIRBNB,
  /** Booking.com. */
  BOOKING,
  /** Vrbo with its other names. */
  VRBO,
  /** Google Calendar. */
  GOOGLE,
  /** Outlook. */
  OUTLOOK,
  /** Any other. */
  OTHER;

  /**
   * The class of who is on the other side of a link.
   *
   * @param peer its host
   * @return by its platform; {@link #OTHER} also when nobody can tell
   */
  public static HostClass of(String peer) {
    return Platform.ofHost(peer).map(HostClass::of).orElse(OTHER);
  }

  private static HostClass of(Platform platform) {
    return switch (platform) {
      case AIRBNB -> AIRBNB;
      case BOOKING -> BOOKING;
      case VRBO -> VRBO;
      case GOOGLE -> GOOGLE;
      case OUTLOOK -> OUTLOOK;
      case EXPEDIA, OTHER -> OTHER;
    };
  }
}

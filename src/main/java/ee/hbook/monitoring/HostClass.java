package ee.hbook.monitoring;

import ee.hbook.link.LinkAddress;
import ee.hbook.linking.Platform;
import java.util.Locale;

/** Whose host a calendar lies on, coarse enough to be told to anybody. */
public enum HostClass {
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
   * The class of an address.
   *
   * @param url the address as the owner gave it
   * @return by its host alone; {@link #OTHER} also for what is no address
   */
  public static HostClass of(String url) {
    try {
      return Platform.ofHost(LinkAddress.parse(url).host()).map(HostClass::of).orElse(OTHER);
    } catch (IllegalArgumentException noAddress) {
      return OTHER;
    }
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

  /**
   * The word in labels.
   *
   * @return the name in lower case
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

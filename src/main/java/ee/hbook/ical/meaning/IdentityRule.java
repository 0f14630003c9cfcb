package ee.hbook.ical.meaning;

import ee.hbook.settings.Producers;
import java.util.Locale;

/** How the events of a calendar are told apart from poll to poll ({@code hbook.md} §5). */
public enum IdentityRule {
  /** By UID, as RFC 5545 wants it. */
  UID,
  /** By first night and SUMMARY: the producer's UIDs are not to be trusted. */
  START_AND_SUMMARY,
  /** By first night and ORGANIZER; the SUMMARY changes. */
  START_AND_ORGANIZER,
  /** By the channel's booking reference. */
  BOOKING_REFERENCE;

  /**
   * The rule for a calendar.
   *
   * @param signature its PRODID
   * @param producers the site's table of producers
   * @return {@link #UID} unless the producer is in the table
   */
  public static IdentityRule of(String signature, Producers producers) {
    String prodid = signature.toLowerCase(Locale.ROOT);
    if (producers.byStartAndSummary().stream().anyMatch(name -> contains(prodid, name))) {
      return START_AND_SUMMARY;
    }
    if (producers.byStartAndOrganizer().stream().anyMatch(name -> contains(prodid, name))) {
      return START_AND_ORGANIZER;
    }
    return producers.byBookingReference().stream().anyMatch(name -> contains(prodid, name))
        ? BOOKING_REFERENCE
        : UID;
  }

  private static boolean contains(String prodid, String name) {
    return prodid.contains(name.toLowerCase(Locale.ROOT));
  }
}

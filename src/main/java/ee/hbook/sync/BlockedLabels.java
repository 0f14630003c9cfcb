package ee.hbook.sync;

import java.util.Set;

/** Summaries that mean "closed" rather than "booked" (HBook's list, {@code hbook.md} §5). */
public final class BlockedLabels {

  private static final Set<String> LABELS =
      Set.of(
          "Airbnb (Not available)",
          "Blocked",
          "BLOCKED",
          "Closed Period",
          "Unavailable on Expedia",
          "Indisponible");

  private BlockedLabels() {}

  /**
   * Whether an event is a block by its label. Booking.com's "CLOSED - Not available" is not: it is
   * all that a real booking is called there.
   *
   * @param event the event
   * @return true for exactly one of HBook's labels
   */
  public static boolean names(RemoteEvent event) {
    return LABELS.contains(event.summary().strip());
  }
}

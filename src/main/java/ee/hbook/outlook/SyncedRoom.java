package ee.hbook.outlook;

import ee.hbook.accommodation.UnitId;
import ee.hbook.link.Link;
import ee.hbook.link.OutlookRoom;
import java.util.Optional;

/**
 * A room in Outlook that is a unit here.
 *
 * @param address its mailbox, in lower case
 * @param unit the unit
 * @param link the number of its link
 * @param written whether what is booked here is written there
 */
public record SyncedRoom(String address, UnitId unit, long link, boolean written) {

  /**
   * The room of a link.
   *
   * @param link a link
   * @return empty for a link to another kind of calendar
   */
  public static Optional<SyncedRoom> of(Link link) {
    return link.source() instanceof OutlookRoom(String address)
        ? Optional.of(
            new SyncedRoom(address, link.unit(), link.id(), link.enabled() && link.exported()))
        : Optional.empty();
  }
}

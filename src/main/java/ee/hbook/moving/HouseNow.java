package ee.hbook.moving;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.link.Link;
import ee.hbook.link.LinkNumbers;
import ee.hbook.reservation.Reservation;
import ee.hbook.settings.OptionValues;
import java.util.List;

/**
 * This house as it is before somebody moves in.
 *
 * @param accommodations all of them
 * @param links all of them
 * @param linkNumbers the numbers that have a meaning here
 * @param options all values
 * @param reservations all of them
 * @param blocks all of them
 */
public record HouseNow(
    List<Accommodation> accommodations,
    List<Link> links,
    LinkNumbers linkNumbers,
    OptionValues options,
    List<Reservation> reservations,
    List<BlockedDates> blocks) {

  public HouseNow {
    accommodations = List.copyOf(accommodations);
    links = List.copyOf(links);
    reservations = List.copyOf(reservations);
    blocks = List.copyOf(blocks);
  }
}

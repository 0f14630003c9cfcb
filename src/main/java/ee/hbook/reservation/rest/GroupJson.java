package ee.hbook.reservation.rest;

import ee.hbook.availability.rest.ShownTimes;
import ee.hbook.reservation.Reservation;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A group as the API shows it.
 *
 * @param groupId its number
 * @param members its reservations
 */
@Schema(name = "ReservationGroup")
public record GroupJson(long groupId, List<ReservationJson> members) {

  static GroupJson of(long groupId, List<Reservation> members, ShownTimes shown) {
    return new GroupJson(
        groupId, members.stream().map(member -> ReservationJson.of(member, shown)).toList());
  }
}

package ee.hbook.sync;

import ee.hbook.accommodation.UnitId;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Port: the stored claims. What a claim holds itself stands in the blocked dates. */
public interface ClaimStore {

  /**
   * What a link told us.
   *
   * @param linkId the link
   * @return its claims by number, without what they hold
   */
  List<Claim> ofLink(long linkId);

  /**
   * What all links of a unit told us.
   *
   * @param unit the unit
   * @return by link; without what they hold
   */
  Map<Long, List<Claim>> ofUnit(UnitId unit);

  /**
   * What was made into a reservation.
   *
   * @param reservationId the reservation
   * @return its claims, by link; without what they hold
   */
  Map<Long, List<Claim>> ofReservation(long reservationId);

  /**
   * Which UIDs a calendar has in common with those of other units. The same calendar linked to two
   * units is no other one, and our own bookings that come back are nobody's.
   *
   * @param unit the unit of the calendar
   * @param linkId its link; empty for an uploaded file
   * @param uids its UIDs
   * @return those of them under which the calendar of another unit has something, too
   */
  Set<String> inOtherUnits(UnitId unit, OptionalLong linkId, Set<String> uids);

  /**
   * Stores a claim.
   *
   * @param linkId the link
   * @param claim the claim; a new one has a number below one
   * @return the claim under its number
   */
  Claim store(long linkId, Claim claim);

  /**
   * Forgets a claim. What it held has to be freed before.
   *
   * @param id its number
   */
  void forget(long id);
}

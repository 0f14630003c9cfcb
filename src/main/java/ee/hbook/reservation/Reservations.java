package ee.hbook.reservation;

import ee.hbook.accommodation.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: the stored reservations, to be read. */
public interface Reservations {

  /**
   * Finds one.
   *
   * @param id its {@code resa_id}
   * @return the reservation, or empty
   */
  Optional<Reservation> find(long id);

  /**
   * Finds reservations by their numbers.
   *
   * @param ids their {@code resa_id}
   * @return those that exist, in any order
   */
  List<Reservation> ofNumbers(Collection<Long> ids);

  /**
   * Finds reservations by their UIDs.
   *
   * @param uids the UIDs
   * @return in any order; a UID can be that of one reservation in each of several units
   */
  List<Reservation> ofUids(Collection<String> uids);

  /**
   * The reservations of one unit, whatever their status.
   *
   * @param unit the unit
   * @param from only those whose check-out is on or after this day
   * @return by check-in
   */
  List<Reservation> of(UnitId unit, LocalDate from);

  /**
   * The reservations of all units.
   *
   * @param from only those whose check-out is on or after this day
   * @return by check-in
   */
  List<Reservation> all(LocalDate from);

  /**
   * What a link brought, whatever became of it since.
   *
   * @param linkId the link
   * @return by number
   */
  List<Reservation> ofLink(long linkId);
}

package ee.hbook.reservation;

import ee.hbook.accommodation.UnitId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Port: the stored reservations. */
public interface Reservations {

  /**
   * Finds one.
   *
   * @param id its {@code resa_id}
   * @return the reservation, or empty
   */
  Optional<Reservation> find(long id);

  /**
   * Lists reservations.
   *
   * @param filter which
   * @return the newest received first
   */
  List<Reservation> list(ReservationFilter filter);

  /**
   * One page of a list.
   *
   * @param filter which
   * @param order in which order
   * @param skipped how many come before the page
   * @param most how many fit on it
   * @return the page
   */
  List<Reservation> page(ReservationFilter filter, ReservationOrder order, int skipped, int most);

  /**
   * Counts a list.
   *
   * @param filter which
   * @return how many
   */
  long count(ReservationFilter filter);

  /**
   * Counts a list by the month of check-out.
   *
   * @param filter which
   * @return the latest month first; none without a reservation
   */
  Map<YearMonth, Long> months(ReservationFilter filter);

  /**
   * The calendars that any reservation came from.
   *
   * @return their names, by name
   */
  List<String> calendars();

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
   * Which UIDs are ours, so that events that carry them are our own bookings coming back.
   *
   * @param uids UIDs verbatim
   * @return those of a reservation or block of any unit that originates here
   */
  Set<String> ownUids(Collection<String> uids);

  /**
   * Under which UIDs something stands or stood here that a calendar elsewhere gave them, so that it
   * may have gone out in our feeds.
   *
   * @param uids UIDs verbatim
   * @return also those of which nothing is stored any more
   */
  Set<String> relayedUids(Collection<String> uids);

  /**
   * Finds reservations by their numbers.
   *
   * @param ids their {@code resa_id}
   * @return those that exist, in any order
   */
  List<Reservation> ofNumbers(Collection<Long> ids);

  /**
   * Forgets the UIDs of what is stored no more and has long been over, so that no calendar shows it
   * any longer.
   *
   * @param before check-outs before this day
   */
  void forgetRetiredUids(LocalDate before);

  /**
   * Finds the customer of an e-mail address, so that a guest who comes again is one customer.
   *
   * @param email the address, whatever its case
   * @return the latest customer who has it
   */
  Optional<Customer> customerOf(String email);

  /**
   * Stores a new reservation and its customer; a customer with a number is a stored one.
   *
   * @param reservation the reservation; the id is ignored
   * @return the same with its numbers
   */
  Reservation add(Reservation reservation);

  /**
   * Stores a reservation that was made in another house, with its customer, under the number that
   * it has there; under a new one where that is taken or 0.
   *
   * @param reservation the reservation; a customer with a number is a stored one
   * @return the same with its numbers
   */
  Reservation takeOver(Reservation reservation);

  /**
   * Leaves numbers to reservations that are taken over: none that is made here gets one of them.
   *
   * @param last the last of these numbers
   */
  void leaveNumbers(long last);

  /**
   * Stores what changed.
   *
   * @param reservation a stored reservation
   */
  void update(Reservation reservation);

  /**
   * Deletes a reservation with the blocks that stand beside it.
   *
   * @param id its {@code resa_id}
   */
  void delete(long id);

  /**
   * What a link brought, whatever became of it since.
   *
   * @param linkId the link
   * @return by number
   */
  List<Reservation> ofLink(long linkId);

  /**
   * Deletes a customer whom an import made, if no reservation has it any more.
   *
   * @param id the customer's number
   */
  void forgetCustomer(long id);
}

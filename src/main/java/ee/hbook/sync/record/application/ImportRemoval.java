package ee.hbook.sync.record.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStore;
import ee.hbook.reservation.application.UnitNights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Removes what an import made, as if it had never been there. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ImportRemoval {

  private final ReservationStore reservations;
  private final BlockedDatesStore blockedDates;
  private final UnitNights unitNights;

  @Inject
  public ImportRemoval(
      ReservationStore reservations, BlockedDatesStore blockedDates, UnitNights unitNights) {
    this.reservations = reservations;
    this.blockedDates = blockedDates;
    this.unitNights = unitNights;
  }

  /**
   * Deletes a reservation with the blocks beside it, and its customer when an import made that one
   * and nobody else has it.
   *
   * @param stay a stored reservation whose unit is locked
   */
  public void remove(Reservation stay) {
    unitNights.release(stay.id()).forEach(unitNights::left);
    reservations.delete(stay.id());
    stay.customer().map(Customer::id).ifPresent(reservations::forgetCustomer);
    unitNights.left(stay.unit());
  }

  /**
   * Deletes blocked dates of a calendar.
   *
   * @param block stored dates whose unit is locked
   */
  public void free(BlockedDates block) {
    blockedDates.delete(block.id());
    unitNights.left(unit(block));
  }

  /**
   * The unit that a calendar's blocked dates stand on.
   *
   * @param block the dates
   * @return the unit
   */
  public static UnitId unit(BlockedDates block) {
    return new UnitId(block.accomId().orElseThrow(), block.accomNum().orElseThrow());
  }
}

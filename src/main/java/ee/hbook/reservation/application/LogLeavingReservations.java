package ee.hbook.reservation.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.accommodation.UnitsLeaving;
import ee.hbook.journal.application.KeepJournal;
import ee.hbook.reservation.Groups;
import ee.hbook.reservation.ReservationLog;
import ee.hbook.reservation.Reservations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Writes down the reservations that go with their unit, and takes them out of their groups: the
 * database deletes them by itself.
 */
@ApplicationScoped
public class LogLeavingReservations {

  private final Reservations reservations;
  private final Groups groups;
  private final KeepJournal journal;

  @Inject
  public LogLeavingReservations(Reservations reservations, Groups groups, KeepJournal journal) {
    this.reservations = reservations;
    this.groups = groups;
    this.journal = journal;
  }

  /**
   * Writes each of them down, and ends groups that have no other member.
   *
   * @param leaving the units that are about to go
   */
  public void note(@Observes UnitsLeaving leaving) {
    for (UnitId unit : leaving.units()) {
      reservations
          .of(unit, LocalDate.EPOCH)
          .forEach(reservation -> journal.write(ReservationLog.deleted(reservation)));
    }
    groups.leave(leaving.units());
  }
}

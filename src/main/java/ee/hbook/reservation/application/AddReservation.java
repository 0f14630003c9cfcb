package ee.hbook.reservation.application;

import ee.hbook.availability.Claimant;
import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.reservation.Groups;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** Makes a reservation. Of two at the same moment for the same night exactly one succeeds. */
@ApplicationScoped
public class AddReservation {

  private final NewStays newStays;
  private final ReservationStore reservations;
  private final Groups groups;
  private final UnitNights unitNights;

  @Inject
  public AddReservation(
      NewStays newStays, ReservationStore reservations, Groups groups, UnitNights unitNights) {
    this.newStays = newStays;
    this.reservations = reservations;
    this.groups = groups;
    this.unitNights = unitNights;
  }

  /**
   * Makes a reservation of the website, in the status of {@code hb_resa_admin_status} unless the
   * draft names one.
   *
   * @param draft the unit is needed, and nights or hours as it is let
   * @return the stored reservation
   * @throws InvalidInput naming the field that cannot be taken
   * @throws Conflict if the status holds the unit and the unit is not free
   */
  @Transactional
  public Reservation add(ReservationDraft draft) {
    Reservation wanted = newStays.of(draft);
    if (wanted.status().holdsUnit()) {
      unitNights.lock(Set.of(wanted.unit()));
      unitNights
          .obstacle(wanted.unit(), wanted.span(), Claimant.NEW)
          .ifPresent(
              obstacle -> {
                throw new Conflict(obstacle.inWords());
              });
    }
    wanted.groupId().ifPresent(this::join);
    Reservation added = reservations.add(wanted);
    unitNights.settle(List.of(added));
    return added;
  }

  private void join(long group) {
    if (!groups.lock(group)) {
      throw new InvalidInput("groupId", Saying.of("refusal_no_group", Long.toString(group)));
    }
  }
}

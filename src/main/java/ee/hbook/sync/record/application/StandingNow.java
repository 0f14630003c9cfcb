package ee.hbook.sync.record.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Claimant;
import ee.hbook.availability.Occupancy;
import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.application.UnitNights;
import ee.hbook.sync.Claim;
import ee.hbook.sync.record.UndoPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is stored, under the locks of the units concerned.
 *
 * @param units the units that exist and are locked
 * @param reservations the reservations
 * @param blockedDates the blocked dates
 * @param events what is known of the calendar's events, by identity
 * @param unitNights knows what holds nights
 */
record StandingNow(
    Set<UnitId> units,
    Reservations reservations,
    BlockedDatesStore blockedDates,
    Map<String, Claim> events,
    UnitNights unitNights)
    implements UndoPlan.Standing {

  @Override
  public Optional<Reservation> reservation(long id) {
    return reservations.find(id);
  }

  @Override
  public Optional<BlockedDates> blocked(long id) {
    return blockedDates.find(id);
  }

  @Override
  public Optional<Claim> event(String identity) {
    return Optional.ofNullable(events.get(identity));
  }

  @Override
  public List<Occupancy> obstacles(UnitId unit, Span span) {
    return units.contains(unit) ? unitNights.obstacles(unit, span, Claimant.NEW) : List.of();
  }
}

package ee.hbook.reservation.application;

import static java.util.stream.Collectors.toMap;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.LinkedAccommodation;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.UnitId;
import ee.hbook.accommodation.UnitLocks;
import ee.hbook.availability.Availability;
import ee.hbook.availability.Claimant;
import ee.hbook.availability.Occupancies;
import ee.hbook.availability.Occupancy;
import ee.hbook.availability.Span;
import ee.hbook.reservation.Obstacle;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.SideBlocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Takes and frees nights inside a transaction: locks the unit with all units that a reservation of
 * it may block, says what stands in the way, and keeps the blocks beside a reservation in step.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UnitNights {

  private final Accommodations accommodations;
  private final UnitLocks units;
  private final Occupancies occupancies;
  private final StandingSideBlocks sideBlocks;
  private final Clock clock;

  @Inject
  public UnitNights(
      Accommodations accommodations,
      UnitLocks units,
      Occupancies occupancies,
      StandingSideBlocks sideBlocks,
      Clock clock) {
    this.accommodations = accommodations;
    this.units = units;
    this.occupancies = occupancies;
    this.sideBlocks = sideBlocks;
    this.clock = clock;
  }

  /**
   * Locks units, and those that reservations of them may block, until the transaction ends.
   *
   * @param wanted the units; more are locked when their accommodations are linked
   */
  public void lock(Set<UnitId> wanted) {
    Set<UnitId> all = new HashSet<>(wanted);
    for (UnitId unit : wanted) {
      linked(accommodation(unit)).values().forEach(target -> all.addAll(unitsOf(target)));
    }
    units.lock(all);
  }

  /**
   * What keeps a unit from being reserved.
   *
   * @param unit a locked unit
   * @param stay what is wanted
   * @param claimant who is to stay there
   * @return the first obstacle, in its unit or in a linked accommodation; empty when it is possible
   */
  public Optional<Obstacle> obstacle(UnitId unit, Span stay, Claimant claimant) {
    Accommodation accommodation = accommodation(unit);
    Optional<Occupancy> inTheWay =
        availability(unit, stay, claimant).obstacle(stay, accommodation.preparationTime());
    if (inTheWay.isPresent()) {
      return inTheWay.map(Obstacle.Taken::new);
    }
    return plan(unit, stay, accommodation, claimant).missing().stream()
        .findFirst()
        .map(Obstacle.LinkedNotFree::new);
  }

  /**
   * Everything in its own unit that keeps a stay from being reserved.
   *
   * @param unit a locked unit
   * @param stay what is wanted
   * @param claimant who is to stay there
   * @return by start
   */
  public List<Occupancy> obstacles(UnitId unit, Span stay, Claimant claimant) {
    return availability(unit, stay, claimant)
        .obstacles(stay, accommodation(unit).preparationTime());
  }

  /**
   * Makes the blocks beside a reservation what its present status, unit and nights ask for, and
   * counts a revision of each unit concerned. A block that is still asked for stays, UID and all.
   *
   * @param reservation a stored reservation whose unit is locked
   * @return linked accommodations that have fewer free units than the reservation takes
   */
  public List<LinkedAccommodation> settle(Reservation reservation) {
    SideBlocks plan = SideBlocks.NONE;
    if (reservation.status().holdsUnit()) {
      plan =
          plan(
              reservation.unit(),
              reservation.span(),
              accommodation(reservation.unit()),
              Claimant.reservation(reservation.id()));
    }
    Set<UnitId> touched = new HashSet<>(sideBlocks.become(plan.blocks(), reservation.id()));
    touched.add(reservation.unit());
    units.changed(touched, clock.instant());
    return plan.missing();
  }

  /**
   * Deletes the blocks beside a reservation.
   *
   * @param reservationId the reservation
   * @return the units that they stood on
   */
  public Set<UnitId> release(long reservationId) {
    return sideBlocks.become(List.of(), reservationId);
  }

  /**
   * Counts a revision of a unit that something has left.
   *
   * @param unit the unit
   */
  public void left(UnitId unit) {
    units.changed(Set.of(unit), clock.instant());
  }

  private SideBlocks plan(UnitId unit, Span stay, Accommodation accommodation, Claimant claimant) {
    return SideBlocks.plan(
        unit,
        stay,
        accommodation,
        linked(accommodation),
        candidate -> availability(candidate, stay, claimant));
  }

  private Availability availability(UnitId unit, Span stay, Claimant claimant) {
    PreparationNights widest =
        new PreparationNights(PreparationNights.MOST, PreparationNights.MOST);
    return Availability.of(occupancies.of(List.of(unit), Availability.around(stay.days(), widest)))
        .without(claimant);
  }

  private Map<Long, Accommodation> linked(Accommodation accommodation) {
    return accommodation.linked().stream()
        .flatMap(link -> accommodations.find(link.accomId()).stream())
        .collect(toMap(Accommodation::id, Function.identity()));
  }

  private Accommodation accommodation(UnitId unit) {
    return accommodations.find(unit.accomId()).orElseThrow();
  }

  private static List<UnitId> unitsOf(Accommodation accommodation) {
    return accommodation.units().stream()
        .map(unit -> new UnitId(accommodation.id(), unit.num()))
        .toList();
  }
}

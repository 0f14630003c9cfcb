package ee.hbook.reservation.application;

import static java.util.stream.Collectors.toMap;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
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
import ee.hbook.reservation.StaysTogether;
import ee.hbook.reservation.StaysTogether.InTheWay;
import ee.hbook.reservation.StaysTogether.Stay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.threeten.extra.LocalDateRange;

/**
 * Takes and frees nights inside a transaction: locks the unit with all units that a reservation of
 * it may block, says what stands in the way, and keeps the blocks beside reservations in step.
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
      linked(accommodation(unit)).values().forEach(target -> all.addAll(target.unitIds()));
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
   * What keeps stays from being taken all together.
   *
   * @param stays the stays, in locked units
   * @return the first obstacle; empty when all are possible
   */
  public Optional<InTheWay> inTheWay(List<Stay> stays) {
    return new StaysTogether(stays, house()).inTheWay();
  }

  /**
   * Makes the blocks beside reservations what their present status, units and nights ask for, and
   * counts a revision of each unit concerned. A block that is still asked for stays, UID and all.
   *
   * @param reservations stored reservations whose units are locked
   */
  public void settle(List<Reservation> reservations) {
    List<Reservation> holding =
        reservations.stream().filter(each -> each.status().holdsUnit()).toList();
    List<SideBlocks> plans =
        new StaysTogether(holding.stream().map(UnitNights::stay).toList(), house()).blocks();
    Set<UnitId> touched = new HashSet<>();
    for (Reservation each : reservations) {
      int at = holding.indexOf(each);
      SideBlocks plan = at < 0 ? SideBlocks.NONE : plans.get(at);
      touched.addAll(sideBlocks.become(plan.blocks(), each.id()));
      touched.add(each.unit());
    }
    units.changed(touched, clock.instant());
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

  private static Stay stay(Reservation stored) {
    return new Stay(stored.unit(), stored.span(), OptionalLong.of(stored.id()), false);
  }

  private StaysTogether.House house() {
    return new StaysTogether.House() {
      @Override
      public Optional<Accommodation> accommodation(long id) {
        return accommodations.find(id);
      }

      @Override
      public List<Occupancy> occupancies(UnitId unit, LocalDateRange nights) {
        return occupancies.of(List.of(unit), nights);
      }
    };
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
}

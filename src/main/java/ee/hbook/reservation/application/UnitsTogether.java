package ee.hbook.reservation.application;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.UnitId;
import ee.hbook.accommodation.UnitLocks;
import ee.hbook.availability.Occupancies;
import ee.hbook.availability.Occupancy;
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
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/**
 * Takes the nights of several reservations at once, inside a transaction whose {@link UnitNights}
 * has locked all their units.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UnitsTogether {

  private final Accommodations accommodations;
  private final UnitLocks units;
  private final Occupancies occupancies;
  private final StandingSideBlocks sideBlocks;
  private final Clock clock;

  @Inject
  public UnitsTogether(
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
   * What keeps stays from being taken all together.
   *
   * @param stays the stays, in locked units
   * @return the first obstacle; empty when all are possible
   */
  public Optional<InTheWay> inTheWay(List<Stay> stays) {
    return new StaysTogether(stays, house()).inTheWay();
  }

  /**
   * Makes the blocks beside reservations what their present status, units and nights ask for, as
   * {@link UnitNights#settle} does for one.
   *
   * @param reservations stored reservations whose units are locked
   */
  public void settle(List<Reservation> reservations) {
    List<Reservation> holding =
        reservations.stream().filter(each -> each.status().holdsUnit()).toList();
    List<SideBlocks> plans =
        new StaysTogether(holding.stream().map(UnitsTogether::stay).toList(), house()).blocks();
    Set<UnitId> touched = new HashSet<>();
    for (Reservation each : reservations) {
      int at = holding.indexOf(each);
      SideBlocks plan = at < 0 ? SideBlocks.NONE : plans.get(at);
      touched.addAll(sideBlocks.become(plan.blocks(), each.id()));
      touched.add(each.unit());
    }
    units.changed(touched, clock.instant());
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
}

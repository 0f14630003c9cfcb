package ee.hbook.reservation.application;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.UnitId;
import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Groups;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStore;
import ee.hbook.reservation.StaysTogether.Stay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes a reservation of each of several units, all of them or none, tied by a group. Of two groups
 * at the same moment that want a night of the same unit exactly one succeeds.
 */
@ApplicationScoped
public class AddGroup {

  private final Accommodations accommodations;
  private final NewStays newStays;
  private final ReservationStore reservations;
  private final Groups groups;
  private final UnitNights unitNights;

  @Inject
  public AddGroup(
      Accommodations accommodations,
      NewStays newStays,
      ReservationStore reservations,
      Groups groups,
      UnitNights unitNights) {
    this.accommodations = accommodations;
    this.newStays = newStays;
    this.reservations = reservations;
    this.groups = groups;
    this.unitNights = unitNights;
  }

  /**
   * Makes the reservations. Their guest is one customer.
   *
   * @param members a draft for each unit; unit and nights are needed
   * @return the stored reservations, in the same order
   * @throws InvalidInput naming the field that cannot be taken, {@code units[2].accomId} where it
   *     is one of the third unit
   * @throws Conflict naming the first unit that is not free
   */
  @Transactional
  public List<Reservation> add(List<ReservationDraft> members) {
    List<Reservation> wanted = wanted(members);
    List<Reservation> holding = wanted.stream().filter(each -> each.status().holdsUnit()).toList();
    unitNights.lock(holding.stream().map(Reservation::unit).collect(Collectors.toSet()));
    List<Stay> stays =
        holding.stream()
            .map(each -> new Stay(each.unit(), each.span(), OptionalLong.empty(), true))
            .toList();
    InUnit.refuse(unitNights.inTheWay(stays), accommodations);
    OptionalLong group = OptionalLong.of(groups.begin());
    List<Reservation> added = new ArrayList<>();
    Optional<Customer> guest = Optional.empty();
    for (Reservation each : wanted) {
      Reservation stored = reservations.add(each.inGroup(group).forGuest(guest.or(each::customer)));
      guest = stored.customer();
      added.add(stored);
    }
    unitNights.settle(added);
    return List.copyOf(added);
  }

  private List<Reservation> wanted(List<ReservationDraft> members) {
    if (members.isEmpty()) {
      throw new InvalidInput("units", Saying.of("refusal_units_needed"));
    }
    if (members.size() > Groups.MOST_UNITS) {
      throw new InvalidInput("units", Saying.of("refusal_units_most", Groups.MOST_UNITS));
    }
    List<Reservation> wanted = new ArrayList<>();
    Set<UnitId> units = new HashSet<>();
    for (int at = 0; at < members.size(); at++) {
      Reservation each = wanted(at, members.get(at));
      if (!units.add(each.unit())) {
        throw new InvalidInput("units[" + at + "]", Saying.of("refusal_unit_twice"));
      }
      wanted.add(each);
    }
    return wanted;
  }

  /** What is wrong with the unit is said of the unit; nights and guest are those of all. */
  private Reservation wanted(int at, ReservationDraft member) {
    try {
      return newStays.of(member);
    } catch (InvalidInput refused) {
      throw Set.of("accomId", "accomNum", "adults", "children").contains(refused.field())
          ? refused.in("units[" + at + "].")
          : refused;
    }
  }
}

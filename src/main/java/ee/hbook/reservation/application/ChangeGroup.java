package ee.hbook.reservation.application;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.UnitId;
import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
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
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Changes, confirms, moves, cancels and deletes all reservations of a group, or none of them. */
@ApplicationScoped
public class ChangeGroup {

  private final Accommodations accommodations;
  private final ReservationStore reservations;
  private final Groups groups;
  private final UnitNights unitNights;
  private final ChangeReservation changeReservation;
  private final AsWanted asWanted;

  @Inject
  public ChangeGroup(
      Accommodations accommodations,
      ReservationStore reservations,
      Groups groups,
      UnitNights unitNights,
      ChangeReservation changeReservation,
      AsWanted asWanted) {
    this.accommodations = accommodations;
    this.reservations = reservations;
    this.groups = groups;
    this.unitNights = unitNights;
    this.changeReservation = changeReservation;
    this.asWanted = asWanted;
  }

  /**
   * The reservations of a group.
   *
   * @param group the group
   * @return by unit
   * @throws NotFound if there is no such group
   */
  public List<Reservation> members(long group) {
    List<Reservation> members = groups.members(group);
    if (members.isEmpty()) {
      throw new NotFound(Saying.of("refusal_no_group", Long.toString(group)));
    }
    return members;
  }

  /**
   * Changes each member. A guest whom nobody has yet is one customer for all.
   *
   * @param group the group
   * @param wanted what is wanted of a member
   * @return the members afterwards, in the order of the units that they had
   * @throws NotFound if there is no such group
   * @throws InvalidInput naming the field that cannot be taken
   * @throws Conflict naming the first unit whose nights are not free
   */
  @Transactional
  public List<Reservation> change(long group, Function<Reservation, ReservationDraft> wanted) {
    UnaryOperator<Reservation> change = member -> asWanted.of(member, wanted.apply(member));
    List<Reservation> before = locked(group, change);
    List<Reservation> after = before.stream().map(change).toList();
    InUnit.refuse(unitNights.inTheWay(stays(before, after)), accommodations);
    List<Reservation> stored = store(after);
    unitNights.settle(stored);
    for (int at = 0; at < after.size(); at++) {
      if (!after.get(at).unit().equals(before.get(at).unit())) {
        unitNights.left(before.get(at).unit());
      }
    }
    return stored;
  }

  /**
   * Moves one member, and all others by as many nights.
   *
   * @param id the member
   * @param draft what is wanted of it
   * @param first how many nights later the others begin
   * @param last how many nights later the others end
   * @return the members afterwards, in the order of the units that they had
   * @throws NotFound if it is in no group
   * @throws InvalidInput naming the field that cannot be taken
   * @throws Conflict naming the first unit whose nights are not free
   */
  @Transactional
  public List<Reservation> move(long id, ReservationDraft draft, int first, int last) {
    long group =
        reservations
            .find(id)
            .flatMap(member -> member.groupId().stream().boxed().findFirst())
            .orElseThrow(
                () -> new NotFound(Saying.of("refusal_no_reservation", Long.toString(id))));
    return change(
        group,
        member ->
            member.id() == id ? draft : ReservationDraft.NOTHING.shifted(member, first, last));
  }

  /**
   * Deletes all members for good and frees their nights.
   *
   * @param group the group
   * @throws NotFound if there is no such group
   */
  @Transactional
  public void delete(long group) {
    locked(group, member -> member).forEach(member -> changeReservation.delete(member.id()));
  }

  /** The members, with the locks on the units that they have and on those that they go to. */
  private List<Reservation> locked(long group, UnaryOperator<Reservation> change) {
    List<Reservation> present = members(group);
    Map<Long, UnitId> asked = units(present);
    Set<UnitId> concerned = new HashSet<>(asked.values());
    present.stream().map(change).map(Reservation::unit).forEach(concerned::add);
    unitNights.lock(concerned);
    groups.lock(group);
    List<Reservation> locked = members(group);
    if (!units(locked).equals(asked)) {
      throw new Conflict(Saying.of("refusal_just_moved"));
    }
    return locked;
  }

  private static Map<Long, UnitId> units(List<Reservation> members) {
    return members.stream().collect(Collectors.toMap(Reservation::id, Reservation::unit));
  }

  private static List<Stay> stays(List<Reservation> before, List<Reservation> after) {
    List<Stay> stays = new ArrayList<>();
    for (int at = 0; at < after.size(); at++) {
      Reservation member = after.get(at);
      if (member.status().holdsUnit()) {
        stays.add(
            new Stay(
                member.unit(),
                member.span(),
                OptionalLong.of(member.id()),
                AsWanted.asks(before.get(at), member)));
      }
    }
    return stays;
  }

  private List<Reservation> store(List<Reservation> members) {
    List<Reservation> stored = new ArrayList<>();
    Optional<Customer> made = Optional.empty();
    for (Reservation member : members) {
      boolean newGuest = member.customer().filter(guest -> guest.id() == 0).isPresent();
      reservations.update(newGuest ? member.forGuest(made.or(member::customer)) : member);
      Reservation now = reservations.find(member.id()).orElseThrow();
      made = newGuest ? now.customer() : made;
      stored.add(now);
    }
    return List.copyOf(stored);
  }
}

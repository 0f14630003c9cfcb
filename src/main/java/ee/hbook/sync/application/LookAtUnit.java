package ee.hbook.sync.application;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.FromCalendar;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationUids;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.application.UnitNights;
import ee.hbook.sync.Claim;
import ee.hbook.sync.ClaimStore;
import ee.hbook.sync.FoundBefore;
import ee.hbook.sync.RemoteCalendar;
import ee.hbook.sync.echo.EchoRule;
import ee.hbook.sync.plan.Look;
import ee.hbook.sync.plan.UnitSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a unit as it stands, in a number of queries that does not depend on what there is. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LookAtUnit {

  private static final int DAYS_BACK = 400;

  private final Accommodations accommodations;
  private final Reservations reservations;
  private final ReservationUids reservationUids;
  private final BlockedDatesStore blockedDates;
  private final ClaimStore claims;
  private final UnitNights unitNights;
  private final FoundBefore found;

  @Inject
  public LookAtUnit(
      Accommodations accommodations,
      Reservations reservations,
      ReservationUids reservationUids,
      BlockedDatesStore blockedDates,
      ClaimStore claims,
      UnitNights unitNights,
      FoundBefore found) {
    this.accommodations = accommodations;
    this.reservations = reservations;
    this.reservationUids = reservationUids;
    this.blockedDates = blockedDates;
    this.claims = claims;
    this.unitNights = unitNights;
    this.found = found;
  }

  /**
   * Locks the unit, and those that a reservation of it may block, until the transaction ends.
   *
   * @param unit the unit
   */
  public void lock(UnitId unit) {
    unitNights.lock(Set.of(unit));
  }

  /**
   * Looks at a unit as one of its calendars may mean it.
   *
   * @param unit the unit; whoever is going to change it has locked it before
   * @param look how that calendar is looked at
   * @param echo tells what can be ours coming back
   * @return the unit
   */
  public UnitSnapshot at(UnitId unit, Look look, EchoRule echo) {
    OptionalLong link = look.link();
    LocalDate from = look.today().minusDays(DAYS_BACK);
    List<BlockedDates> blocks = blockedDates.of(unit, from);
    Map<Long, List<Claim>> all = new HashMap<>(claims.ofUnit(unit));
    List<Claim> known = link.isPresent() ? all.remove(link.getAsLong()) : null;
    List<Claim> ours = holding(known == null ? List.of() : known, blocks);
    Set<String> listed =
        look.calendar().stream().flatMap(LookAtUnit::uids).collect(Collectors.toSet());
    Set<String> uids = new HashSet<>(listed);
    ours.forEach(claim -> uids.add(claim.identity()));
    Accommodation accommodation = accommodations.find(unit.accomId()).orElseThrow();
    return new UnitSnapshot(
        unit,
        accommodation.grain(),
        accommodation.preparationTime(),
        List.copyOf(standing(unit, from, ours)),
        blocks,
        ours,
        all,
        reservationUids.ownUids(uids),
        reservationUids.relayedUids(uids),
        claims.inOtherUnits(unit, link, listed),
        echo,
        link.isPresent() ? found.linkedDirectly(unit, look.origin()) : Set.of());
  }

  private static Stream<String> uids(RemoteCalendar calendar) {
    return Stream.concat(
        calendar.manners().uids().stream(),
        calendar.events().stream().flatMap(event -> event.uid().stream()));
  }

  private static List<Claim> holding(List<Claim> claims, List<BlockedDates> blocks) {
    Map<Long, List<Span>> held = new HashMap<>();
    for (BlockedDates block : blocks) {
      if (block.cause() instanceof FromCalendar calendar && calendar.claimId().isPresent()) {
        held.computeIfAbsent(calendar.claimId().getAsLong(), id -> new ArrayList<>())
            .add(block.span());
      }
    }
    return claims.stream()
        .map(claim -> claim.holding(held.getOrDefault(claim.id(), List.of())))
        .toList();
  }

  private Collection<Reservation> standing(UnitId unit, LocalDate from, List<Claim> claims) {
    Map<Long, Reservation> found = new TreeMap<>();
    reservations.of(unit, from).forEach(stay -> found.put(stay.id(), stay));
    List<Long> elsewhere =
        claims.stream()
            .flatMap(claim -> claim.reservationId().stream().boxed())
            .filter(id -> !found.containsKey(id))
            .toList();
    reservations.ofNumbers(elsewhere).forEach(stay -> found.put(stay.id(), stay));
    return found.values();
  }
}

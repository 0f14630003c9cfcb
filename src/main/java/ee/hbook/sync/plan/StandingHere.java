package ee.hbook.sync.plan;

import ee.hbook.accommodation.UnitId;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.FromCalendar;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.sync.Claim;
import ee.hbook.sync.diff.KnownReservation;
import ee.hbook.sync.diff.KnownReservation.State;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What stands in a unit before a run, as far as an event may mean it.
 *
 * @param byId the reservations by number
 * @param byUid those of the unit by UID; of two with one UID the one that holds its nights
 * @param ownBlocks the UIDs of dates that were blocked here
 * @param othersBlocks the UIDs of dates that other links blocked
 */
public record StandingHere(
    Map<Long, KnownReservation> byId,
    Map<String, KnownReservation> byUid,
    Set<String> ownBlocks,
    Set<String> othersBlocks) {

  public StandingHere {
    byId = Map.copyOf(byId);
    byUid = Map.copyOf(byUid);
    ownBlocks = Set.copyOf(ownBlocks);
    othersBlocks = Set.copyOf(othersBlocks);
  }

  /**
   * Looks at what is stored.
   *
   * @param unit the unit
   * @param link the link that is run; empty for an uploaded file
   * @param reservations those of the unit, and those that the link's events became elsewhere
   * @param blocks the blocked dates of the unit
   * @param known what the link told us before
   * @return the same for the decision
   */
  public static StandingHere of(
      UnitId unit,
      OptionalLong link,
      Collection<Reservation> reservations,
      List<BlockedDates> blocks,
      List<Claim> known) {
    Map<Long, String> identities = new HashMap<>();
    known.forEach(
        event -> event.reservationId().ifPresent(stay -> identities.put(stay, event.identity())));
    Map<Long, KnownReservation> byId = new HashMap<>();
    Map<String, KnownReservation> byUid = new HashMap<>();
    for (Reservation reservation : reservations) {
      KnownReservation fact = fact(reservation);
      byId.put(fact.id(), fact);
      boolean renamed = !identities.getOrDefault(fact.id(), fact.uid()).equals(fact.uid());
      if (fact.unit().equals(unit) && !renamed) {
        byUid.merge(fact.uid(), fact, StandingHere::holdingOne);
      }
    }
    Set<String> own = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (BlockedDates block : blocks) {
      if (!(block.cause() instanceof FromCalendar calendar)) {
        own.add(block.uidFor(unit));
      } else if (calendar.linkId().isPresent() && !calendar.linkId().equals(link)) {
        others.add(block.uidFor(unit));
      }
    }
    return new StandingHere(byId, byUid, own, others);
  }

  /**
   * Whether a UID is one of dates that were blocked here.
   *
   * @param uid the UID
   * @return true for blocks of a person, preparation time and automatic blocking
   */
  public boolean isOwn(String uid) {
    return ownBlocks.contains(uid);
  }

  /**
   * Whether a UID is one of dates that another link blocked.
   *
   * @param uid the UID
   * @return true when another link has it
   */
  public boolean isOfAnotherLink(String uid) {
    return othersBlocks.contains(uid);
  }

  private static KnownReservation holdingOne(KnownReservation one, KnownReservation other) {
    return one.holds() ? one : other;
  }

  private static KnownReservation fact(Reservation reservation) {
    return new KnownReservation(
        reservation.id(),
        reservation.uid(),
        reservation.unit(),
        reservation.span(),
        state(reservation),
        reservation.origin() instanceof Origin.Website,
        reservation.origin().link(),
        reservation.origin().word(),
        reservation.receivedOn());
  }

  private static State state(Reservation reservation) {
    if (reservation.status().holdsUnit()) {
      return State.HOLDING;
    }
    return reservation.cancelledHere() ? State.CANCELLED_HERE : State.LOST;
  }
}

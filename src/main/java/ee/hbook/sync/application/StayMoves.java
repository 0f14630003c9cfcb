package ee.hbook.sync.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.reservation.Origin;
import ee.hbook.sync.KnownReservation;
import ee.hbook.sync.SyncDecision.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The moves of one run. They settle in one run whatever their order: chains one after the other,
 * exchanges together.
 *
 * @param memory what is remembered of the calendar
 * @param bookings moves the reservations
 * @param holds lets go what held their nights
 * @param unit the locked unit
 * @param origin the calendar
 * @param journal takes down what changes
 * @param byId the reservations as they stood before the run
 */
record StayMoves(
    RunMemory memory,
    RemoteBookings bookings,
    RemoteHolds holds,
    UnitId unit,
    Origin.Calendar origin,
    RunJournal journal,
    Map<Long, KnownReservation> byId) {

  /**
   * Moves whatever can be moved.
   *
   * @param wanted the moves
   * @return those that could not be carried out
   */
  List<Move> carryOut(List<Move> wanted) {
    List<Move> waiting = new ArrayList<>(wanted);
    boolean progress = true;
    while (progress) {
      progress = waiting.removeIf(this::moved);
    }
    for (Move together : exchanging(waiting)) {
      moveTo(together);
      waiting.remove(together);
    }
    return waiting;
  }

  /** Those that can move when all of them do: stays that exchange their nights. */
  private List<Move> exchanging(List<Move> waiting) {
    List<Move> together = new ArrayList<>(waiting);
    together.removeIf(move -> !isHere(move));
    while (together.removeIf(move -> !fits(move, together))) {
      // One that does not fit keeps its nights, and so may keep others from theirs.
    }
    return together;
  }

  private boolean fits(Move move, List<Move> together) {
    Set<Long> leaving = together.stream().map(Move::reservationId).collect(Collectors.toSet());
    return together.stream()
            .allMatch(other -> other == move || !other.nights().overlaps(move.nights()))
        && bookings.freeBut(unit, move.nights(), move.claimant(), leaving);
  }

  private boolean moved(Move move) {
    if (!isHere(move) || !bookings.isFree(unit, move.nights(), move.claimant(), origin)) {
      return false;
    }
    moveTo(move);
    return true;
  }

  private boolean isHere(Move move) {
    KnownReservation standing = byId.get(move.reservationId());
    return standing != null && standing.unit().equals(unit);
  }

  private void moveTo(Move move) {
    OptionalLong reservation = move.known().reservationId();
    holds.letGo(move.known().blockedId(), journal);
    bookings.move(move.reservationId(), move.nights(), journal);
    memory.seen(move.event(), move.known(), reservation, OptionalLong.empty());
  }
}

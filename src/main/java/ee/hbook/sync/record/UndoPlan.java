package ee.hbook.sync.record;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Occupancy;
import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.config.Saying;
import ee.hbook.reservation.Reservation;
import ee.hbook.sync.Claim;
import ee.hbook.sync.record.RunChange.OfBlockedDates;
import ee.hbook.sync.record.RunChange.OfClaim;
import ee.hbook.sync.record.RunChange.OfReservation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a run is undone: what belongs to one event is undone together, and only where it stands as
 * the run left it and the nights that it needs are free. Pure.
 *
 * @param undone what is undone, each thing once
 * @param left what stays, with the reason
 */
public record UndoPlan(List<RunChange> undone, List<Left> left) {

  public UndoPlan {
    undone = List.copyOf(undone);
    left = List.copyOf(left);
  }

  /**
   * Something that the run changed and that stays as it is.
   *
   * @param what a reservation or blocked dates, with number and nights
   * @param why a sentence
   */
  public record Left(Saying what, Saying why) {}

  /** What stands now, under the locks of the units concerned. */
  public interface Standing {

    /**
     * A reservation as it stands.
     *
     * @param id its number
     * @return the reservation; empty when it is gone
     */
    Optional<Reservation> reservation(long id);

    /**
     * Blocked dates as they stand.
     *
     * @param id their number
     * @return the dates; empty when they are gone
     */
    Optional<BlockedDates> blocked(long id);

    /**
     * What is known of an event of the run's calendar.
     *
     * @param identity how it is recognised
     * @return what is known; empty when nothing is
     */
    Optional<Claim> event(String identity);

    /**
     * Everything that stands in the way of a stay.
     *
     * @param unit the unit
     * @param span what it takes
     * @return by start
     */
    List<Occupancy> obstacles(UnitId unit, Span span);
  }

  /**
   * Plans.
   *
   * @param changes what the run changed, in its order
   * @param standing what stands now
   * @param ranOn when the run began
   * @return what can be undone and what stays
   */
  public static UndoPlan of(List<RunChange> changes, Standing standing, Instant ranOn) {
    List<Left> left = new ArrayList<>();
    NewerThings newer = new NewerThings(standing);
    List<List<RunChange>> candidates = new ArrayList<>(RunSum.groups(changes));
    candidates.removeIf(group -> leave(group, newer.on(group), left));
    boolean fewer = true;
    while (fewer) {
      UndoNights nights = new UndoNights(candidates, standing, ranOn);
      fewer = candidates.removeIf(group -> leave(group, nights.taken(group), left));
    }
    return new UndoPlan(
        candidates.stream()
            .flatMap(List::stream)
            .filter(change -> !isGone(change, standing))
            .toList(),
        left);
  }

  /**
   * How much is undone, for a person.
   *
   * @return the number of reservations and blocked dates
   */
  public int count() {
    return (int) undone.stream().filter(change -> !(change instanceof OfClaim)).count();
  }

  private static boolean leave(List<RunChange> group, Optional<Saying> why, List<Left> left) {
    why.ifPresent(reason -> named(group).forEach(what -> left.add(new Left(what, reason))));
    return why.isPresent();
  }

  private static List<Saying> named(List<RunChange> group) {
    List<Saying> stays = new ArrayList<>();
    List<Saying> blocks = new ArrayList<>();
    for (RunChange change : group) {
      switch (change) {
        case OfReservation stay ->
            stays.add(
                Saying.of(
                    "undo_reservation",
                    Long.toString(stay.after().id()),
                    stay.after().nights().getStart(),
                    stay.after().nights().getEnd()));
        case OfBlockedDates block ->
            block
                .after()
                .or(block::before)
                .ifPresent(
                    dates ->
                        blocks.add(
                            Saying.of(
                                "undo_blocked_dates",
                                dates.nights().getStart(),
                                dates.nights().getEnd())));
        case OfClaim event -> {}
      }
    }
    return stays.isEmpty() ? blocks : stays;
  }

  private static boolean isGone(RunChange change, Standing standing) {
    return switch (change) {
      case OfReservation stay -> standing.reservation(stay.after().id()).isEmpty();
      case OfBlockedDates block ->
          block.after().filter(made -> standing.blocked(made.id()).isEmpty()).isPresent();
      case OfClaim event -> false;
    };
  }
}

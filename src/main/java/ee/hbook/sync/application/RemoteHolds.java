package ee.hbook.sync.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.accommodation.UnitLocks;
import ee.hbook.availability.Claimant;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.FromCalendar;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.application.UnitNights;
import ee.hbook.settings.UidSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/** Holds nights for a calendar elsewhere where there can be no reservation. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RemoteHolds {

  private final BlockedDatesStore blockedDates;
  private final UnitNights unitNights;
  private final UnitLocks units;
  private final UidSource uids;
  private final Clock clock;

  /**
   * Works on what is stored.
   *
   * @param blockedDates where the blocks are stored
   * @param unitNights knows which nights are free
   * @param units counts revisions
   * @param uids makes the UIDs of blocks
   * @param clock tells when
   */
  @Inject
  public RemoteHolds(
      BlockedDatesStore blockedDates,
      UnitNights unitNights,
      UnitLocks units,
      UidSource uids,
      Clock clock) {
    this.blockedDates = blockedDates;
    this.unitNights = unitNights;
    this.units = units;
    this.uids = uids;
    this.clock = clock;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected RemoteHolds() {
    this(null, null, null, null, null);
  }

  /**
   * Holds the nights of an event for which there is no reservation: with blocked dates, where any
   * of them would be free otherwise.
   *
   * @param unit the locked unit
   * @param nights the event's nights
   * @param origin the calendar
   * @param uid the event's UID, under which the blocked dates go out again (seed 001 rule 3); blank
   *     where a reservation has it already
   * @param held the blocked dates that hold the event already
   * @param journal takes down what changes
   * @return the blocked dates that hold it now; empty when something else holds all of its nights
   */
  public OptionalLong hold(
      UnitId unit,
      LocalDateRange nights,
      Origin.Calendar origin,
      String uid,
      OptionalLong held,
      RunJournal journal) {
    Claimant own = new Claimant(OptionalLong.empty(), held);
    if (unitNights.freeParts(unit, nights, own).isEmpty()) {
      letGo(held, journal);
      return OptionalLong.empty();
    }
    return OptionalLong.of(holdBeside(unit, nights, origin, uid, held, journal));
  }

  /**
   * Holds the nights of an event with blocked dates, whatever else holds them by now: what does may
   * let them go before the event is looked at again.
   *
   * @param unit the locked unit
   * @param nights the event's nights
   * @param origin the calendar
   * @param uid as in {@link #hold}
   * @param held as in {@link #hold}
   * @param journal takes down what changes
   * @return the blocked dates that hold it now
   */
  public long holdBeside(
      UnitId unit,
      LocalDateRange nights,
      Origin.Calendar origin,
      String uid,
      OptionalLong held,
      RunJournal journal) {
    Optional<BlockedDates> standing =
        held.isPresent() ? blockedDates.find(held.getAsLong()) : Optional.empty();
    if (standing.filter(block -> block.nights().equals(nights)).isPresent()) {
      return held.getAsLong();
    }
    letGo(held, journal);
    BlockedDates block =
        blockedDates.add(
            new BlockedDates(
                0,
                uid.isBlank() ? uids.next() : uid,
                OptionalLong.of(unit.accomId()),
                OptionalInt.of(unit.accomNum()),
                nights,
                new FromCalendar(origin.linkId(), origin.name()),
                "",
                clock.instant()));
    journal.blockedDates(Optional.empty(), Optional.of(block));
    units.changed(List.of(unit), clock.instant());
    return block.id();
  }

  /**
   * When blocked dates were made.
   *
   * @param id their number
   * @return when; empty when they are gone
   */
  public Optional<Instant> since(long id) {
    return blockedDates.find(id).map(BlockedDates::createdOn);
  }

  /**
   * Deletes the blocked dates that held an event.
   *
   * @param held the blocked dates, if there are any
   * @param journal takes down what changes
   */
  public void letGo(OptionalLong held, RunJournal journal) {
    if (held.isEmpty()) {
      return;
    }
    blockedDates
        .find(held.getAsLong())
        .ifPresent(
            block -> {
              blockedDates.delete(block.id());
              journal.blockedDates(Optional.of(block), Optional.empty());
              units.changed(
                  List.of(
                      new UnitId(block.accomId().orElseThrow(), block.accomNum().orElseThrow())),
                  clock.instant());
            });
  }
}

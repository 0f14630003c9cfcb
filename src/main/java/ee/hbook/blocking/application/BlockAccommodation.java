package ee.hbook.blocking.application;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.UnitId;
import ee.hbook.accommodation.UnitLocks;
import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.ByHand;
import ee.hbook.blocking.BlockedDates.ByMachine;
import ee.hbook.blocking.BlockedDates.Cause;
import ee.hbook.blocking.BlockedDates.Reason;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.settings.UidSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Blocks and unblocks dates by hand (HBook's "Block accommodation"). */
@ApplicationScoped
public class BlockAccommodation {

  private final Accommodations accommodations;
  private final BlockedDatesStore blockedDates;
  private final UnitLocks units;
  private final UidSource uids;
  private final Clock clock;

  @Inject
  public BlockAccommodation(
      Accommodations accommodations,
      BlockedDatesStore blockedDates,
      UnitLocks units,
      UidSource uids,
      Clock clock) {
    this.accommodations = accommodations;
    this.blockedDates = blockedDates;
    this.units = units;
    this.uids = uids;
    this.clock = clock;
  }

  /**
   * Blocks nights or hours of one unit, of one accommodation or of all. Reservations already made
   * stay.
   *
   * @param accomId the accommodation; empty for all
   * @param accomNum the unit; empty for all of the accommodation
   * @param span what is blocked, on the property's clock
   * @param comment why, may be empty
   * @return the blocked dates
   * @throws InvalidInput naming the field that cannot be taken
   * @throws Conflict if exactly these dates are blocked already
   */
  @Transactional
  public BlockedDates block(OptionalLong accomId, OptionalInt accomNum, Span span, String comment) {
    return block(accomId, accomNum, span, new ByHand(), comment);
  }

  /**
   * Closes nights of one unit for the site itself, which opens them again.
   *
   * @param unit the unit
   * @param span what is blocked, on the property's clock
   * @param reason what for
   * @param comment what whoever meets it reads, may be empty
   * @return the blocked dates
   * @throws InvalidInput if there is no such unit
   * @throws Conflict if a person has blocked these dates already
   */
  @Transactional
  public BlockedDates close(UnitId unit, Span span, Reason reason, String comment) {
    return block(
        OptionalLong.of(unit.accomId()),
        OptionalInt.of(unit.accomNum()),
        span,
        new ByMachine(reason),
        comment);
  }

  private BlockedDates block(
      OptionalLong accomId, OptionalInt accomNum, Span span, Cause cause, String comment) {
    if (accomId.isEmpty() && accomNum.isPresent()) {
      throw new InvalidInput("accomId", Saying.of("refusal_accommodation_of_unit"));
    }
    if (comment.length() > 1000) {
      throw new InvalidInput("comment", Saying.of("refusal_too_long", 1000));
    }
    List<UnitId> concerned = concerned(accomId, accomNum);
    refuseHoursOfNights(accomId, span);
    units.lock(concerned);
    if (isBlocked(accomId, accomNum, span)) {
      throw new Conflict(Saying.of("refusal_already_blocked"));
    }
    BlockedDates added =
        blockedDates.add(
            new BlockedDates(
                0, uids.next(), accomId, accomNum, span, cause, comment, clock.instant()));
    units.changed(concerned, clock.instant());
    return added;
  }

  /** Whole days can be blocked of any unit, hours only of one that is let by the hour. */
  private void refuseHoursOfNights(OptionalLong accomId, Span span) {
    if (span.isNights()) {
      return;
    }
    boolean byTheHour =
        accomId.stream()
            .mapToObj(accommodations::find)
            .flatMap(Optional::stream)
            .anyMatch(accommodation -> accommodation.grain() == Grain.QUARTER_HOUR);
    if (!byTheHour) {
      throw new InvalidInput("start", Saying.of("refusal_by_the_night"));
    }
  }

  /**
   * Whether blocking would change nothing.
   *
   * @param accomId the accommodation; empty for all
   * @param accomNum the unit; empty for all of the accommodation
   * @param span what is blocked, on the property's clock
   * @return true when a person has blocked all these nights of just that already
   */
  public boolean isBlocked(OptionalLong accomId, OptionalInt accomNum, Span span) {
    return blockedDates.endingAfter(span.days().getStart()).stream()
        .filter(block -> block.cause() instanceof ByHand)
        .anyMatch(
            block ->
                block.accomId().equals(accomId)
                    && block.accomNum().equals(accomNum)
                    && block.span().encloses(span));
  }

  /**
   * Frees blocked dates.
   *
   * @param id the row; blocks that belong to a reservation go with it, not by hand
   * @throws NotFound if there is no such row
   * @throws Conflict if the row belongs to a reservation
   */
  @Transactional
  public void unblock(long id) {
    BlockedDates blocked =
        blockedDates
            .find(id)
            .orElseThrow(() -> new NotFound(Saying.of("refusal_no_blocked_dates")));
    if (blocked.reservation().isPresent()) {
      throw new Conflict(
          Saying.of("refusal_blocked_by_reservation", blocked.reservation().get().toString()));
    }
    List<UnitId> concerned = concerned(blocked.accomId(), blocked.accomNum());
    units.lock(concerned);
    blockedDates.delete(id);
    units.changed(concerned, clock.instant());
  }

  private List<UnitId> concerned(OptionalLong accomId, OptionalInt accomNum) {
    List<Accommodation> named =
        accomId.isEmpty()
            ? accommodations.all()
            : List.of(
                accommodations
                    .find(accomId.getAsLong())
                    .orElseThrow(
                        () -> new InvalidInput("accomId", Saying.of("accommodation_gone"))));
    List<UnitId> concerned =
        named.stream()
            .flatMap(accommodation -> accommodation.unitIds().stream())
            .filter(unit -> accomNum.isEmpty() || unit.accomNum() == accomNum.getAsInt())
            .toList();
    if (accomNum.isPresent() && concerned.isEmpty()) {
      throw new InvalidInput("accomNum", Saying.of("unit_gone"));
    }
    return concerned;
  }
}

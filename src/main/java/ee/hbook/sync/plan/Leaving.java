package ee.hbook.sync.plan;

import ee.hbook.availability.Occupancy;
import ee.hbook.blocking.BlockedDates.FromCalendar;
import ee.hbook.sync.Claim;
import ee.hbook.sync.Claim.Former;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/**
 * Whether those who have nights still want them: what another calendar brought may be on its way
 * out, with the proof of that still to come. Pure.
 *
 * @param before the unit
 * @param today the day in the property's zone
 */
record Leaving(UnitSnapshot before, LocalDate today) {

  /** So long nobody is told that nights are still held by what is leaving. */
  private static final Duration SOON = Duration.ofHours(3);

  /**
   * Whether the calendar that brought a holder has lost it, or lists it elsewhere by now. A guest
   * in the house is not leaving: some calendars list only who is still to come.
   *
   * @param holder who has nights
   * @return true when the proof is to be waited for
   */
  boolean isPossible(Holder holder) {
    List<Claim> theirs = claimsOf(holder);
    return !theirs.isEmpty()
        && theirs.stream()
            .allMatch(
                claim ->
                    claim.absence().isPresent() && !isInHouse(holder)
                        || claim.former().isPresent() && !claim.span().overlaps(holder.span()));
  }

  /**
   * Whether it is a matter of an hour or two to prove that.
   *
   * @param holder who may be leaving
   * @param now the moment of this look
   * @return false under guard, where its new nights are not free, and once it has taken long
   */
  boolean isSoon(Holder holder, Instant now) {
    return claimsOf(holder).stream()
        .map(
            claim ->
                claim.absence().or(() -> claim.former().filter(Former::held).map(Former::proof)))
        .allMatch(
            proof ->
                proof
                    .filter(under -> !under.guarded())
                    .filter(under -> now.isBefore(under.since().plus(SOON)))
                    .isPresent());
  }

  private boolean isInHouse(Holder holder) {
    return holder.occupancy() instanceof Occupancy.Reserved
        && !holder.span().start().toLocalDate().isAfter(today);
  }

  private List<Claim> claimsOf(Holder holder) {
    return holder.link().isEmpty()
        ? List.of()
        : before.others().getOrDefault(holder.link().getAsLong(), List.of()).stream()
            .filter(claim -> holds(claim, holder))
            .toList();
  }

  private boolean holds(Claim claim, Holder holder) {
    return switch (holder.occupancy()) {
      case Occupancy.Reserved reserved ->
          claim.reservationId().equals(OptionalLong.of(reserved.reservationId()));
      case Occupancy.Imported imported ->
          before.blocks().stream()
              .filter(block -> block.id() == imported.blockId())
              .anyMatch(
                  block ->
                      block.cause() instanceof FromCalendar from
                          && from.claimId().equals(OptionalLong.of(claim.id())));
      case Occupancy.Blocked blocked -> false;
      case Occupancy.Preparation preparation -> false;
      case Occupancy.Automatic automatic -> false;
    };
  }
}

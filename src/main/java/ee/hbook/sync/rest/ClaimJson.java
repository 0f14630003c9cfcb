package ee.hbook.sync.rest;

import ee.hbook.availability.rest.ShownTimes;
import ee.hbook.availability.rest.ShownTimes.Times;
import ee.hbook.link.Link;
import ee.hbook.sync.Claim;
import ee.hbook.sync.Proof;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar elsewhere says about nights of a unit, as the API shows it.
 *
 * @param linkId the link
 * @param uid how it is recognised in its calendar
 * @param from the first night
 * @param to the day of departure
 * @param start of a unit by the hour, its first moment on the property's clock
 * @param end of a unit by the hour, the first moment after it
 * @param kind what it says that it is: reservation, block, closure or unclear
 * @param role what it is to us: stay, block, provisional, unsure or echo
 * @param reservationId the reservation made of it
 * @param firstSeen when it first appeared with these nights
 * @param lastSeen when it was last there
 * @param missed what speaks for it that it is gone; absent while it is there
 */
@Schema(name = "Claim")
public record ClaimJson(
    long linkId,
    String uid,
    LocalDate from,
    LocalDate to,
    @Nullable LocalDateTime start,
    @Nullable LocalDateTime end,
    String kind,
    String role,
    @Nullable Long reservationId,
    Instant firstSeen,
    Instant lastSeen,
    @Nullable Missed missed) {

  /**
   * What speaks for it that something is gone.
   *
   * @param looks how many looks that count did not see it
   * @param since the first of them
   * @param answers in how many different answers in a row it was not
   * @param guarded whether a day or a person must agree before anything is freed
   */
  @Schema(name = "Missed")
  public record Missed(int looks, Instant since, int answers, boolean guarded) {

    private static Missed of(Proof proof) {
      return new Missed(proof.looks(), proof.since(), proof.answers(), proof.guarded());
    }
  }

  /**
   * Shows a claim.
   *
   * @param claim the claim
   * @param link its link
   * @param shown the times of this house
   * @return the same for the API
   */
  static ClaimJson of(Claim claim, Link link, ShownTimes shown) {
    Times times = shown.of(OptionalLong.of(link.unit().accomId()), claim.span());
    Instant seen =
        claim.absence().isPresent()
            ? claim.lastSeen()
            : link.lastSuccess().filter(claim.lastSeen()::isBefore).orElse(claim.lastSeen());
    Optional<Missed> missed = claim.absence().map(Missed::of);
    return new ClaimJson(
        link.id(),
        claim.identity(),
        claim.nights().getStart(),
        claim.nights().getEnd(),
        times.start(),
        times.end(),
        claim.kind().word(),
        claim.role().word(),
        claim.reservationId().isPresent() ? claim.reservationId().getAsLong() : null,
        claim.firstSeen(),
        seen,
        missed.orElse(null));
  }
}

package ee.hbook.sync.plan;

import ee.hbook.availability.Span;
import ee.hbook.sync.Claim;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.Proof;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/** Claims for tests, in few words. */
public final class Known {

  private Known() {}

  /**
   * A claim.
   *
   * @param id its number
   * @param identity its UID
   * @param nights its nights
   * @param firstSeen when it was first seen
   * @param lastSeen when it was last seen
   * @param missed how many looks, an hour apart, have missed it since
   * @param role its role
   * @param reservation its reservation, which has its nights
   * @return the claim; it holds its nights itself where it has no reservation
   */
  public static Claim claim(
      long id,
      String identity,
      LocalDateRange nights,
      Instant firstSeen,
      Instant lastSeen,
      int missed,
      Claim.Role role,
      OptionalLong reservation) {
    Optional<Proof> absence =
        missed == 0
            ? Optional.empty()
            : Optional.of(
                new Proof(
                    missed,
                    lastSeen.plusSeconds(3600),
                    lastSeen.plusSeconds(3600L * missed),
                    1,
                    "",
                    false));
    return new Claim(
        id,
        identity,
        Span.nights(nights),
        EventKind.UNCLEAR,
        role,
        firstSeen,
        lastSeen,
        absence,
        Optional.empty(),
        Optional.empty(),
        reservation,
        reservation.isPresent() ? Optional.of(Span.nights(nights)) : Optional.empty(),
        reservation.isPresent() || role == Claim.Role.ECHO
            ? List.of()
            : List.of(Span.nights(nights)));
  }
}

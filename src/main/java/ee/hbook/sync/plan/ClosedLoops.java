package ee.hbook.sync.plan;

import ee.hbook.availability.Span;
import ee.hbook.sync.Claim;
import ee.hbook.sync.Claim.Role;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.echo.EchoRule;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/**
 * Nights that nobody has sold and that stay closed because two channels read in our feeds what each
 * has from the other. Only what calls itself closed dates can be known for that: a channel that
 * reads the plain feed and lists everything alike may as well have sold them. Pure.
 */
final class ClosedLoops {

  /** What lasts no longer than this may be a channel that is slow to open what it has read. */
  private static final Duration STANDS = Duration.ofDays(1);

  /** A day more, for the other half of the loop may be younger. */
  private static final Duration WAITED_FOR = STANDS.multipliedBy(2);

  private final PlannedUnit unit;
  private final EchoRule echo;
  private final Look look;

  ClosedLoops(PlannedUnit unit, Look look) {
    this.unit = unit;
    this.echo = unit.before().echo();
    this.look = look;
  }

  /** The closed dates of this calendar that close such a loop. */
  List<Claim> found() {
    return unit.claims().stream()
        .filter(claim -> mayClose(claim) && isOlder(claim, STANDS) && comesBack(claim))
        .toList();
  }

  /** Whether time alone may show that some of them do; what it has not shown soon is left to it. */
  boolean waits() {
    return unit.claims().stream().anyMatch(claim -> mayClose(claim) && !isOlder(claim, WAITED_FOR));
  }

  private boolean isOlder(Claim claim, Duration age) {
    return !look.proofs().now().isBefore(claim.firstSeen().plus(age));
  }

  private boolean mayClose(Claim claim) {
    return claim.role() == Role.BLOCK
        && claim.kind() == EventKind.BLOCK
        && claim.absence().isEmpty()
        && claim.outlived().isEmpty()
        && claim.reservationId().isEmpty()
        && claim.span().end().isAfter(look.today().atStartOfDay())
        && unit.others(claim.span(), OptionalLong.empty()).isEmpty()
        && unit.ofThisCalendar(claim.span(), OptionalLong.empty()).isEmpty()
        && echo.beyond(claim.span(), claim.firstSeen()).isEmpty();
  }

  /** Whether others show as what they have from us all of it that is still to come. */
  private boolean comesBack(Claim claim) {
    List<Span> echoes =
        unit.before().others().values().stream()
            .flatMap(List::stream)
            .filter(other -> other.role() == Role.ECHO && other.absence().isEmpty())
            .map(Claim::span)
            .toList();
    return Span.minus(unit.open(claim.span()), echoes).isEmpty();
  }
}

package ee.hbook.sync.application;

import ee.hbook.availability.Claimant;
import ee.hbook.sync.IdentifiedEvent;
import ee.hbook.sync.KnownEvent;
import ee.hbook.sync.KnownEvent.Role;
import java.util.List;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/** Our own bookings, coming back from a channel. */
final class RunEchoes {

  /**
   * So many more polls than a lost booking needs here may pass until a neighbour has let go what we
   * passed on to him: he reads our feed, and may guard it, at moments of his own.
   */
  private static final int RELAYED_POLLS = 4;

  private final RunContext run;
  private final RunHolds holds;
  private boolean waitsForChannel;

  RunEchoes(RunContext run, RunHolds holds) {
    this.run = run;
    this.holds = holds;
  }

  /** Whether an echo has outlived its booking and it is not clear yet whether it is one. */
  boolean waitsForChannel() {
    return waitsForChannel;
  }

  /** Looks whether what was an echo still is one. */
  void again(KnownEvent known) {
    Claimant own = new Claimant(OptionalLong.empty(), known.blockedId());
    List<LocalDateRange> open =
        known.blockedId().isPresent()
            ? List.of()
            : run.bookings().freeParts(run.unit(), known.nights(), own, run.today());
    if (open.isEmpty() || run.echo().stillBelievedTaken(open)) {
      waitsForChannel |= !open.isEmpty();
      run.memory().remember(known.as(Role.ECHO));
      run.tally().echo(known.identity(), known.nights());
    } else if (run.echo().everRead() && known.outlived() + 1 < outlives(known)) {
      waitsForChannel = true;
      run.memory().remember(known.outlivedAgain());
      run.tally().echo(known.identity(), known.nights());
    } else {
      holds.hold(known.as(Role.BLOCK), known.nights());
      run.tally().added(known.identity(), known.nights(), "blocked");
    }
  }

  /** Whatever of its nights nobody holds yet is held: that much cannot come from us. */
  void become(IdentifiedEvent event, KnownEvent known) {
    KnownEvent echo = known.as(Role.ECHO);
    Claimant own = new Claimant(OptionalLong.empty(), known.blockedId());
    boolean more =
        !run.bookings().freeParts(run.unit(), event.event().nights(), own, run.today()).isEmpty();
    if (more) {
      holds.see(event, echo);
    } else {
      run.holds().letGo(known.blockedId(), run.journal());
      run.memory().seen(event, echo, OptionalLong.empty(), OptionalLong.empty());
    }
    run.tally().echo(event.identity(), event.event().nights());
  }

  /** To hold what we passed on ourselves would show it to the neighbour anew, for ever. */
  private int outlives(KnownEvent echo) {
    int polls = run.rules().site().missedPolls();
    return run.bookings().isRelayed(echo.identity()) ? polls + RELAYED_POLLS : polls;
  }
}

package ee.hbook.sync.application;

import ee.hbook.sync.IdentifiedEvent;
import ee.hbook.sync.KnownEvent;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/**
 * Holds nights for events, and remembers what holds them.
 *
 * @param run the run
 */
record RunHolds(RunContext run) {

  /** Blocks what nobody holds of an event's nights. */
  KnownEvent hold(KnownEvent known, LocalDateRange nights) {
    return heldBy(
        known,
        run.linked()
            ? run.holds()
                .hold(
                    run.unit(), nights, run.origin(), uid(known), known.blockedId(), run.journal())
            : OptionalLong.empty());
  }

  /** Blocks an event's nights though others of the same calendar may hold them, too. */
  KnownEvent holdBeside(KnownEvent known, LocalDateRange nights) {
    return heldBy(
        known,
        run.linked()
            ? OptionalLong.of(
                run.holds()
                    .holdBeside(
                        run.unit(),
                        nights,
                        run.origin(),
                        uid(known),
                        known.blockedId(),
                        run.journal()))
            : OptionalLong.empty());
  }

  private static String uid(KnownEvent known) {
    return known.reservationId().isPresent() ? "" : known.identity();
  }

  private KnownEvent heldBy(KnownEvent known, OptionalLong block) {
    KnownEvent held = known.became(known.reservationId(), block);
    if (known.id() != 0) {
      run.memory().remember(held);
    }
    return held;
  }

  /** It is there with these nights; what nobody holds of them is held. */
  void see(IdentifiedEvent event, KnownEvent known) {
    KnownEvent held = hold(known, event.event().nights());
    run.memory().seen(event, held, held.reservationId(), held.blockedId());
  }
}

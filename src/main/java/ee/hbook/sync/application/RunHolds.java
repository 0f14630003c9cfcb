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
    OptionalLong block =
        run.linked()
            ? run.holds()
                .hold(
                    run.unit(),
                    nights,
                    run.origin(),
                    known.reservationId().isPresent() ? "" : known.identity(),
                    known.blockedId(),
                    run.journal())
            : OptionalLong.empty();
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

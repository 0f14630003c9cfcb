package ee.hbook.sync.plan;

import ee.hbook.availability.Span;
import ee.hbook.sync.Claim;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.EventSetAside;
import ee.hbook.sync.IdentifiedEvent;
import ee.hbook.sync.RemoteEvent;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * An event that cannot be understood may be a guest all the same: the nights that it may mean are
 * held until it can be understood, or is gone. Pure.
 */
final class Unreadable {

  private Unreadable() {}

  /** How such an event is recognised at the next poll. */
  static String identity(EventSetAside event) {
    return event
        .uid()
        .filter(uid -> !uid.isBlank())
        .orElseGet(() -> "unreadable " + event.nights().map(LocalDateRange::toString).orElse(""));
  }

  /** The event as one that holds its nights for the time being. */
  static Optional<IdentifiedEvent> held(EventSetAside event) {
    return event
        .nights()
        .map(
            nights ->
                new IdentifiedEvent(
                    identity(event),
                    new RemoteEvent(event.uid(), Span.nights(nights), RemoteEvent.Standing.HOLDS),
                    EventKind.UNCLEAR,
                    Claim.Role.UNSURE));
  }
}

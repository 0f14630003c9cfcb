package ee.hbook.sync.application;

import ee.hbook.sync.IdentifiedEvent;
import ee.hbook.sync.KnownEvent;
import ee.hbook.sync.Links;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;

/**
 * What one run remembers of its calendar for the next.
 *
 * @param links where it is stored
 * @param linkId the link; nothing is remembered of an uploaded file
 * @param clock tells when
 */
record RunMemory(Links links, OptionalLong linkId, Clock clock) {

  List<KnownEvent> all() {
    return linkId.isPresent() ? links.known(linkId.getAsLong()) : List.of();
  }

  KnownEvent firstSeen(IdentifiedEvent event) {
    return new KnownEvent(
        0,
        event.identity(),
        event.event().nights(),
        clock.instant(),
        clock.instant(),
        0,
        KnownEvent.Role.STAY,
        0,
        OptionalLong.empty(),
        OptionalLong.empty());
  }

  void seen(IdentifiedEvent event, KnownEvent known, OptionalLong reservation, OptionalLong block) {
    remember(known.seen(clock.instant(), event.event().nights()).became(reservation, block));
  }

  void remember(KnownEvent event) {
    linkId.ifPresent(link -> links.remember(link, event));
  }

  void forget(KnownEvent event) {
    links.forget(event.id());
  }
}

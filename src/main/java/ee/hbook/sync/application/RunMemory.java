package ee.hbook.sync.application;

import ee.hbook.sync.IdentifiedEvent;
import ee.hbook.sync.KnownEvent;
import ee.hbook.sync.Links;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What one run remembers of its calendar for the next; nothing of an uploaded file. */
final class RunMemory {

  private final Links links;
  private final OptionalLong linkId;
  private final Clock clock;
  private final RunJournal journal;
  private final Map<Long, KnownEvent> known = new LinkedHashMap<>();

  RunMemory(Links links, OptionalLong linkId, Clock clock, RunJournal journal) {
    this.links = links;
    this.linkId = linkId;
    this.clock = clock;
    this.journal = journal;
    linkId.ifPresent(link -> links.known(link).forEach(event -> known.put(event.id(), event)));
  }

  List<KnownEvent> all() {
    return List.copyOf(known.values());
  }

  KnownEvent firstSeen(IdentifiedEvent event) {
    return new KnownEvent(
        0,
        event.identity(),
        event.event().nights(),
        clock.instant(),
        clock.instant(),
        0,
        event.role(),
        0,
        OptionalLong.empty(),
        OptionalLong.empty());
  }

  /** It is there, with these nights, and this is what stands here for it. */
  void seen(
      IdentifiedEvent event, KnownEvent before, OptionalLong reservation, OptionalLong block) {
    remember(before.seen(clock.instant(), event.event().nights()).became(reservation, block));
  }

  /** Stores what changed; that it was seen once more is no change. */
  void remember(KnownEvent event) {
    if (linkId.isEmpty()) {
      return;
    }
    Optional<KnownEvent> before = Optional.ofNullable(known.get(event.id()));
    if (before.filter(event::saysTheSameAs).isPresent()) {
      return;
    }
    KnownEvent after = links.remember(linkId.getAsLong(), event);
    known.put(after.id(), after);
    journal.knownEvent(before, Optional.of(after));
  }

  void forget(KnownEvent event) {
    KnownEvent before = known.remove(event.id());
    if (before != null) {
      links.forget(event.id());
      journal.knownEvent(Optional.of(before), Optional.empty());
    }
  }
}

package ee.hbook.feed.content;

import ee.hbook.accommodation.UnitId;
import ee.hbook.blocking.BlockedDates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One calendar may be linked to two units, which then hold events under the same UID. In a calendar
 * of several units a UID names one event all the same (RFC 5545 §3.8.4.7): the first unit's keeps
 * it, the others get one as blocked dates of many units have it. Pure.
 */
final class DistinctUids {

  /** The order of events in a feed. */
  static final Comparator<FeedEvent> ORDER =
      Comparator.comparing((FeedEvent event) -> event.nights().getStart())
          .thenComparing(FeedEvent::uid);

  /**
   * An event and where it takes place.
   *
   * @param unit the unit
   * @param event its event
   */
  record Placed(UnitId unit, FeedEvent event) {}

  private DistinctUids() {}

  /**
   * Gives every event a UID of its own.
   *
   * @param events in any order
   * @return by first night, then UID; the same events always have the same UIDs
   */
  static List<FeedEvent> of(List<Placed> events) {
    Set<String> taken = new HashSet<>();
    List<FeedEvent> distinct = new ArrayList<>();
    events.stream()
        .sorted(Comparator.comparing(Placed::unit).thenComparing(Placed::event, ORDER))
        .forEach(
            placed -> {
              String uid = placed.event().uid();
              while (!taken.add(uid)) {
                uid = BlockedDates.uidIn(placed.unit(), uid);
              }
              distinct.add(
                  uid.equals(placed.event().uid()) ? placed.event() : placed.event().named(uid));
            });
    distinct.sort(ORDER);
    return List.copyOf(distinct);
  }
}

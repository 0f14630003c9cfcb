package ee.hbook.outlook.notice;

import static java.util.stream.Collectors.toMap;

import ee.hbook.outlook.SyncedRoom;
import ee.hbook.outlook.notice.RoomSubscription.Given;
import ee.hbook.outlook.notice.RoomSubscription.Wish;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which subscriptions are to be made, renewed, proved and ended. Pure. */
public final class KeepingRule {

  private KeepingRule() {}

  /**
   * Compares what there should be with what there is.
   *
   * @param rooms the rooms that Outlook shall tell of
   * @param known what it was asked for so far
   * @param site where it reaches this house; empty when it cannot, and then there is nothing to
   *     subscribe to
   * @param now the present moment
   * @return what is due, by room
   */
  public static List<Step> steps(
      List<SyncedRoom> rooms, List<RoomSubscription> known, Optional<String> site, Instant now) {
    Map<Long, RoomSubscription> byLink =
        known.stream().collect(toMap(RoomSubscription::link, Function.identity()));
    Map<Long, SyncedRoom> wanted =
        site.isEmpty()
            ? Map.of()
            : rooms.stream().collect(toMap(SyncedRoom::link, Function.identity()));
    List<Step> steps = new ArrayList<>();
    for (RoomSubscription each : known) {
      if (!wanted.containsKey(each.link()) && !each.dueOn().isAfter(now)) {
        steps.add(new Step.End(each));
      }
    }
    for (SyncedRoom room : rooms) {
      RoomSubscription its = byLink.get(room.link());
      if (wanted.containsKey(room.link())) {
        (its == null
                ? Optional.<Step>of(new Step.Subscribe(room))
                : step(room, its, site.orElseThrow(), now))
            .ifPresent(steps::add);
      }
    }
    return steps;
  }

  private static Optional<Step> step(
      SyncedRoom room, RoomSubscription its, String site, Instant now) {
    if (!its.room().equals(room.address()) || !its.site().equals(site)) {
      return Optional.of(new Step.Subscribe(room));
    }
    if (its.dueOn().isAfter(now)) {
      return Optional.empty();
    }
    Optional<Given> alive = its.given().filter(given -> given.until().isAfter(now));
    if (alive.isEmpty() || its.wish() == Wish.RECREATE) {
      return Optional.of(new Step.Subscribe(room));
    }
    Given given = alive.get();
    boolean rested = !given.touchedOn().plus(LifeRule.BETWEEN).isAfter(now);
    if (!rested) {
      return Optional.empty();
    }
    if (!given.renewOn().isAfter(now)) {
      return Optional.of(new Step.Renew(its));
    }
    return its.wish() == Wish.REAUTHORIZE
        ? Optional.of(new Step.Reauthorize(its))
        : Optional.empty();
  }
}

package ee.hbook.house;

import ee.hbook.attention.NeedKind;
import ee.hbook.link.Link;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.LinkHealth.Phase;
import ee.hbook.sync.Claim;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who says of each kind of fact what stands in a house: by what was done to it, and by what is
 * stored of its calendars, claims, reservations and mails; never by what made the list.
 */
final class FactJudges {

  /** A house with its calendars as they are stored, and what its plots know to stand. */
  record Case(HouseOfFacts house, List<Link> calendars, Set<Fact> ofPlots) {}

  /** What stands, of one kind. */
  interface Judge {
    Set<Fact> standing(Case known);
  }

  static final Map<NeedKind, Judge> OF = new EnumMap<>(NeedKind.class);

  /** What begins and ends with the deed, and not with the next look. */
  static final Set<NeedKind> AT_ONCE =
      Collections.unmodifiableSet(
          EnumSet.of(
              NeedKind.DOUBLE_BOOKING,
              NeedKind.CANCELLED_HERE,
              NeedKind.EVENT_NOT_HELD,
              NeedKind.EVENT_NOT_READ,
              NeedKind.CALENDAR_STOPPED,
              NeedKind.CALENDAR_OTHER,
              NeedKind.CALENDAR_GUARDED,
              NeedKind.MOVED_NOT_TAKEN,
              NeedKind.GONE_THERE,
              NeedKind.AWAITING_APPROVAL,
              NeedKind.NOBODY_REACHABLE,
              NeedKind.MAIL_FAILING,
              NeedKind.TIME_ZONE,
              NeedKind.LIST_INCOMPLETE));

  private static final Duration LONG_THROTTLED = Duration.ofHours(6);
  private static final Duration LONG_SILENT = Duration.ofHours(3);
  private static final Duration LONG_QUIET = Duration.ofDays(60);

  static {
    byThePlots(
        NeedKind.DOUBLE_BOOKING,
        NeedKind.CANCELLED_HERE,
        NeedKind.EVENT_NOT_HELD,
        NeedKind.EVENT_NOT_READ,
        NeedKind.CALENDAR_OTHER,
        NeedKind.CALENDAR_GUARDED,
        NeedKind.MOVED_NOT_TAKEN,
        NeedKind.GONE_THERE,
        NeedKind.AWAITING_APPROVAL,
        NeedKind.DIRECT_LINK,
        NeedKind.CLOSED_LOOP,
        NeedKind.READS_REFUSED,
        NeedKind.CALENDAR_UNREAD,
        NeedKind.ADDRESS_UNREACHABLE,
        NeedKind.NO_WAY_OUT,
        NeedKind.NOBODY_REACHABLE,
        NeedKind.MAIL_FAILING,
        NeedKind.FEED_CACHED,
        NeedKind.TIME_ZONE,
        NeedKind.CLOCK,
        NeedKind.CERTIFICATE,
        NeedKind.HOOK_FAILING);
    // No house of these has an Outlook: whatever is told of one is told falsely.
    byThePlots(NeedKind.ROOM_DECLINED, NeedKind.OUTLOOK_SECRET, NeedKind.OUTLOOK_ROOM);
    ofCalendars(NeedKind.CALENDAR_STOPPED, (house, link) -> isStopped(link));
    ofCalendars(NeedKind.CALENDAR_THROTTLED, (house, link) -> isThrottled(link));
    ofCalendars(NeedKind.CALENDAR_STALE, FactJudges::isStale);
    ofCalendars(NeedKind.CALENDAR_QUIET, FactJudges::isQuiet);
    Judge ofTheHouse = OF.get(NeedKind.FEED_CACHED);
    ofCalendars(NeedKind.FEED_CACHED, FactJudges::isOldInBetween);
    OF.merge(NeedKind.FEED_CACHED, ofTheHouse, FactJudges::both);
    // Stands for a moment only, within one happening of the house.
    OF.put(NeedKind.LIST_INCOMPLETE, known -> Set.of());
  }

  private FactJudges() {}

  private static void byThePlots(NeedKind... kinds) {
    for (NeedKind kind : kinds) {
      OF.put(
          kind,
          known ->
              known.ofPlots().stream()
                  .filter(fact -> fact.kind() == kind)
                  .collect(Collectors.toSet()));
    }
  }

  private static void ofCalendars(NeedKind kind, BiPredicate<HouseOfFacts, Link> stands) {
    OF.put(
        kind,
        known ->
            known.calendars().stream()
                .filter(link -> link.enabled() && stands.test(known.house(), link))
                .map(link -> Fact.ofLink(kind, link.unit(), link.id()))
                .collect(Collectors.toSet()));
  }

  private static Judge both(Judge one, Judge other) {
    return known ->
        Stream.concat(one.standing(known).stream(), other.standing(known).stream())
            .collect(Collectors.toSet());
  }

  /** Three old copies of itself in a row of days, and one of them within the last. */
  private static boolean isOldInBetween(HouseOfFacts house, Link link) {
    List<Instant> copies = house.calendar(link.id()).oldCopies;
    return copies.size() >= 3
        && !copies.getLast().isBefore(house.watched.minus(Duration.ofDays(1)));
  }

  private static boolean isStopped(Link link) {
    return link.health().phase().onlyProbes();
  }

  /** It answers that it wants to be left alone, and did so for hours. */
  private static boolean isThrottled(Link link) {
    return !isStopped(link)
        && link.health().cause().filter(FailureClass.THROTTLED::equals).isPresent()
        && link.health()
            .since()
            .filter(since -> !link.lastAttempt().orElseThrow().isBefore(since.plus(LONG_THROTTLED)))
            .isPresent();
  }

  /** Its last answer was none, or it was not read whole for hours; unless all of them are so. */
  private static boolean isStale(HouseOfFacts house, Link link) {
    boolean unread =
        !house.watched.isBefore(link.lastSuccess().orElse(link.createdOn()).plus(LONG_SILENT));
    return house.cutOff.isEmpty()
        && !isStopped(link)
        && !isThrottled(link)
        && (link.health().phase() == Phase.DEGRADED || unread);
  }

  /** Nothing of what it has is newer. */
  private static boolean isQuiet(HouseOfFacts house, Link link) {
    return !isStopped(link)
        && link.health().phase() != Phase.DEGRADED
        && house.claims(link.id()).stream()
            .map(Claim::firstSeen)
            .max(Comparator.naturalOrder())
            .or(() -> Optional.of(link.createdOn()))
            .filter(newest -> !house.watched.isBefore(newest.plus(LONG_QUIET)))
            .isPresent();
  }
}

package ee.hbook.house;

import ee.hbook.house.PolledSeries.Stay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.threeten.extra.LocalDateRange;

/**
 * Which nights may not be open, told from what the source really held and from what could be read
 * of it; knows nothing of how the house decides. A night must be held when
 *
 * <ul>
 *   <li>the source holds it now, and a calendar that was followed has shown it since it does; or
 *   <li>the last good calendar showed it, less than the time of proof ago.
 * </ul>
 *
 * <p>Where a fault outlasts the time of proof and takes away so little that no guard can see it,
 * nobody could have known better: that is counted by itself. But a stay that has begun is held to
 * its end, however long a calendar is silent about it.
 */
final class ClaimedNights {

  /** How long at least one booking must be away before it counts as gone. */
  static final Duration PROOF = Duration.ofHours(1);

  private static final int GUARDED_FROM = 3;
  private static final int FLOOD = 10;

  /** What the calendars that were followed have not shown since when. */
  private record Silence(Instant since, boolean guarded, boolean otherDates) {}

  /** What the source gave up, and until when that is not proved. */
  private record GivenUp(Instant until, boolean begun) {}

  final Openings open = new Openings();
  final Openings openByOtherDates = new Openings();
  final Openings beyondProof = new Openings();
  final Openings freedEarly = new Openings();
  final Openings begunOpened = new Openings();

  private final NightSet seen = new NightSet();
  private final Map<LocalDate, Silence> silences = new HashMap<>();
  private final Map<LocalDate, GivenUp> givenUp = new HashMap<>();
  private final Set<String> ofFloods = new HashSet<>();
  private List<Stay> lastGood = List.of();
  private Instant lastGoodAt = Instant.EPOCH;
  private boolean anyGood;

  /** Nights that were closed and then were open, each counted when it opens. */
  static final class Openings {
    final List<String> told = new ArrayList<>();
    final Map<String, Integer> byFault = new TreeMap<>();
    int nights;
    int steps;
    private NightSet now = new NightSet();

    private void are(NightSet nightsNow, Instant at, String why) {
      NightSet fresh = nightsNow.minus(now);
      if (!fresh.isEmpty()) {
        nights += fresh.size();
        byFault.merge(why.split(" ")[0], fresh.size(), Integer::sum);
        told.add(at + " " + shortened(fresh) + " " + why);
      }
      steps += nightsNow.isEmpty() ? 0 : 1;
      now = nightsNow;
    }
  }

  private static String shortened(NightSet nights) {
    List<LocalDateRange> stretches = nights.stretches();
    return stretches.size() <= 3
        ? stretches.toString()
        : stretches.subList(0, 3) + " and " + (stretches.size() - 3) + " more";
  }

  /** A calendar was followed. */
  void followed(Instant at, List<Stay> shown, List<Stay> truth, boolean good, LocalDate today) {
    NightSet shownNights = nights(shown);
    NightSet trueNights = nights(truth);
    seen.keep(trueNights);
    silences.keySet().removeIf(night -> shownNights.has(night) || !seen.has(night));
    boolean guarded = takesAwayMuch(shown, today);
    Map<String, Stay> byUid = byUid(shown);
    seen.minus(shownNights).stream()
        .filter(night -> !silences.containsKey(night))
        .forEach(
            night ->
                silences.put(
                    night, new Silence(at, guarded, isGivenOtherDates(night, truth, byUid))));
    seen.addAll(trueNights.and(shownNights));
    givenUp.keySet().removeIf(shownNights::has);
    if (good) {
      remember(at, shown, shownNights, today);
    }
  }

  private void remember(Instant at, List<Stay> shown, NightSet shownNights, LocalDate today) {
    Map<String, Stay> before = byUid(lastGood);
    Map<String, Stay> now = byUid(shown);
    List<Stay> fresh = shown.stream().filter(stay -> !before.containsKey(stay.uid())).toList();
    if (anyGood && fresh.stream().filter(Stay::isClosedByHand).count() >= FLOOD) {
      fresh.forEach(stay -> ofFloods.add(stay.uid()));
    }
    for (Stay gone : lastGood) {
      if (!now.containsKey(gone.uid())
          && !ofFloods.contains(gone.uid())
          && fresh.stream().noneMatch(other -> other.nights().overlaps(gone.nights()))) {
        boolean begun = !gone.isClosedByHand() && !gone.nights().getStart().isAfter(today);
        GivenUp until = new GivenUp(begun ? Instant.MAX : at.plus(PROOF), begun);
        NightSet.of(List.of(gone.nights())).minus(shownNights).stream()
            .forEach(night -> givenUp.put(night, until));
      }
    }
    lastGood = shown;
    lastGoodAt = at;
    anyGood = true;
  }

  /** Looks at the nights that are held now. */
  void check(Instant at, NightSet held, List<Stay> truth, LocalDate today, String fault) {
    LocalDate tomorrow = today.plusDays(1);
    NightSet must = seen.and(nights(truth));
    if (at.isBefore(lastGoodAt.plus(PROOF))) {
      must.addAll(nights(lastGood));
    }
    NightSet openNow = new NightSet();
    NightSet otherDates = new NightSet();
    NightSet nobodyCould = new NightSet();
    NightSet begun = begun(truth, today).and(must).from(tomorrow).minus(held);
    must.from(tomorrow).minus(held).minus(begun).stream()
        .forEach(night -> kind(at, night, openNow, otherDates, nobodyCould).add(one(night)));
    open.are(openNow, at, fault);
    openByOtherDates.are(otherDates, at, fault);
    beyondProof.are(nobodyCould, at, fault);
    NightSet early = new NightSet();
    givenUp.forEach(
        (night, what) -> {
          if (!night.isBefore(tomorrow) && at.isBefore(what.until()) && !held.has(night)) {
            (what.begun() ? begun : early).add(one(night));
          }
        });
    freedEarly.are(early, at, fault);
    begunOpened.are(begun, at, fault);
  }

  private static NightSet begun(List<Stay> truth, LocalDate today) {
    return nights(
        truth.stream()
            .filter(stay -> !stay.isClosedByHand() && !stay.nights().getStart().isAfter(today))
            .toList());
  }

  private NightSet kind(
      Instant at, LocalDate night, NightSet openNow, NightSet otherDates, NightSet nobodyCould) {
    Silence silence = silences.get(night);
    if (silence == null || silence.guarded() || at.isBefore(silence.since().plus(PROOF))) {
      return silence != null && silence.otherDates() ? otherDates : openNow;
    }
    return nobodyCould;
  }

  /** All of the future bookings, or half of them and at least three, are gone at once. */
  private boolean takesAwayMuch(List<Stay> shown, LocalDate today) {
    Map<String, Stay> byUid = byUid(shown);
    Set<LocalDateRange> ranges = shown.stream().map(Stay::nights).collect(Collectors.toSet());
    List<Stay> known =
        lastGood.stream().filter(stay -> stay.nights().getStart().isAfter(today)).toList();
    long missing =
        known.stream()
            .filter(stay -> !byUid.containsKey(stay.uid()) && !ranges.contains(stay.nights()))
            .count();
    return shown.isEmpty() && !lastGood.isEmpty()
        || missing >= GUARDED_FROM && missing * 2 >= known.size();
  }

  private static boolean isGivenOtherDates(
      LocalDate night, List<Stay> truth, Map<String, Stay> shown) {
    return truth.stream()
        .filter(stay -> stay.nights().contains(night))
        .map(stay -> shown.get(stay.uid()))
        .filter(Objects::nonNull)
        .anyMatch(stay -> !stay.nights().contains(night));
  }

  private static Map<String, Stay> byUid(List<Stay> stays) {
    return stays.stream().collect(Collectors.toMap(Stay::uid, stay -> stay, (one, other) -> one));
  }

  private static LocalDateRange one(LocalDate night) {
    return LocalDateRange.of(night, night.plusDays(1));
  }

  static NightSet nights(List<Stay> stays) {
    return NightSet.of(stays.stream().map(Stay::nights).toList());
  }
}

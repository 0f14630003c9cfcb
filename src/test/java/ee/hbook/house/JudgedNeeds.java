package ee.hbook.house;

import ee.hbook.accommodation.UnitId;
import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.NeedList;
import ee.hbook.attention.NeedList.PutOff;
import ee.hbook.attention.Party;
import ee.hbook.attention.application.ListNeeds;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.notification.Notice;
import ee.hbook.notification.Notices;
import ee.hbook.notification.application.KeepNotices;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.Reservations;
import ee.hbook.sync.Claim;
import ee.hbook.sync.Claim.Role;
import ee.hbook.sync.ClaimStore;
import ee.hbook.sync.EventKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what a house lists as needing somebody with what stands in its tables: nothing is listed
 * that is not so, and nothing is so that is not listed.
 */
final class JudgedNeeds {

  private final RealHouse house;
  private final UnitId unit;
  private final LocalDate today;
  private final List<Need> listed;

  JudgedNeeds(RealHouse house, UnitId unit, LocalDate today) {
    this.house = house;
    this.unit = unit;
    this.today = today;
    NeedList list = house.get(ListNeeds.class).all();
    listed =
        Stream.concat(list.open().stream(), list.snoozed().stream().map(PutOff::need)).toList();
  }

  /** Whether two who both want nights are listed. */
  boolean isListedDouble(NightSet nights) {
    return listed.stream()
        .filter(need -> need.kind() == NeedKind.DOUBLE_BOOKING)
        .anyMatch(need -> !NightSet.of(need.nights()).and(nights).isEmpty());
  }

  /** What is listed and is not so, or is so and not listed. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    Map<Long, List<Claim>> claims = house.look(() -> house.get(ClaimStore.class).ofUnit(unit));
    List<Reservation> stays =
        house.look(() -> house.get(Reservations.class).of(unit, today)).stream()
            .filter(stay -> stay.status().holdsUnit())
            .toList();
    listed.stream()
        .filter(need -> need.kind() == NeedKind.DOUBLE_BOOKING)
        .filter(need -> !isSo(need, claims, stays))
        .forEach(need -> faults.add("listed and not so: " + need));
    for (Link link : house.look(() -> house.get(Links.class).of(unit))) {
      compare(faults, link, NeedKind.CALENDAR_STOPPED, link.health().phase().onlyProbes());
      compare(faults, link, NeedKind.CALENDAR_GUARDED, isToldGuarded(link));
      boolean failing = link.state() == Link.State.DEGRADED;
      if (failing || kinds(link).contains(NeedKind.CALENDAR_STALE)) {
        compare(faults, link, NeedKind.CALENDAR_STALE, failing || isCutOff());
      }
    }
    return faults;
  }

  /**
   * The bookings of followed calendars that are neither here as they are there nor listed, by
   * claim.
   */
  Map<Long, Claim> unheard() {
    Map<Long, Claim> unheard = new TreeMap<>();
    Map<Long, List<Claim>> claims = house.look(() -> house.get(ClaimStore.class).ofUnit(unit));
    List<Reservation> stays =
        house.look(() -> house.get(Reservations.class).all(today)).stream()
            .filter(stay -> stay.status().holdsUnit())
            .toList();
    for (Link link : house.look(() -> house.get(Links.class).of(unit))) {
      List<Claim> told =
          link.state() == Link.State.ACTIVE ? claims.getOrDefault(link.id(), List.of()) : List.of();
      told.stream()
          .filter(claim -> isUnheard(claim, stays) && !isAbout(link, claim))
          .filter(claim -> told.stream().noneMatch(other -> isBefore(other, claim)))
          .forEach(claim -> unheard.put(claim.id(), claim));
    }
    return unheard;
  }

  /** A booking that stands there and is not here as it is there. */
  private boolean isUnheard(Claim claim, List<Reservation> stays) {
    return claim.role() == Role.STAY
        && claim.absence().isEmpty()
        && claim.former().isEmpty()
        && claim.nights().getEnd().isAfter(today)
        && stays.stream()
            .noneMatch(
                stay ->
                    claim.reservationId().equals(OptionalLong.of(stay.id()))
                        && stay.nights().equals(claim.nights()));
  }

  /**
   * Whether one of the same calendar has not yet given up the nights, or has them, too: that is
   * told of bookings only, for closed dates around a booking are no news.
   */
  private static boolean isBefore(Claim other, Claim claim) {
    boolean has = other.id() != claim.id() && other.nights().overlaps(claim.nights());
    return has && (other.absence().isPresent() || claim.kind() != EventKind.RESERVATION)
        || other.former().filter(left -> left.span().days().overlaps(claim.nights())).isPresent();
  }

  private boolean isAbout(Link link, Claim claim) {
    return listed.stream()
        .filter(need -> need.link().equals(OptionalLong.of(link.id())))
        .flatMap(need -> need.nights().stream())
        .anyMatch(claim.nights()::overlaps);
  }

  private void compare(List<String> faults, Link link, NeedKind kind, boolean so) {
    boolean told = kinds(link).contains(kind);
    if (told != so && !(so && isCutOff())) {
      faults.add(kind + " of " + link.name() + (so ? " is so and not listed" : " is not so"));
    }
  }

  private boolean isCutOff() {
    return listed.stream()
        .anyMatch(
            need ->
                need.kind() == NeedKind.NO_WAY_OUT || need.kind() == NeedKind.CALENDAR_THROTTLED);
  }

  private boolean isToldGuarded(Link link) {
    return house.look(() -> house.get(Notices.class).of(link.id())).stream()
        .anyMatch(told -> told.kind() == Notice.Kind.FEED_UNDER_GUARD);
  }

  private Set<NeedKind> kinds(Link link) {
    return listed.stream()
        .filter(need -> need.link().equals(OptionalLong.of(link.id())))
        .map(Need::kind)
        .collect(Collectors.toSet());
  }

  private static boolean isSo(Need need, Map<Long, List<Claim>> claims, List<Reservation> stays) {
    Party theirs = need.parties().getFirst();
    boolean claimed =
        claims.getOrDefault(need.link().orElseThrow(), List.of()).stream()
            .anyMatch(claim -> claim.role() != Role.ECHO && claim.nights().equals(theirs.nights()));
    return claimed
        && need.parties().stream()
            .skip(1)
            .filter(party -> party.reservation().isPresent())
            .allMatch(
                party ->
                    stays.stream()
                        .filter(stay -> stay.id() == party.reservation().getAsLong())
                        .anyMatch(stay -> stay.nights().overlaps(theirs.nights())));
  }

  /** Deletes every message, and tells what is listed no more, or newly. */
  static Set<String> changedByDeletingMessages(RealHouse house) {
    Set<String> before = keys(house);
    house.get(KeepNotices.class).dismissAll();
    Set<String> after = keys(house);
    Set<String> changed = new TreeSet<>(before);
    changed.addAll(after);
    before.retainAll(after);
    changed.removeAll(before);
    return changed;
  }

  private static Set<String> keys(RealHouse house) {
    NeedList list = house.get(ListNeeds.class).all();
    return Stream.concat(list.open().stream(), list.snoozed().stream().map(PutOff::need))
        .map(Need::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

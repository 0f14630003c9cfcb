package ee.hbook.house;

import ee.hbook.availability.Occupancy;
import ee.hbook.link.Link;
import ee.hbook.link.health.LinkHealth;
import ee.hbook.sync.Claim;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/**
 * Where a calendar of a house stands at a moment: what is stored, and beside it what was seen of it
 * from outside, by who stood at the calendar and at the unit.
 *
 * @param link what is stored of it
 * @param seen what was seen
 * @param claims what it lists
 * @param held what is held of the unit, preparation time apart
 * @param today the day
 * @param unread whether it has not read everything that its feed shows by now
 * @param open how many nights to come are free here and not listed there
 * @param verified whether a verification goes on
 */
record CalendarStanding(
    Link link,
    Seen seen,
    List<Claim> claims,
    List<Occupancy> held,
    LocalDate today,
    boolean unread,
    long open,
    boolean verified) {

  /**
   * What was seen of a calendar.
   *
   * @param read when it was last answered to a run that followed it
   * @param failing when it first failed since
   * @param paused since when it is only probed
   * @param followed when it was last switched on again
   * @param back when it was switched on, was read after it had failed, or had nothing held back any
   *     more
   * @param guarded since when anything is held back, as it was told at any look since then
   * @param freed whether nights of what it listed were free while it was paused or failed
   * @param ours when it last read our feed
   * @param probed when a probe last found it well; empty when it failed since
   * @param codes how it failed since it was last read, or since it was paused
   * @param ways by what it was switched on again
   */
  record Seen(
      Optional<Instant> read,
      Optional<Instant> failing,
      Optional<Instant> paused,
      Optional<Instant> followed,
      Set<Instant> back,
      Set<Instant> guarded,
      boolean freed,
      Optional<Instant> ours,
      Optional<Instant> probed,
      Set<String> codes,
      Set<String> ways) {}

  boolean isPaused() {
    return link.enabled() && link.health().phase().onlyProbes();
  }

  /** Followed, and nothing failed at the last attempt. */
  boolean isWell() {
    return link.enabled() && !isPaused() && link.lastFailure().isEmpty();
  }

  /** Well, and read well since it was followed again, or right before that. */
  boolean isBack() {
    return isWell() && (isReadSince(seen.followed()) || seen.probed().equals(seen.followed()));
  }

  /** Switched on again, and not read since. */
  boolean isAwaited() {
    return link.enabled()
        && !isPaused()
        && link.lastFailure().isEmpty()
        && seen.followed().isPresent()
        && seen.read().filter(read -> read.isAfter(seen.followed().get())).isEmpty();
  }

  /** All of it but the claims. */
  String story() {
    return link.name()
        + " "
        + link.state()
        + " "
        + link.health()
        + ", due "
        + link.dueOn()
        + ", tried "
        + link.lastAttempt()
        + ", "
        + seen;
  }

  /** Followed, and the last attempts failed. */
  boolean isStumbling() {
    return link.enabled() && !isPaused() && link.lastFailure().isPresent();
  }

  /** Nights that its guests and somebody else both have. */
  boolean isSoldTwice() {
    return claims.stream()
        .filter(claim -> claim.role() == Claim.Role.STAY)
        .anyMatch(claim -> !common(claim, others()).isEmpty());
  }

  /** What is held, for whomever else, of the nights of what it lists and is no echo of ours. */
  List<LocalDateRange> contested() {
    return listed().flatMap(claim -> common(claim, besides(claim)).stream()).toList();
  }

  /** What it lists, is no echo of ours, and is not free for it. */
  List<LocalDateRange> taken() {
    return listed()
        .filter(claim -> !common(claim, besides(claim)).isEmpty())
        .map(Claim::nights)
        .toList();
  }

  /** What anybody else holds. */
  Stream<Occupancy> others() {
    return held.stream().filter(each -> !isOurs(each));
  }

  /** The same, and other stays of its own. */
  private Stream<Occupancy> besides(Claim claim) {
    return held.stream()
        .filter(
            each ->
                each instanceof Occupancy.Reserved stay
                    ? !claim.reservationId().equals(OptionalLong.of(stay.reservationId()))
                    : !isOurs(each));
  }

  private boolean isOurs(Occupancy each) {
    return each.link().equals(OptionalLong.of(link.id()));
  }

  private Stream<Claim> listed() {
    return claims.stream().filter(claim -> claim.role() != Claim.Role.ECHO);
  }

  private List<LocalDateRange> common(Claim claim, Stream<Occupancy> held) {
    return held.map(Occupancy::nights)
        .filter(claim.nights()::overlaps)
        .map(claim.nights()::intersection)
        .filter(nights -> nights.getEnd().isAfter(today))
        .toList();
  }

  /**
   * A stay that its calendar has at other dates.
   *
   * @param here its nights here
   * @param there its nights there
   */
  record Moved(LocalDateRange here, LocalDateRange there) {}

  Stream<Moved> moved() {
    return claims.stream()
        .flatMap(
            claim ->
                held.stream()
                    .flatMap(
                        each ->
                            each instanceof Occupancy.Reserved stay
                                ? Stream.of(stay)
                                : Stream.empty())
                    .filter(
                        stay -> claim.reservationId().equals(OptionalLong.of(stay.reservationId())))
                    .filter(stay -> !stay.nights().equals(claim.nights()))
                    .map(stay -> new Moved(stay.nights(), claim.nights())));
  }

  /** Whether nobody can book what it lists. */
  boolean isAllHeld() {
    NightSet listed = NightSet.of(listed().map(Claim::nights).toList());
    return listed
        .from(today.plusDays(1))
        .minus(NightSet.of(held.stream().map(Occupancy::nights).toList()))
        .isEmpty();
  }

  boolean isNothingFreed() {
    return !seen.freed();
  }

  LinkHealth health() {
    return link.health();
  }

  /** Whether the guard holds anything back. */
  boolean isGuarded() {
    return !seen.guarded().isEmpty();
  }

  /** Whether it has read our feed after a moment. */
  boolean isReadingSince(Optional<Instant> moment) {
    return seen.ours().filter(read -> moment.filter(read::isAfter).isPresent()).isPresent();
  }

  boolean isReadSince(Optional<Instant> moment) {
    return seen.read().filter(read -> !read.isBefore(moment.orElse(read))).isPresent();
  }
}

package ee.hbook.recovery;

import static java.util.stream.Collectors.toMap;

import ee.hbook.availability.Availability;
import ee.hbook.availability.Occupancy;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.recovery.RiskReport.Arrived;
import ee.hbook.recovery.RiskReport.Changed;
import ee.hbook.recovery.RiskReport.Overlap;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.sync.Claim;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/**
 * Compares both sides of a link, as far as each is known ({@code link-health.md}, Dates-at-risk
 * report). Pure.
 *
 * @param linkId the link
 * @param today the day in the property's zone; earlier nights sell no more
 * @param shown the nights that our feed for the other side shows as taken
 * @param read what it showed when the other side last read it; empty when that never happened
 * @param held what holds the unit here
 * @param known what the other side's calendar told us
 * @param stays the reservations of the unit, whatever their status
 * @param blocks the blocked dates of the unit
 * @param tests nights that were closed for a while to see who gets to know it; nobody's change
 */
public record NightsAtRisk(
    long linkId,
    LocalDate today,
    List<LocalDateRange> shown,
    List<LocalDateRange> read,
    List<Occupancy> held,
    List<Claim> known,
    List<Reservation> stays,
    List<BlockedDates> blocks,
    List<LocalDate> tests) {

  /** So many days ahead the feeds are compared. */
  public static final int COMPARED_DAYS = 730;

  /** So many days ahead nights can be sold twice. */
  public static final int SOLD_DAYS = 365;

  private static final Comparator<LocalDateRange> BY_DATE =
      Comparator.comparing(LocalDateRange::getStart).thenComparing(LocalDateRange::getEnd);

  public NightsAtRisk {
    shown = List.copyOf(shown);
    read = List.copyOf(read);
    held = List.copyOf(held);
    known = List.copyOf(known);
    stays = List.copyOf(stays);
    blocks = List.copyOf(blocks);
    tests = List.copyOf(tests);
  }

  /** Nights that the other side takes for free or for taken wrongly, by date. */
  public List<Changed> unreadThere() {
    Stream<Changed> taken = changed(shown, read, true);
    Stream<Changed> freed = changed(read, shown, false);
    return Stream.concat(taken, freed)
        .sorted(Comparator.comparing(Changed::nights, BY_DATE))
        .toList();
  }

  private Stream<Changed> changed(
      List<LocalDateRange> here, List<LocalDateRange> there, boolean taken) {
    List<LocalDateRange> apart =
        tests.stream().map(night -> LocalDateRange.of(night, night.plusDays(1))).toList();
    List<LocalDateRange> ahead = FeedNights.within(here, ahead(COMPARED_DAYS));
    return Availability.minus(Availability.minus(ahead, there), apart).stream()
        .map(nights -> new Changed(nights, taken));
  }

  /** Nights that both sides can sell, by date. */
  public List<LocalDateRange> openOnBothSides() {
    return Availability.minus(
        Availability.of(held).freeParts(ahead(SOLD_DAYS)),
        known.stream().map(Claim::nights).toList());
  }

  /**
   * Nights that the other side has sold and that something else holds here: neither the booking's
   * own nights nor an echo of ours. Two meetings of one day that do not overlap are no such thing.
   *
   * @return by date
   */
  public List<Overlap> overlaps() {
    Map<Long, Reservation> reservations =
        stays.stream().collect(toMap(Reservation::id, stay -> stay));
    Map<Long, BlockedDates> blocked =
        blocks.stream().collect(toMap(BlockedDates::id, block -> block));
    LocalDateRange sold = ahead(COMPARED_DAYS);
    List<Overlap> found = new ArrayList<>();
    for (Claim event : known) {
      if (event.role() != Claim.Role.STAY || !event.nights().overlaps(sold)) {
        continue;
      }
      for (Occupancy other : held) {
        if (isAnother(other, event)
            && other
                .span()
                .intersection(event.span())
                .filter(both -> both.days().overlaps(sold))
                .isPresent()) {
          found.add(overlap(event, other, sold, reservations, blocked));
        }
      }
    }
    return found.stream().sorted(Comparator.comparing(Overlap::nights, BY_DATE)).toList();
  }

  /** Preparation nights are nobody's stay; what came from there is no second seller. */
  private boolean isAnother(Occupancy held, Claim event) {
    boolean own =
        held.link().equals(OptionalLong.of(linkId))
            || held instanceof Occupancy.Reserved reserved
                && event.reservationId().equals(OptionalLong.of(reserved.reservationId()));
    return !own && !(held instanceof Occupancy.Preparation);
  }

  private static Overlap overlap(
      Claim event,
      Occupancy held,
      LocalDateRange sold,
      Map<Long, Reservation> reservations,
      Map<Long, BlockedDates> blocked) {
    LocalDateRange nights =
        held.span().intersection(event.span()).orElseThrow().days().intersection(sold);
    return switch (held) {
      case Occupancy.Reserved reserved ->
          overlap(event, nights, reserved.source(), reserved.reservationId(), reservations);
      case Occupancy.Automatic automatic ->
          overlap(event, nights, "automatic", automatic.reservationId(), reservations);
      case Occupancy.Preparation preparation ->
          overlap(event, nights, "preparation", preparation.reservationId(), reservations);
      case Occupancy.Blocked block ->
          overlap(event, nights, "blocked", created(blocked, block.blockId()));
      case Occupancy.Imported imported ->
          overlap(event, nights, imported.source(), created(blocked, imported.blockId()));
    };
  }

  private static Overlap overlap(
      Claim event,
      LocalDateRange nights,
      String here,
      long reservation,
      Map<Long, Reservation> reservations) {
    return new Overlap(
        nights,
        here,
        OptionalLong.of(reservation),
        Optional.ofNullable(reservations.get(reservation)).map(Reservation::receivedOn),
        Optional.of(event.firstSeen()));
  }

  private static Overlap overlap(
      Claim event, LocalDateRange nights, String here, Optional<Instant> since) {
    return new Overlap(nights, here, OptionalLong.empty(), since, Optional.of(event.firstSeen()));
  }

  private static Optional<Instant> created(Map<Long, BlockedDates> blocked, long id) {
    return Optional.ofNullable(blocked.get(id)).map(BlockedDates::createdOn);
  }

  /**
   * Stays that were taken down since a moment and that hold nights to come.
   *
   * @param since the moment
   * @return by date
   */
  public List<Arrived> arrived(Instant since) {
    return stays.stream()
        .filter(stay -> stay.status().holdsUnit() && isToCome(stay.nights()))
        .filter(stay -> !stay.receivedOn().isBefore(since))
        .map(stay -> new Arrived(stay.nights(), stay.origin().word(), stay.id(), stay.receivedOn()))
        .sorted(Comparator.comparing(Arrived::nights, BY_DATE))
        .toList();
  }

  /**
   * Nights to come of the other side's stays that were cancelled since a moment, or that its
   * calendar does not name any more.
   *
   * @param since the moment
   * @return by date
   */
  public List<LocalDateRange> vanished(Instant since) {
    Stream<LocalDateRange> cancelled =
        stays.stream()
            .filter(stay -> stay.origin().link().equals(OptionalLong.of(linkId)))
            .filter(stay -> stay.status() == ReservationStatus.CANCELLED)
            .filter(stay -> !stay.cancelledHere() && !stay.updatedOn().isBefore(since))
            .map(Reservation::nights);
    Stream<LocalDateRange> missed =
        known.stream()
            .filter(event -> event.missed() > 0 && event.role() != Claim.Role.ECHO)
            .map(Claim::nights);
    return Stream.concat(cancelled, missed)
        .filter(this::isToCome)
        .distinct()
        .sorted(BY_DATE)
        .toList();
  }

  private boolean isToCome(LocalDateRange nights) {
    return nights.getEnd().isAfter(today);
  }

  private LocalDateRange ahead(int days) {
    return LocalDateRange.of(today, today.plusDays(days));
  }
}

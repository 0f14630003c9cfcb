package ee.hbook.sync.record;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Occupancy;
import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.FromCalendar;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.sync.Claim;
import ee.hbook.sync.plan.Known;
import ee.hbook.sync.record.RunChange.OfClaim;
import ee.hbook.sync.record.RunChange.OfReservation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/** What stands in a house when a run is undone, in maps; and what the run did to it. */
final class StandingHouse implements UndoPlan.Standing {

  static final UnitId UNIT = new UnitId(1, 1);
  static final UnitId OTHER_UNIT = new UnitId(1, 2);

  /** When the run began. */
  static final Instant RAN_ON = Instant.parse("2026-02-01T12:00:00Z");

  private final Map<Long, Reservation> stays = new HashMap<>();
  private final Map<String, Claim> events = new HashMap<>();
  private final Map<Long, BlockedDates> blocks = new HashMap<>();
  final List<Occupancy> prepared = new ArrayList<>();

  BlockedDates has(BlockedDates block) {
    blocks.put(block.id(), block);
    return block;
  }

  Reservation has(Reservation stay) {
    stays.put(stay.id(), stay);
    return stay;
  }

  Claim has(Claim event) {
    events.put(event.identity(), event);
    return event;
  }

  @Override
  public Optional<Reservation> reservation(long id) {
    return Optional.ofNullable(stays.get(id));
  }

  @Override
  public Optional<BlockedDates> blocked(long id) {
    return Optional.ofNullable(blocks.get(id));
  }

  @Override
  public Optional<Claim> event(String identity) {
    return Optional.ofNullable(events.get(identity));
  }

  @Override
  public List<Occupancy> obstacles(UnitId unit, Span wanted) {
    List<Occupancy> held = new ArrayList<>(prepared);
    blocks.values().stream()
        .filter(block -> block.covers(unit))
        .map(
            block ->
                new Occupancy.Imported(
                    unit, block.span(), block.id(), "B", OptionalLong.of(2), OptionalLong.empty()))
        .forEach(held::add);
    for (Reservation stay : stays.values()) {
      if (stay.status().holdsUnit() && stay.unit().equals(unit) && stay.span().overlaps(wanted)) {
        held.add(new Occupancy.Reserved(unit, stay.span(), stay.id(), "A", stay.origin().link()));
      }
    }
    return held;
  }

  UndoPlan plan(RunChange... changes) {
    return UndoPlan.of(List.of(changes), this, RAN_ON);
  }

  static OfReservation made(Reservation after) {
    return new OfReservation(Optional.empty(), after, List.of(), List.of());
  }

  static OfReservation changed(Reservation before, Reservation after) {
    return new OfReservation(Optional.of(before), after, List.of(), List.of());
  }

  static OfClaim known(@org.jspecify.annotations.Nullable Claim before, Claim after) {
    return new OfClaim(Optional.ofNullable(before), Optional.of(after));
  }

  static LocalDateRange nights(int from, int to) {
    return LocalDateRange.of(LocalDate.of(2026, 3, from), LocalDate.of(2026, 3, to));
  }

  static Reservation stay(long id, int from, int to, ReservationStatus status) {
    return stay(id, UNIT, from, to, status);
  }

  static Reservation stay(long id, UnitId unit, int from, int to, ReservationStatus status) {
    return new Reservation(
        id,
        "uid" + id,
        unit,
        Span.nights(nights(from, to)),
        status,
        new Origin.Calendar("A", OptionalLong.of(1), Optional.empty()),
        "",
        0,
        0,
        Optional.empty(),
        Instant.EPOCH,
        Instant.EPOCH,
        0,
        true,
        false);
  }

  /** What is known of an event; its number is that of its first letter. */
  static Claim event(String identity, int from, int to, long reservation) {
    return Known.claim(
        identity.codePointAt(0),
        identity,
        nights(from, to),
        Instant.EPOCH,
        Instant.EPOCH,
        0,
        Claim.Role.STAY,
        reservation == 0 ? OptionalLong.empty() : OptionalLong.of(reservation));
  }

  /** Nights 3 and 4, blocked for another calendar. */
  static BlockedDates heldElsewhere(long id, Instant since) {
    return block(id, UNIT, 3, 5, new FromCalendar(OptionalLong.of(2), "B"), since);
  }

  /** Dates blocked for the calendar of the run. */
  static BlockedDates block(long id, int from, int to) {
    return block(id, UNIT, from, to, new FromCalendar(OptionalLong.of(1), "A"));
  }

  /** Dates blocked long before the run. */
  static BlockedDates block(long id, UnitId unit, int from, int to, BlockedDates.Cause cause) {
    return block(id, unit, from, to, cause, Instant.EPOCH);
  }

  private static BlockedDates block(
      long id, UnitId unit, int from, int to, BlockedDates.Cause cause, Instant since) {
    return new BlockedDates(
        id,
        "block" + id,
        OptionalLong.of(unit.accomId()),
        OptionalInt.of(unit.accomNum()),
        Span.nights(nights(from, to)),
        cause,
        "",
        since);
  }

  static List<String> left(UndoPlan plan) {
    return plan.left().stream()
        .map(left -> left.what().inEnglish() + ": " + left.why().inEnglish())
        .toList();
  }
}

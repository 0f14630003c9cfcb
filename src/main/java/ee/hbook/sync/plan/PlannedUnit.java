package ee.hbook.sync.plan;

import ee.hbook.availability.Availability;
import ee.hbook.availability.Occupancy;
import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.ByHand;
import ee.hbook.blocking.BlockedDates.ByMachine;
import ee.hbook.blocking.BlockedDates.FromCalendar;
import ee.hbook.blocking.BlockedDates.LinkedReservation;
import ee.hbook.blocking.BlockedDates.PreparationTime;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.sync.Claim;
import ee.hbook.sync.ProofRule;
import ee.hbook.sync.RemoteEvent;
import ee.hbook.sync.diff.KnownReservation;
import ee.hbook.sync.diff.KnownReservation.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** The unit as it stands after what is planned so far, and the effects that lead there. */
final class PlannedUnit {

  private final UnitSnapshot before;
  private final OptionalLong link;
  private final LocalDate today;
  private final Map<Long, KnownReservation> stays;
  private final Map<Long, Claim> claims = new LinkedHashMap<>();
  private final List<Effect> effects = new ArrayList<>();
  private final List<Holder> blocks = new ArrayList<>();
  private final List<Span> left = new ArrayList<>();
  private long numbers;

  PlannedUnit(UnitSnapshot before, StandingHere standing, OptionalLong link, LocalDate today) {
    this.before = before;
    this.link = link;
    this.today = today;
    this.stays = new HashMap<>(standing.byId());
    before.claims().forEach(claim -> claims.put(claim.id(), claim));
    before.blocks().stream().flatMap(this::holder).forEach(blocks::add);
  }

  private Holder closed(BlockedDates block) {
    return holder(
        block,
        false,
        new Occupancy.Blocked(before.unit(), block.span(), block.id(), block.comment()));
  }

  private Stream<Holder> holder(BlockedDates block) {
    return switch (block.cause()) {
      case ByHand byHand -> Stream.of(closed(block));
      case ByMachine byMachine -> Stream.of(closed(block));
      case PreparationTime preparation -> Stream.empty();
      case LinkedReservation linked ->
          Stream.of(
              holder(
                  block,
                  true,
                  new Occupancy.Automatic(before.unit(), block.span(), linked.reservationId())));
      case FromCalendar calendar when isOurs(calendar.linkId()) -> Stream.empty();
      case FromCalendar calendar ->
          Stream.of(
              holder(
                  block,
                  calendar.guest(),
                  new Occupancy.Imported(
                      before.unit(),
                      block.span(),
                      block.id(),
                      calendar.source(),
                      calendar.linkId(),
                      OptionalLong.empty())));
    };
  }

  private static Holder holder(BlockedDates block, boolean stay, Occupancy occupancy) {
    return new Holder(occupancy, stay, block.createdOn());
  }

  private boolean isOurs(OptionalLong other) {
    return link.isPresent() && link.equals(other);
  }

  UnitSnapshot before() {
    return before;
  }

  LocalDate today() {
    return today;
  }

  List<Claim> claims() {
    return List.copyOf(claims.values());
  }

  Optional<KnownReservation> stay(OptionalLong id) {
    return id.isPresent() ? Optional.ofNullable(stays.get(id.getAsLong())) : Optional.empty();
  }

  boolean isHere(KnownReservation stay) {
    return stay.unit().equals(before.unit());
  }

  long nextNumber() {
    return --numbers;
  }

  /** Who else has nights for himself, from today on: neither this calendar nor preparation time. */
  List<Holder> others(Span span, OptionalLong own) {
    return fromToday(span).map(future -> overlapping(future, own)).orElse(List.of());
  }

  private List<Holder> overlapping(Span future, OptionalLong own) {
    List<Holder> found = new ArrayList<>();
    staying(own)
        .filter(stay -> !isOurs(stay.linkId()) && stay.span().overlaps(future))
        .map(stay -> new Holder(occupancy(stay), true, stay.since()))
        .forEach(found::add);
    blocks.stream()
        .filter(block -> block.span().overlaps(future) && !isBeside(block, own))
        .forEach(found::add);
    found.sort((one, other) -> one.span().start().compareTo(other.span().start()));
    return found;
  }

  /** The reservations of this calendar that have nights; only one of its events can. */
  List<KnownReservation> ofThisCalendar(Span span, OptionalLong own) {
    return staying(own)
        .filter(stay -> isOurs(stay.linkId()) && stay.span().overlaps(span))
        .toList();
  }

  /** Whether a stay touches nights that others need before or after theirs, or they its. */
  boolean touchesPreparation(Span span, OptionalLong own) {
    Span wide = Availability.around(span, before.preparation());
    boolean near =
        staying(own)
            .anyMatch(
                stay ->
                    !isOurs(stay.linkId())
                        && stay.span().overlaps(wide)
                        && !stay.span().overlaps(span));
    return near
        || before.blocks().stream()
            .filter(block -> block.span().overlaps(span))
            .anyMatch(block -> isPreparationElsewhere(block, own));
  }

  /** Of a reservation in a linked accommodation: those of this unit are asked themselves. */
  private boolean isPreparationElsewhere(BlockedDates block, OptionalLong own) {
    return block.cause() instanceof PreparationTime preparation
        && !OptionalLong.of(preparation.reservationId()).equals(own)
        && !stays.containsKey(preparation.reservationId());
  }

  private Stream<KnownReservation> staying(OptionalLong own) {
    return stays.values().stream()
        .filter(stay -> stay.holds() && isHere(stay))
        .filter(stay -> !OptionalLong.of(stay.id()).equals(own));
  }

  private static boolean isBeside(Holder block, OptionalLong own) {
    return block.occupancy() instanceof Occupancy.Automatic automatic
        && OptionalLong.of(automatic.reservationId()).equals(own);
  }

  private Occupancy occupancy(KnownReservation stay) {
    return new Occupancy.Reserved(
        before.unit(), stay.span(), stay.id(), stay.source(), stay.linkId());
  }

  /** Whether nights are free only because a reservation of this calendar leaves them now. */
  boolean areJustLeft(Span span) {
    return left.stream().anyMatch(span::overlaps);
  }

  /** Whether the calendar itself still has what it put on nights, rather than having lost it. */
  boolean hasItself(Span span, OptionalLong own) {
    return ofThisCalendar(span, own).stream()
        .anyMatch(
            stay ->
                claims.values().stream()
                    .filter(claim -> claim.reservationId().equals(OptionalLong.of(stay.id())))
                    .anyMatch(claim -> claim.absence().isEmpty() && claim.span().overlaps(span)));
  }

  /** A reservation of this calendar on nights that it has lost, and that stays for a day. */
  Optional<KnownReservation> underGuard(Span span) {
    return ofThisCalendar(span, OptionalLong.empty()).stream()
        .filter(
            stay ->
                claims.values().stream()
                    .filter(Claim::isGuarded)
                    .anyMatch(claim -> claim.reservationId().equals(OptionalLong.of(stay.id()))))
        .findFirst();
  }

  /** What nobody at all has of nights, from today on. */
  List<Span> open(Span span) {
    return fromToday(span).map(future -> open(List.of(future), span)).orElse(List.of());
  }

  /** What nobody at all has of some parts of nights. */
  List<Span> open(List<Span> parts, Span span) {
    return Span.minus(
        parts,
        Stream.concat(
                others(span, OptionalLong.empty()).stream().map(Holder::span),
                ofThisCalendar(span, OptionalLong.empty()).stream().map(KnownReservation::span))
            .toList());
  }

  private Optional<Span> fromToday(Span span) {
    return span.from(today.atStartOfDay());
  }

  /** Plans a reservation, and ties it to its claim. */
  void reserve(
      Claim claim, RemoteEvent event, ReservationStatus status, String source, ProofRule now) {
    long number = nextNumber();
    boolean taken =
        stays.values().stream()
            .anyMatch(stay -> isHere(stay) && stay.uid().equals(event.identity()));
    Optional<String> uid = taken ? Optional.empty() : Optional.of(event.identity());
    Span span = event.span();
    stays.put(
        number,
        new KnownReservation(
            number,
            uid.orElse(""),
            before.unit(),
            span,
            State.HOLDING,
            false,
            link,
            source,
            now.now()));
    effects.add(new Effect.Reserve(number, event, status, uid));
    put(claim.booked(number, span));
  }

  /** Plans another time for a reservation, or that it holds again or holds no more. */
  void change(long id, Span span, Optional<ReservationStatus> status) {
    KnownReservation stay = stays.get(id);
    if (stay == null) {
      return;
    }
    State state =
        status
            .map(next -> next.holdsUnit() ? State.HOLDING : State.LOST)
            .orElse(stay.holds() ? State.HOLDING : State.LOST);
    left.addAll(state == State.HOLDING ? stay.span().minus(span) : List.of(stay.span()));
    stays.put(id, stay.becoming(span, state));
    effects.add(new Effect.Change(id, span, status));
  }

  void adopt(KnownReservation stay, String source) {
    stays.put(stay.id(), stay.comingFrom(link, source));
    effects.add(new Effect.Adopt(stay.id()));
  }

  void put(Claim claim) {
    claims.put(claim.id(), claim);
  }

  void forget(Claim claim) {
    Claim there = claims.remove(claim.id());
    if (there != null && claim.id() > 0) {
      before.claims().stream()
          .filter(stored -> stored.id() == claim.id())
          .forEach(stored -> effects.add(new Effect.Forget(stored)));
    }
  }

  /** All effects, with what is to be remembered of claims last. */
  List<Effect> effects() {
    List<Effect> all = new ArrayList<>(effects);
    if (link.isPresent()) {
      Set<Claim> stored = Set.copyOf(before.claims());
      claims.values().stream()
          .filter(claim -> !stored.contains(claim))
          .map(Effect.Keep::new)
          .forEach(all::add);
    }
    return all;
  }
}

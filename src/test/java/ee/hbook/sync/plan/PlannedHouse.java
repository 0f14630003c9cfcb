package ee.hbook.sync.plan;

import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.FromCalendar;
import ee.hbook.feed.reads.EchoByReads;
import ee.hbook.ical.IcsCalendar;
import ee.hbook.link.LinkSettings;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.settings.OptionValues;
import ee.hbook.sync.ChannelReads.ChannelRead;
import ee.hbook.sync.Claim;
import ee.hbook.sync.ImportRules;
import ee.hbook.sync.PersonsWord;
import ee.hbook.sync.ProofRule;
import ee.hbook.sync.RemoteCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.threeten.extra.LocalDateRange;

/**
 * One unit as values: plans are made of it and carried out on it. It shows what plans come to,
 * without a database; that the application does what is planned is for the tests of whole houses.
 */
final class PlannedHouse {

  static final UnitId UNIT = new UnitId(1, 1);

  final Map<Long, Reservation> reservations = new TreeMap<>();
  final Map<Long, BlockedDates> blocked = new TreeMap<>();
  final Map<Long, Map<Long, Claim>> claims = new TreeMap<>();
  final Map<String, String> options = new HashMap<>();
  final Map<Long, List<ChannelRead>> reads = new HashMap<>();
  final Map<Long, Set<String>> direct = new HashMap<>();
  final Set<String> relayed = new HashSet<>();
  final Set<String> elsewhere = new HashSet<>();
  Grain grain = Grain.NIGHT;
  PreparationNights preparation = PreparationNights.NONE;
  private Instant now = Instant.parse("2026-01-01T12:00:00Z");
  private long numbers;

  void setNow(Instant moment) {
    now = moment;
  }

  Instant now() {
    return now;
  }

  /** What link 1 told us. */
  Map<Long, Claim> known() {
    return claims.computeIfAbsent(1L, id -> new TreeMap<>());
  }

  /** A booking that was made here. */
  Reservation book(LocalDateRange nights) {
    return book(nights, "own-" + nights, Origin.WEBSITE);
  }

  /** A booking from anywhere. */
  Reservation book(LocalDateRange nights, String uid, Origin origin) {
    return book(Span.nights(nights), uid, origin);
  }

  /** A booking of hours from anywhere. */
  Reservation book(Span span, String uid, Origin origin) {
    return put(
        new Reservation(
            ++numbers,
            uid,
            UNIT,
            span,
            ReservationStatus.CONFIRMED,
            origin,
            "",
            2,
            0,
            Optional.empty(),
            now,
            now,
            0,
            true,
            false));
  }

  private Reservation put(Reservation stay) {
    reservations.put(stay.id(), stay);
    return stay;
  }

  /** A person cancels, or takes back. */
  void become(long id, ReservationStatus status) {
    Reservation stay = reservations.get(id);
    put(with(stay, stay.unit(), stay.span(), status, !status.holdsUnit()));
  }

  /** A person gives a stay other nights. */
  void move(long id, LocalDateRange nights) {
    Reservation stay = reservations.get(id);
    put(with(stay, stay.unit(), Span.nights(nights), stay.status(), stay.cancelledHere()));
  }

  /** A person gives a stay another unit. */
  void take(long id, UnitId unit) {
    Reservation stay = reservations.get(id);
    put(with(stay, unit, stay.span(), stay.status(), stay.cancelledHere()));
  }

  private Reservation with(
      Reservation stay, UnitId unit, Span span, ReservationStatus status, boolean cancelledHere) {
    return new Reservation(
        stay.id(),
        stay.uid(),
        unit,
        span,
        status,
        stay.origin(),
        stay.comment(),
        stay.adults(),
        stay.children(),
        stay.customer(),
        stay.receivedOn(),
        now,
        stay.sequence() + 1,
        true,
        cancelledHere);
  }

  /** Dates that a person blocks. */
  BlockedDates block(LocalDateRange nights) {
    return block("own-block-" + nights, Span.nights(nights), new BlockedDates.ByHand());
  }

  /** Dates that another link blocked. */
  void blockFor(long link, String uid, LocalDateRange nights) {
    block(uid, Span.nights(nights), new FromCalendar(OptionalLong.of(link), "Other"));
  }

  private BlockedDates block(String uid, Span span, BlockedDates.Cause cause) {
    long id = ++numbers;
    BlockedDates block =
        new BlockedDates(
            id,
            uid,
            OptionalLong.of(UNIT.accomId()),
            OptionalInt.of(UNIT.accomNum()),
            span,
            cause,
            "",
            now);
    blocked.put(id, block);
    return block;
  }

  /** What a feed that is for a link shows as taken. */
  List<Span> shownTo(long link) {
    List<Span> shown = new ArrayList<>();
    reservations.values().stream()
        .filter(stay -> stay.status().holdsUnit() && stay.unit().equals(UNIT))
        .filter(stay -> !stay.origin().link().equals(OptionalLong.of(link)))
        .map(Reservation::span)
        .forEach(shown::add);
    blocked.values().stream()
        .filter(
            block ->
                !(block.cause() instanceof FromCalendar from
                    && from.linkId().equals(OptionalLong.of(link))))
        .map(BlockedDates::span)
        .forEach(shown::add);
    return shown;
  }

  /** The channel of link 1 reads our feed as it is now, and is looked at right away. */
  void channelReads() {
    channelReads(1);
  }

  void channelReads(long link) {
    reads
        .computeIfAbsent(link, id -> new ArrayList<>())
        .add(new ChannelRead(UNIT, now, now, shownTo(link), Optional.of(now)));
  }

  /** The channel reads our feed, and nobody can look at it. */
  void channelReadsUnseen() {
    reads
        .computeIfAbsent(1L, id -> new ArrayList<>())
        .add(new ChannelRead(UNIT, now, now, shownTo(1), Optional.empty()));
  }

  /** Whether anything holds a night. */
  boolean holds(LocalDate night) {
    return held().contains(night);
  }

  /** The nights that anything holds, but for preparation time. */
  Set<LocalDate> held() {
    return nights(shownTo(0));
  }

  static Set<LocalDate> nights(List<Span> spans) {
    Set<LocalDate> nights = new TreeSet<>();
    spans.stream().map(Span::days).flatMap(LocalDateRange::stream).forEach(nights::add);
    return nights;
  }

  /** Looks at a calendar and carries out what is planned. */
  SyncPlan follow(Look look) {
    UnitSnapshot snapshot = snapshot(look);
    SyncPlan plan = SyncPlan.of(snapshot, look);
    apply(plan, look.origin());
    return plan;
  }

  UnitSnapshot snapshot(Look look) {
    long link = look.link().orElse(0);
    Map<Long, List<Claim>> others =
        claims.entrySet().stream()
            .filter(entry -> entry.getKey() != link)
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> claimsOf(entry.getKey())));
    Set<String> own = new HashSet<>();
    Set<String> passedOn = new HashSet<>(relayed);
    look.calendar()
        .ifPresent(
            calendar ->
                calendar.events().stream()
                    .flatMap(event -> event.uid().stream())
                    .filter(uid -> uid.startsWith("own-"))
                    .forEach(own::add));
    reservations.values().stream()
        .filter(stay -> stay.origin() != Origin.WEBSITE)
        .map(Reservation::uid)
        .forEach(passedOn::add);
    return new UnitSnapshot(
        UNIT,
        grain,
        preparation.asTime(),
        List.copyOf(reservations.values()),
        List.copyOf(blocked.values()),
        look.link().isPresent() ? claimsOf(link) : List.of(),
        others,
        own,
        passedOn,
        elsewhere,
        new EchoByReads(reads.getOrDefault(link, List.of()), look.today(), look.proofs().now()),
        direct.getOrDefault(link, Set.of()));
  }

  private List<Claim> claimsOf(long link) {
    return claims.getOrDefault(link, Map.of()).values().stream()
        .map(
            claim ->
                claim.holding(
                    blocked.values().stream()
                        .filter(block -> isOf(block, claim))
                        .map(BlockedDates::span)
                        .toList()))
        .toList();
  }

  private static boolean isOf(BlockedDates block, Claim claim) {
    return block.cause() instanceof FromCalendar from
        && from.claimId().equals(OptionalLong.of(claim.id()));
  }

  private void apply(SyncPlan plan, Origin.Calendar origin) {
    Map<Long, Long> made = new HashMap<>();
    for (Effect effect : plan.effects()) {
      switch (effect) {
        case Effect.Reserve reserve -> {
          Reservation added =
              book(
                  reserve.event().span(),
                  reserve.uid().orElseGet(() -> "own-" + ++numbers),
                  origin);
          made.put(reserve.number(), added.id());
        }
        case Effect.Change(long id, Span span, Optional<ReservationStatus> status) -> {
          Reservation stay = reservations.get(id);
          put(with(stay, stay.unit(), span, status.orElse(stay.status()), false));
        }
        case Effect.Adopt(long id) -> put(reservations.get(id).comingFrom(origin));
        case Effect.Keep(Claim claim) -> keep(claim, origin, made);
        case Effect.Forget(Claim claim) -> {
          blocked.values().removeIf(block -> isOf(block, claim));
          claims.get(origin.linkId().getAsLong()).remove(claim.id());
        }
      }
    }
  }

  private void keep(Claim planned, Origin.Calendar origin, Map<Long, Long> made) {
    OptionalLong reservation =
        planned.reservationId().stream().map(id -> made.getOrDefault(id, id)).findFirst();
    Claim claim = planned.stored(planned.id() > 0 ? planned.id() : ++numbers, reservation);
    claims
        .computeIfAbsent(origin.linkId().getAsLong(), id -> new TreeMap<>())
        .put(claim.id(), claim);
    blocked.values().removeIf(block -> isOf(block, claim));
    for (Span span : claim.held()) {
      block(
          claim.identity(),
          span,
          new FromCalendar(
              origin.linkId(),
              origin.name(),
              OptionalLong.of(claim.id()),
              claim.role() == Claim.Role.STAY));
    }
  }

  /** What a calendar means by the rules of this house. */
  RemoteCalendar meaning(LinkSettings settings, IcsCalendar calendar) {
    ImportRules rules = new ImportRules(new OptionValues(options).imports(), settings);
    return Feeds.meaning(calendar, UNIT, grain == Grain.NIGHT ? rules : rules.byTheHour());
  }

  /** A look at the calendar of a link, by the rules of this house. */
  Look look(
      long link,
      LinkSettings settings,
      Optional<RemoteCalendar> calendar,
      PersonsWord word,
      boolean strange) {
    OptionValues values = new OptionValues(options);
    return new Look(
        new Origin.Calendar(
            link == 0 ? "File" : link == 1 ? "Elsewhere" : "Elsewhere " + link,
            link == 0 ? OptionalLong.empty() : OptionalLong.of(link),
            Optional.empty()),
        new ImportRules(values.imports(), settings),
        calendar,
        new ProofRule(
            now,
            calendar.map(present -> Integer.toHexString(present.hashCode())).orElse(""),
            values.imports().missedPolls(),
            values.imports().frequency(),
            values.imports().missedFor(),
            values.imports().guardFor(),
            word == PersonsWord.IT_IS_RIGHT,
            strange,
            false),
        values.site().zone(),
        Optional.of(now.minusSeconds(3600)),
        word,
        churned.getOrDefault(link, 0));
  }

  /** In how many good polls in a row every UID was another one, by link. */
  final Map<Long, Integer> churned = new HashMap<>();
}

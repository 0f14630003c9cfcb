package ee.hbook.sync.record.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.ByHand;
import ee.hbook.blocking.BlockedDates.ByMachine;
import ee.hbook.blocking.BlockedDates.Cause;
import ee.hbook.blocking.BlockedDates.FromCalendar;
import ee.hbook.blocking.BlockedDates.LinkedReservation;
import ee.hbook.blocking.BlockedDates.PreparationTime;
import ee.hbook.blocking.BlockedDates.Reason;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.sync.Claim;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.Proof;
import ee.hbook.sync.record.RunChange;
import ee.hbook.sync.record.RunDetail;
import ee.hbook.sync.record.SyncReport.Fate;
import ee.hbook.sync.record.SyncRun.Undo;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.threeten.extra.LocalDateRange;

class RecordedRunTest {

  private static final LocalDateRange NIGHTS =
      LocalDateRange.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 4));

  @Property(tries = 300)
  void changesOnRecordReadBackAsTheyWere(@ForAll("changes") List<RunChange> changes) {
    assertThat(RecordedChanges.read(RecordedChanges.write(changes))).isEqualTo(changes);
  }

  @Property(tries = 300)
  void fatesOnRecordReadBackAsTheyWere(@ForAll("fates") List<Fate> fates) {
    assertThat(RecordedFates.read(RecordedFates.write(fates, 1_000_000))).isEqualTo(fates);
  }

  @Property(tries = 300)
  void fatesOnRecordNeverTakeMoreThanTheirRoom(@ForAll("fates") List<Fate> fates) {
    assertThat(RecordedFates.write(fates, 200).length()).isLessThanOrEqualTo(200);
  }

  @Example
  void ofTooManyFatesThoseOfUnchangedEventsAreLeftOut() {
    Fate unchanged = new Fate("a", Optional.of(Span.nights(NIGHTS)), "unchanged", "");
    Fate moved = new Fate("b", Optional.of(Span.nights(NIGHTS)), "moved", "from elsewhere");
    String both = RecordedFates.write(List.of(unchanged, moved), 1000);

    assertThat(
            RecordedFates.read(RecordedFates.write(List.of(unchanged, moved), both.length() - 1)))
        .containsExactly(moved);
  }

  @Example
  void aRunThatChangedMoreThanIsKeptCannotBeUndoneAtAll() {
    Reservation stay = stay("x".repeat(1000));
    RunChange made = new RunChange.OfReservation(Optional.empty(), stay, List.of(), List.of());
    SyncRunDetailEntity row = new SyncRunDetailEntity();

    Undo undo = row.write(new RunDetail(List.of(), Collections.nCopies(1000, made)));

    assertThat(List.of(undo, row.read().changes())).containsExactly(Undo.TOO_MUCH, List.of());
  }

  @Provide
  Arbitrary<List<RunChange>> changes() {
    return Arbitraries.<RunChange>oneOf(
            Combinators.combine(stays().optional(), stays(), blocks().list(), blocks().list())
                .as(RunChange.OfReservation::new),
            Combinators.combine(blocks().optional(), blocks().optional())
                .as(RunChange.OfBlockedDates::new),
            Combinators.combine(events().optional(), events().optional())
                .as(RunChange.OfClaim::new))
        .list()
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Fate>> fates() {
    return Combinators.combine(
            Arbitraries.strings().ofMaxLength(20),
            spans().optional(),
            Arbitraries.of("added", "unchanged", "moved"),
            Arbitraries.strings().ofMaxLength(20))
        .as(Fate::new)
        .list()
        .ofMaxSize(20);
  }

  private static Reservation stay(String comment) {
    return new Reservation(
        1,
        "uid",
        new UnitId(1, 1),
        Span.nights(NIGHTS),
        ReservationStatus.NEW,
        Origin.WEBSITE,
        comment,
        0,
        0,
        Optional.empty(),
        Instant.EPOCH,
        Instant.EPOCH,
        0,
        true,
        false);
  }

  private static Arbitrary<Reservation> stays() {
    return Combinators.combine(
            numbers(),
            Arbitraries.strings(),
            nights(),
            Arbitraries.of(ReservationStatus.class),
            origins(),
            Arbitraries.integers(),
            instants(),
            Arbitraries.of(true, false))
        .as(
            (id, text, nights, status, origin, number, instant, truth) ->
                new Reservation(
                    id,
                    text,
                    new UnitId(id, 7),
                    Span.nights(nights),
                    status,
                    origin,
                    new StringBuilder(text).reverse().toString(),
                    number,
                    -number,
                    truth ? Optional.of(customer(id)) : Optional.empty(),
                    instant,
                    instant.plusNanos(1),
                    number,
                    truth,
                    !truth));
  }

  private static Customer customer(long id) {
    return new Customer(id, "", "", "", "", "", "", "", "", "", "");
  }

  private static Arbitrary<Origin> origins() {
    return Arbitraries.<Origin>oneOf(
        Arbitraries.just(Origin.WEBSITE),
        Combinators.combine(
                Arbitraries.strings(),
                optionalNumbers(),
                Arbitraries.of(URI.create("https://www.airbnb.com/r/1"), URI.create("a:b"))
                    .optional())
            .as(Origin.Calendar::new));
  }

  private static Arbitrary<BlockedDates> blocks() {
    return Combinators.combine(
            numbers(),
            Arbitraries.strings(),
            optionalNumbers(),
            Arbitraries.integers().optional(),
            nights(),
            causes(),
            instants())
        .as(
            (id, text, accomId, accomNum, nights, cause, instant) ->
                new BlockedDates(
                    id,
                    text,
                    accomId,
                    accomNum.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                    Span.nights(nights),
                    cause,
                    text,
                    instant));
  }

  private static Arbitrary<Cause> causes() {
    return Arbitraries.<Cause>oneOf(
        Arbitraries.just(new ByHand()),
        Arbitraries.of(Reason.class).map(ByMachine::new),
        numbers().map(PreparationTime::new),
        numbers().map(LinkedReservation::new),
        Combinators.combine(optionalNumbers(), Arbitraries.strings())
            .as((link, source) -> new FromCalendar(link, source, link, link.isPresent())));
  }

  private static Arbitrary<Claim> events() {
    return Combinators.combine(
            numbers(),
            Arbitraries.strings(),
            spans(),
            instants(),
            Arbitraries.integers(),
            Arbitraries.of(Claim.Role.class),
            optionalNumbers(),
            optionalNumbers())
        .as(
            (id, text, span, instant, number, role, reservation, block) ->
                new Claim(
                    id,
                    text,
                    span,
                    EventKind.CLOSURE,
                    role,
                    instant,
                    instant.plusSeconds(number),
                    Optional.of(new Proof(number, instant, instant, 2, text, true)),
                    block.isPresent()
                        ? Optional.of(new Proof(1, instant, instant, 1, "", false))
                        : Optional.empty(),
                    Optional.of(
                        new Claim.Former(span, true, new Proof(1, instant, instant, 1, "", false))),
                    reservation,
                    Optional.of(span),
                    List.of()));
  }

  /** Nights and hours. */
  private static Arbitrary<Span> spans() {
    return Combinators.combine(nights(), Arbitraries.integers().between(0, 95))
        .as(
            (nights, quarter) ->
                new Span(
                    nights.getStart().atStartOfDay().plusMinutes(15L * quarter),
                    nights.getEnd().atStartOfDay().plusMinutes(15L * (quarter / 2))));
  }

  private static Arbitrary<Long> numbers() {
    return Arbitraries.longs().greaterOrEqual(1);
  }

  private static Arbitrary<OptionalLong> optionalNumbers() {
    return numbers()
        .optional()
        .map(number -> number.map(OptionalLong::of).orElseGet(OptionalLong::empty));
  }

  private static Arbitrary<Instant> instants() {
    return Arbitraries.longs()
        .between(0, 4_000_000_000L)
        .flatMap(
            second ->
                Arbitraries.integers()
                    .between(0, 999_999_999)
                    .map(nano -> Instant.ofEpochSecond(second, nano)));
  }

  private static Arbitrary<LocalDateRange> nights() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 60_000), Arbitraries.integers().between(1, 400))
        .as(
            (day, length) ->
                LocalDateRange.of(LocalDate.ofEpochDay(day), LocalDate.ofEpochDay(day + length)));
  }
}

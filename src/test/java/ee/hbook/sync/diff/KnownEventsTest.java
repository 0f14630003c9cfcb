package ee.hbook.sync.diff;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.sync.Claim;
import ee.hbook.sync.Claim.Former;
import ee.hbook.sync.Claim.Role;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.ImportRules;
import ee.hbook.sync.Proof;
import ee.hbook.sync.ProofRule;
import ee.hbook.sync.RemoteEvent;
import ee.hbook.sync.diff.KnownReservation.State;
import ee.hbook.sync.diff.SyncDecision.Add;
import ee.hbook.sync.diff.SyncDecision.Await;
import ee.hbook.sync.diff.SyncDecision.Block;
import ee.hbook.sync.diff.SyncDecision.Cancel;
import ee.hbook.sync.diff.SyncDecision.EchoOf;
import ee.hbook.sync.diff.SyncDecision.Linger;
import ee.hbook.sync.diff.SyncDiff.Difference;
import ee.hbook.sync.diff.SyncDiff.Missing;
import ee.hbook.sync.diff.SyncDiff.StillThere;
import ee.hbook.sync.plan.Feeds;
import ee.hbook.sync.plan.Known;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** What becomes of an event that its link has told us before. */
class KnownEventsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final UnitId UNIT = new UnitId(102, 1);
  private static final long LINK = 7;

  private final Map<String, KnownReservation> standing = new HashMap<>();
  private final ImportRules rules = Feeds.rules(Map.of("hb_ical_update_status_resa", "yes"));

  @Test
  void aStretchOfAFloodIsHeldForTheTimeBeingOnItsFirstDay() {
    Claim known = known(5, 8, Role.PROVISIONAL, NOW.minus(Duration.ofHours(23)));
    assertThat(stillThere(known, event(5, 8, EventKind.UNCLEAR)))
        .isInstanceOfSatisfying(
            Block.class, block -> assertThat(block.role()).isEqualTo(Role.PROVISIONAL));
  }

  @Test
  void aStretchOfAFloodThatStandsForADayIsWhatItSeems() {
    Claim known = known(5, 8, Role.PROVISIONAL, NOW.minus(Duration.ofDays(1)));
    assertThat(stillThere(known, event(5, 8, EventKind.UNCLEAR))).isInstanceOf(Add.class);
  }

  @Test
  void aStretchOfAFloodThatNamesAGuestIsABookingAtOnce() {
    Claim known = known(5, 8, Role.PROVISIONAL, NOW);
    assertThat(stillThere(known, event(5, 8, EventKind.RESERVATION))).isInstanceOf(Add.class);
  }

  @Test
  void anEchoThatNamesAGuestByNowIsABooking() {
    assertThat(stillThere(known(5, 8, Role.ECHO, NOW), event(5, 8, EventKind.RESERVATION)))
        .isInstanceOf(Add.class);
  }

  @Test
  void anEchoOfWhatAnotherLinkBroughtStaysOneWhateverItNames() {
    standing.put("a", reservation(99));
    assertThat(stillThere(known(5, 8, Role.ECHO, NOW), event(5, 8, EventKind.RESERVATION)))
        .isInstanceOf(EchoOf.class);
  }

  @Test
  void anEchoOfWhatThisLinkBroughtIsNone() {
    standing.put("a", reservation(LINK));
    assertThat(stillThere(known(5, 8, Role.ECHO, NOW), event(5, 8, EventKind.RESERVATION)))
        .isInstanceOf(Add.class);
  }

  @Test
  void whatMovesOnWhileItsOldNightsAreHeldHoldsAllThatItHadSince() {
    Former left = new Former(span(5, 8), true, Proof.begun(NOW, "", true));
    Claim known = known(9, 12, Role.BLOCK, NOW).leaving(Optional.of(left));
    assertThat(left(stillThere(known, event(20, 22, EventKind.BLOCK))))
        .isEqualTo(Optional.of(new Former(span(5, 12), true, left.proof())));
  }

  @Test
  void whatComesBackToNightsThatAreHeldForItLeavesOnlyItsLastOnes() {
    Former left = new Former(span(5, 8), true, Proof.begun(NOW, "", true));
    Claim known = known(9, 12, Role.BLOCK, NOW).leaving(Optional.of(left));
    assertThat(left(stillThere(known, event(5, 8, EventKind.BLOCK))).map(Former::span))
        .contains(span(9, 12));
  }

  @Test
  void nightsThatWereLeftMatterForADay() {
    Former left =
        new Former(span(5, 8), false, Proof.begun(NOW.minus(Duration.ofHours(23)), "", false));
    Claim known = known(9, 12, Role.BLOCK, NOW).leaving(Optional.of(left));
    assertThat(left(stillThere(known, event(9, 12, EventKind.BLOCK)))).contains(left);
  }

  @Test
  void nightsThatWereLeftADayAgoMatterNoMore() {
    Former left =
        new Former(span(5, 8), false, Proof.begun(NOW.minus(Duration.ofDays(1)), "", false));
    Claim known = known(9, 12, Role.BLOCK, NOW).leaving(Optional.of(left));
    assertThat(left(stillThere(known, event(9, 12, EventKind.BLOCK)))).isEmpty();
  }

  @Test
  void aBookingWhoseReservationIsNotThereAnyMoreIsTakenAgain() {
    Claim booked = known(5, 8, Role.STAY, NOW).booked(1, span(5, 8));
    assertThat(stillThere(booked, event(5, 8, EventKind.UNCLEAR))).isInstanceOf(Add.class);
  }

  @Test
  void whatStaysAwayWhileTheRestOfALossIsBackIsNoCaseForTheGuard() {
    assertThat(gone(guarded(10, 12), new StillThere(event(5, 8, EventKind.BLOCK), guarded(5, 8))))
        .isInstanceOfSatisfying(
            Await.class, await -> assertThat(await.proof()).isEqualTo(Proof.begun(NOW, "", false)));
  }

  @Test
  void whatStaysAwayWithTheRestOfALossRemainsACaseForTheGuard() {
    Claim other = known(5, 8, Role.BLOCK, NOW);
    assertThat(gone(guarded(10, 12), new StillThere(event(5, 8, EventKind.BLOCK), other)))
        .isInstanceOfSatisfying(Await.class, await -> assertThat(await.proof().guarded()).isTrue());
  }

  @Test
  void whatMayBeAStayLingersOnceItHasBegun() {
    assertThat(gone(missed(known(0, 8, Role.UNSURE, NOW)))).isInstanceOf(Linger.class);
  }

  @Test
  void closedDatesDoNotLingerThoughTheyHaveBegun() {
    assertThat(gone(missed(known(0, 8, Role.BLOCK, NOW)))).isInstanceOf(Cancel.class);
  }

  @Test
  void whatSaysThatItIsClosedDoesNotLingerThoughItIsUnsure() {
    Claim closed = known(0, 8, Role.UNSURE, NOW).seen(event(0, 8, EventKind.BLOCK), NOW);
    assertThat(gone(missed(closed))).isInstanceOf(Cancel.class);
  }

  private SyncDecision stillThere(Claim known, RemoteEvent event) {
    return decide(List.of(new StillThere(event, known))).getFirst();
  }

  private SyncDecision gone(Claim known, Difference... others) {
    List<Difference> differences = new ArrayList<>(List.of(new Missing(known)));
    differences.addAll(List.of(others));
    return decide(differences).getFirst();
  }

  private List<SyncDecision> decide(List<Difference> differences) {
    return new SyncPolicy(
            rules,
            UNIT,
            TODAY,
            OptionalLong.of(LINK),
            standing,
            Map.of(),
            uid -> false,
            uid -> false,
            new ProofRule(
                NOW,
                "",
                2,
                Duration.ofHours(1),
                Duration.ofHours(1),
                Duration.ofDays(1),
                false,
                false,
                false))
        .decide(differences, new DataGuard(false, false, false, 0, differences.size()));
  }

  private static Optional<Former> left(SyncDecision decision) {
    return ((Block) decision).known().flatMap(Claim::former);
  }

  private static Claim guarded(int from, int to) {
    return known(from, to, Role.BLOCK, NOW)
        .missed(
            new Proof(
                3, NOW.minus(Duration.ofHours(4)), NOW.minus(Duration.ofHours(2)), 1, "", true),
            Optional.empty());
  }

  /** Often and long enough for its absence to be proved. */
  private static Claim missed(Claim known) {
    return known.missed(
        new Proof(5, NOW.minus(Duration.ofDays(2)), NOW.minus(Duration.ofHours(1)), 1, "", false),
        Optional.empty());
  }

  private static Claim known(int from, int to, Role role, Instant firstSeen) {
    return Known.claim(1, "a", nights(from, to), firstSeen, NOW, 0, role, OptionalLong.empty());
  }

  private static KnownReservation reservation(long link) {
    return new KnownReservation(
        1, "a", UNIT, span(5, 8), State.HOLDING, false, OptionalLong.of(link), "Elsewhere", NOW);
  }

  private static RemoteEvent event(int from, int to, EventKind kind) {
    return new RemoteEvent(
        "a",
        Optional.of("a"),
        Span.nights(nights(from, to)),
        kind,
        kind == EventKind.BLOCK ? Role.BLOCK : Role.STAY);
  }

  private static Span span(int from, int to) {
    return Span.nights(nights(from, to));
  }

  private static LocalDateRange nights(int from, int to) {
    return LocalDateRange.of(TODAY.plusDays(from), TODAY.plusDays(to));
  }
}

package ee.hbook.sync.diff;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.availability.Span;
import ee.hbook.sync.Claim;
import ee.hbook.sync.Claim.Role;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.GuestDetails;
import ee.hbook.sync.RemoteEvent;
import ee.hbook.sync.diff.SyncDiff.Appeared;
import ee.hbook.sync.diff.SyncDiff.Difference;
import ee.hbook.sync.diff.SyncDiff.Missing;
import ee.hbook.sync.diff.SyncDiff.Removed;
import ee.hbook.sync.diff.SyncDiff.StillThere;
import ee.hbook.sync.diff.SyncDiff.Unchanged;
import ee.hbook.sync.plan.Known;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class DataGuardTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 1, 10);

  private final List<Difference> poll = new ArrayList<>();

  @Test
  void aFeedThatTurnsEmptyLoses() {
    missing(1);
    assertThat(look().loses()).isTrue();
  }

  @Test
  void aFeedThatWasEmptyLosesNothing() {
    assertThat(look().loses()).isFalse();
  }

  @Test
  void halfOfSixIsTooMuch() {
    missing(3);
    there(3);
    assertThat(look().loses()).isTrue();
    assertThat(look().lost()).isEqualTo(3);
    assertThat(look().known()).isEqualTo(6);
  }

  @Test
  void threeOfTenIsNot() {
    missing(3);
    there(7);
    assertThat(look().loses()).isFalse();
  }

  @Test
  void twoOfSixByOneLookAreAPageThatIsLeftOut() {
    missing(2);
    there(4);
    assertThat(look().loses()).isTrue();
  }

  @Test
  void twoOfSevenAreNot() {
    missing(2);
    there(5);
    assertThat(look().loses()).isFalse();
  }

  @Test
  void oneOfTwoIsNot() {
    missing(1);
    there(1);
    assertThat(look().loses()).isFalse();
  }

  @Test
  void whatACalendarCallsCancelledCountsAsGone() {
    cancelled(3, 1);
    there(3);
    assertThat(look().loses()).isTrue();
    assertThat(look().lost()).isEqualTo(3);
  }

  @Test
  void twoOfSixThatAreCalledCancelledByOneLookAreAPage() {
    cancelled(2, 0);
    there(4);
    assertThat(look().loses()).isTrue();
  }

  @Test
  void twoOfSixThatWereMissedBeforeAreNone() {
    cancelled(2, 1);
    there(4);
    assertThat(look().loses()).isFalse();
  }

  @Test
  void whatASourceSaysIsGoneCountsAsGone() {
    removed(3, 1);
    there(3);
    assertThat(look().loses()).isTrue();
    assertThat(look().lost()).isEqualTo(3);
  }

  @Test
  void twoOfSixOfWhichASourceSaysAtOnceThatTheyAreGoneAreAPage() {
    removed(2, 0);
    there(4);
    assertThat(look().loses()).isTrue();
  }

  @Test
  void twoOfSixThatWereMissedBeforeTheSourceSaidSoAreNone() {
    removed(2, 1);
    there(4);
    assertThat(look().loses()).isFalse();
  }

  @Test
  void whatHasBegunDoesNotCountWhateverItsSourceSaysOfIt() {
    for (int i = 0; i < 3; i++) {
      poll.add(new Removed(known(-i, 2, Role.STAY)));
      poll.add(new StillThere(called(-i, 2), known(-i, 2, Role.STAY)));
    }
    assertThat(look().lost()).isZero();
    assertThat(look().loses()).isFalse();
  }

  @Test
  void aFeedWithNothingButNewEventsIsNotEmpty() {
    missing(1);
    appeared(1, EventKind.UNCLEAR);
    there(1);
    assertThat(look().loses()).isFalse();
  }

  @Test
  void whatHasNotChangedIsThere() {
    missing(3);
    for (int i = 0; i < 7; i++) {
      poll.add(new Unchanged(known(50 + i, 51 + i, Role.STAY)));
    }
    assertThat(look().loses()).isFalse();
  }

  @Test
  void staysInProgressDoNotCount() {
    for (int i = 0; i < 3; i++) {
      poll.add(new Missing(known(-i, 2, Role.STAY)));
    }
    assertThat(look().lost()).isZero();
  }

  @Test
  void echoesAndTheRestOfAFloodDoNotCount() {
    poll.add(new Missing(known(5, 6, Role.ECHO)));
    poll.add(new Missing(known(6, 7, Role.PROVISIONAL)));
    poll.add(new Missing(known(7, 8, Role.BLOCK)));
    assertThat(look().lost()).isEqualTo(1);
  }

  @Test
  void threeThatMoveAwayAtOnceMoveTooMuch() {
    moved(3, 20);
    assertThat(look().moves()).isTrue();
    assertThat(look().lost()).isEqualTo(3);
  }

  @Test
  void twoThatMoveDoNot() {
    moved(2, 20);
    assertThat(look().moves()).isFalse();
    assertThat(look().lost()).isZero();
  }

  @Test
  void threeOfSevenThatMoveAreNotHalfOfThemWhereOneIsMissing() {
    moved(3, 20);
    missing(1);
    there(3);
    assertThat(look().moves()).isFalse();
  }

  @Test
  void staysThatOnlyExchangeTheirNightsFreeNothing() {
    poll.add(new StillThere(event(7, 8), known(5, 6, Role.STAY)));
    poll.add(new StillThere(event(5, 6), known(6, 7, Role.STAY)));
    poll.add(new StillThere(event(6, 7), known(7, 8, Role.STAY)));
    assertThat(look().moves()).isFalse();
  }

  @Test
  void tenClosedStretchesAtOnceAreAFlood() {
    appeared(10, EventKind.UNCLEAR);
    assertThat(look().floods()).isTrue();
    assertThat(DataGuard.look(poll, TODAY, true).floods()).isFalse();
  }

  @Test
  void nineAreNone() {
    appeared(9, EventKind.BLOCK);
    assertThat(look().floods()).isFalse();
  }

  @Test
  void bookingsAreNoFlood() {
    appeared(20, EventKind.RESERVATION);
    assertThat(look().floods()).isFalse();
  }

  private DataGuard look() {
    return DataGuard.look(poll, TODAY, false);
  }

  private void missing(int count) {
    for (int i = 0; i < count; i++) {
      poll.add(new Missing(known(5 + i, 6 + i, Role.STAY)));
    }
  }

  private void cancelled(int count, int missed) {
    for (int i = 0; i < count; i++) {
      poll.add(new StillThere(called(5 + i, 6 + i), known(5 + i, 6 + i, Role.STAY, missed)));
    }
  }

  private void removed(int count, int missed) {
    for (int i = 0; i < count; i++) {
      poll.add(new Removed(known(5 + i, 6 + i, Role.STAY, missed)));
    }
  }

  private void there(int count) {
    for (int i = 0; i < count; i++) {
      poll.add(new StillThere(event(30 + i, 31 + i), known(30 + i, 31 + i, Role.STAY)));
    }
  }

  private void moved(int count, int by) {
    for (int i = 0; i < count; i++) {
      poll.add(new StillThere(event(5 + i + by, 6 + i + by), known(5 + i, 6 + i, Role.STAY)));
    }
  }

  private void appeared(int count, EventKind kind) {
    for (int i = 0; i < count; i++) {
      poll.add(new Appeared(event(60 + i, 61 + i, kind)));
    }
  }

  private static Claim known(int from, int to, Role role) {
    return known(from, to, role, 0);
  }

  private static Claim known(int from, int to, Role role, int missed) {
    return Known.claim(
        1,
        "k" + from,
        nights(from, to),
        Instant.EPOCH,
        Instant.EPOCH,
        missed,
        role,
        OptionalLong.empty());
  }

  private static RemoteEvent event(int from, int to) {
    return event(from, to, EventKind.RESERVATION);
  }

  private static RemoteEvent event(int from, int to, EventKind kind) {
    return event(from, to, kind, RemoteEvent.Standing.HOLDS);
  }

  private static RemoteEvent called(int from, int to) {
    return event(from, to, EventKind.RESERVATION, RemoteEvent.Standing.CANCELLED);
  }

  private static RemoteEvent event(
      int from, int to, EventKind kind, RemoteEvent.Standing standing) {
    return new RemoteEvent(
        "e" + from,
        Optional.of("e" + from),
        Span.nights(nights(from, to)),
        kind,
        Role.STAY,
        standing,
        false,
        GuestDetails.NONE,
        Optional.empty(),
        Optional.empty());
  }

  private static LocalDateRange nights(int from, int to) {
    return LocalDateRange.of(TODAY.plusDays(from), TODAY.plusDays(to));
  }
}

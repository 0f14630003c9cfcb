package ee.hbook.sync.diff;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.availability.Span;
import ee.hbook.config.Saying;
import ee.hbook.sync.Claim;
import ee.hbook.sync.Claim.Role;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.EventSetAside;
import ee.hbook.sync.RemoteEvent;
import ee.hbook.sync.diff.SyncDiff.Comparison;
import ee.hbook.sync.diff.SyncDiff.Difference;
import ee.hbook.sync.diff.SyncDiff.Missing;
import ee.hbook.sync.diff.SyncDiff.Removed;
import ee.hbook.sync.diff.SyncDiff.StillThere;
import ee.hbook.sync.diff.SyncDiff.Unchanged;
import ee.hbook.sync.plan.Known;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

class SyncDiffTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 1, 10);

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"a", "a/17", "a/24"})
  void whatIsThereButCannotBeReadStaysAsItIs(String identity) {
    Claim claim = known(identity, 5, 8);
    assertThat(unreadable("a", claim)).containsExactly(new Unchanged(claim));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"b", "ab", "ba", "b/17"})
  void whatHasAnotherNameThanWhatCannotBeReadIsMissing(String identity) {
    Claim claim = known(identity, 5, 8);
    assertThat(unreadable("a", claim)).containsExactly(new Missing(claim));
  }

  @Test
  void aStayCutOffAtTodayIsTheOneThatEndsOnTheSameDay() {
    Claim shorter = known("shorter", -3, 4);
    Claim same = known("same", -2, 8);
    Comparison found = compare(List.of(event("new", 0, 8)), List.of(shorter, same));
    assertThat(found.differences())
        .containsExactlyInAnyOrder(
            new StillThere(event("new", -2, 8), same.renamed("new")), new Missing(shorter));
  }

  @Test
  void twoFutureEventsUnderNewNamesAndNoneUnderItsOwnAreAChurn() {
    assertThat(
            compare(
                    List.of(event("a2", 5, 8), event("b2", 10, 12)),
                    List.of(known("a", 5, 8), known("b", 10, 12)))
                .churns())
        .isTrue();
  }

  @Test
  void oneFutureEventUnderItsOwnNameShowsThatNamesAreKept() {
    assertThat(
            compare(
                    List.of(event("a2", 5, 8), event("b2", 10, 12), event("c", 20, 21)),
                    List.of(known("a", 5, 8), known("b", 10, 12), known("c", 20, 21)))
                .churns())
        .isFalse();
  }

  @Test
  void aStayThatHasBegunShowsNothingOfTheKind() {
    Comparison begun =
        compare(
            List.of(event("a2", 5, 8), event("b2", 10, 12), event("c", -1, 2)),
            List.of(known("a", 5, 8), known("b", 10, 12), known("c", -1, 2)));
    assertThat(begun.churns()).isTrue();
    assertThat(begun.kept()).isZero();
  }

  @Test
  void oneNewNameIsNoChurn() {
    assertThat(compare(List.of(event("a2", 5, 8)), List.of(known("a", 5, 8))).churns()).isFalse();
  }

  @Test
  void whatASourceSaysIsGoneIsRemovedAndTheRestIsAsItWas() {
    Claim gone = known("gone", 5, 8);
    Claim there = known("there", 10, 12);
    Claim missing = missed("missing", 20, 22);
    assertThat(
            SyncDiff.told(List.of(), Set.of("gone"), List.of(gone, there, missing), TODAY)
                .differences())
        .containsExactly(new Removed(gone), new Unchanged(there), new Missing(missing));
  }

  private static List<Difference> unreadable(String uid, Claim claim) {
    EventSetAside event =
        new EventSetAside(Optional.of(uid), Saying.of("event_value")).among(List.of(uid + "/"));
    return SyncDiff.between(List.of(), List.of(claim), TODAY, List.of(event), decided -> false)
        .differences();
  }

  private static Comparison compare(List<RemoteEvent> events, List<Claim> known) {
    return SyncDiff.between(events, known, TODAY, List.of(), decided -> false);
  }

  private static Claim known(String identity, int from, int to) {
    return claim(identity, from, to, 0);
  }

  private static Claim missed(String identity, int from, int to) {
    return claim(identity, from, to, 1);
  }

  private static Claim claim(String identity, int from, int to, int missed) {
    return Known.claim(
        1,
        identity,
        nights(from, to),
        Instant.EPOCH,
        Instant.EPOCH,
        missed,
        Role.STAY,
        OptionalLong.empty());
  }

  private static RemoteEvent event(String identity, int from, int to) {
    return new RemoteEvent(
        identity,
        Optional.of(identity),
        Span.nights(nights(from, to)),
        EventKind.UNCLEAR,
        Role.STAY);
  }

  private static LocalDateRange nights(int from, int to) {
    return LocalDateRange.of(TODAY.plusDays(from), TODAY.plusDays(to));
  }
}

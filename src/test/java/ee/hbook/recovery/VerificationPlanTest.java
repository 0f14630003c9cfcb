package ee.hbook.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.recovery.VerificationStep.Kind;
import ee.hbook.recovery.VerificationStep.State;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threeten.extra.LocalDateRange;

class VerificationPlanTest {

  private static final Instant NOW = Instant.parse("2027-01-10T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2027, 1, 10);

  @Test
  void only_a_person_can_see_what_was_blocked_there() {
    assertThat(VerificationPlan.begin(NOW))
        .filteredOn(step -> step.state() == State.PERSON)
        .extracting(VerificationStep::kind)
        .containsExactly(Kind.REVERSE);
  }

  @Test
  void at_the_beginning_the_comparison_waits_for_the_synchronisation() {
    assertThat(due(begun())).containsExactly(Kind.SWITCHES, Kind.FEED, Kind.SYNC, Kind.HTTPS);
  }

  @Test
  void once_synchronised_both_sides_are_compared() {
    assertThat(due(with(begun(), Kind.SYNC, State.GOOD))).contains(Kind.COMPARISON);
  }

  @Test
  void no_night_is_closed_before_our_feed_was_seen() {
    assertThat(due(with(begun(), Kind.SYNC, State.GOOD))).doesNotContain(Kind.CANARY);
  }

  @Test
  void a_night_is_closed_once_our_feed_was_seen() {
    assertThat(due(with(with(begun(), Kind.SYNC, State.GOOD), Kind.FEED, State.GOOD)))
        .contains(Kind.CANARY);
  }

  @Test
  void what_is_wrong_is_looked_at_again() {
    assertThat(due(with(begun(), Kind.FEED, State.BAD))).contains(Kind.FEED);
  }

  @Test
  void what_a_person_was_asked_about_encryption_is_not_asked_again() {
    assertThat(due(with(begun(), Kind.HTTPS, State.PERSON))).doesNotContain(Kind.HTTPS);
  }

  @Test
  void a_canary_that_was_given_up_is_not_begun_again() {
    assertThat(due(with(allGood(), Kind.CANARY, State.PERSON))).isEmpty();
  }

  @Test
  void the_slow_checks_do_not_hold_the_link() {
    Verification rest =
        with(
            with(with(allGood(), Kind.HTTPS, State.PERSON), Kind.CANARY, State.RUNNING),
            Kind.REVERSE,
            State.PERSON);
    assertThat(VerificationPlan.isVerified(rest)).isTrue();
  }

  @Test
  void nights_that_the_other_side_has_yet_to_read_do_not_hold_the_link() {
    assertThat(VerificationPlan.isVerified(with(allGood(), Kind.COMPARISON, State.RUNNING)))
        .isTrue();
  }

  @Test
  void a_night_sold_twice_holds_the_link() {
    assertThat(VerificationPlan.isVerified(with(allGood(), Kind.COMPARISON, State.BAD))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"SWITCHES", "FEED", "SYNC", "COMPARISON"})
  void a_link_is_not_trusted_before_each_of_these_was_looked_at(Kind kind) {
    assertThat(VerificationPlan.isVerified(with(allGood(), kind, State.WAITING))).isFalse();
  }

  @Test
  void a_feed_that_cannot_be_looked_at_from_here_does_not_hold_the_link() {
    assertThat(VerificationPlan.isVerified(with(allGood(), Kind.FEED, State.PERSON))).isTrue();
  }

  @Test
  void it_is_over_when_all_is_good() {
    assertThat(VerificationPlan.end(allGood(), NOW)).contains("good");
  }

  @Test
  void it_goes_on_while_anything_is_left() {
    assertThat(VerificationPlan.end(begun(), NOW.plus(Duration.ofHours(47)))).isEmpty();
  }

  @Test
  void after_two_days_it_ends_with_what_is_left() {
    assertThat(VerificationPlan.end(begun(), NOW.plus(Duration.ofHours(48)))).contains("time");
  }

  @Test
  void at_first_every_tick_looks() {
    assertThat(VerificationPlan.isTime(lookedAt(NOW.plusSeconds(15)), NOW.plusSeconds(30)))
        .isTrue();
  }

  @Test
  void later_a_look_a_minute_is_enough() {
    Instant later = NOW.plus(Duration.ofMinutes(20));
    assertThat(VerificationPlan.isTime(lookedAt(later), later.plusSeconds(59))).isFalse();
    assertThat(VerificationPlan.isTime(lookedAt(later), later.plusSeconds(60))).isTrue();
  }

  @Test
  void the_night_that_is_closed_is_the_last_free_one_of_the_eleventh_month() {
    assertThat(VerificationPlan.canary(TODAY, List.of(nights(0, 310), nights(320, 340))))
        .contains(TODAY.plusDays(339));
  }

  @Test
  void a_night_too_near_is_not_closed() {
    assertThat(VerificationPlan.canary(TODAY, List.of(nights(0, 300)))).isEmpty();
  }

  private static List<Kind> due(Verification verification) {
    return Arrays.stream(Kind.values())
        .filter(kind -> VerificationPlan.isDue(verification, kind))
        .toList();
  }

  private static Verification begun() {
    return verification(Optional.empty(), VerificationPlan.begin(NOW));
  }

  private static Verification lookedAt(Instant last) {
    return verification(Optional.of(last), VerificationPlan.begin(NOW));
  }

  private static Verification allGood() {
    return verification(
        Optional.empty(),
        Arrays.stream(Kind.values())
            .map(kind -> VerificationStep.of(kind, State.GOOD, "read", NOW))
            .toList());
  }

  private static Verification verification(
      Optional<Instant> lookedOn, List<VerificationStep> steps) {
    return new Verification(
        1, OptionalLong.of(7), NOW, NOW, Optional.empty(), "", lookedOn, Optional.empty(), steps);
  }

  private static Verification with(Verification verification, Kind kind, State state) {
    return verification.with(VerificationStep.of(kind, state, "x", NOW));
  }

  private static LocalDateRange nights(int from, int to) {
    return LocalDateRange.of(TODAY.plusDays(from), TODAY.plusDays(to));
  }
}

package ee.hbook.sync;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.sync.KnownEvent.Role;
import ee.hbook.sync.Told.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class FeedSignsTest {

  private static final DataGuard QUIET = new DataGuard(false, false, false, 0, 5);
  private static final DataGuard LOSING = new DataGuard(true, false, false, 4, 5);

  @Test
  void a_feed_as_it_should_be_is_nothing_to_tell() {
    assertThat(signs(QUIET, false, 0).told(List.of(), missed(3, 0))).isEmpty();
  }

  @Test
  void a_loss_is_told_when_half_of_it_stood_for_two_polls() {
    assertThat(kinds(signs(LOSING, false, 0), missed(2, 2))).containsExactly(Kind.FEED_UNDER_GUARD);
  }

  @Test
  void a_loss_that_few_stood_for_is_not_told_yet() {
    assertThat(kinds(signs(LOSING, false, 0), missed(1, 2))).isEmpty();
  }

  @Test
  void a_loss_of_one_poll_is_not_told_yet() {
    assertThat(kinds(signs(LOSING, false, 0), missed(4, 1))).isEmpty();
  }

  @Test
  void moves_are_told_as_losses_are() {
    DataGuard moving = new DataGuard(false, true, false, 4, 5);
    assertThat(kinds(signs(moving, false, 0), missed(4, 2))).containsExactly(Kind.FEED_UNDER_GUARD);
  }

  @Test
  void a_calendar_that_a_person_believes_is_not_under_guard() {
    assertThat(kinds(signs(LOSING, true, 0), missed(4, 2))).isEmpty();
  }

  @Test
  void five_of_the_missing_are_named_and_the_others_counted() {
    String message = signs(LOSING, false, 0).told(List.of(), missed(7, 2)).getFirst().message();
    assertThat(message).contains("2027-02-05 to 2027-02-06 and 2 more").doesNotContain("02-07");
  }

  @Test
  void five_missing_ones_are_all_named() {
    assertThat(signs(LOSING, false, 0).told(List.of(), missed(5, 2)).getFirst().message())
        .endsWith("2027-02-05 to 2027-02-06.");
  }

  @Test
  void uids_are_told_of_when_they_changed_twice() {
    assertThat(kinds(signs(QUIET, false, 1), missed(2, 0))).isEmpty();
    assertThat(kinds(signs(QUIET, false, 2), missed(2, 0)))
        .containsExactly(Kind.UID_NOT_PERSISTENT);
  }

  @Test
  void a_flood_is_told_while_any_of_it_is_blocked() {
    List<KnownEvent> after = List.of(event(1, 0, Role.PROVISIONAL), event(2, 0, Role.STAY));
    Told told = signs(QUIET, false, 0).told(List.of(), after).getFirst();
    assertThat(told.kind()).isEqualTo(Kind.FLOOD);
    assertThat(told.lost()).isEqualTo(1);
  }

  private static FeedSigns signs(DataGuard guard, boolean believed, int churned) {
    return new FeedSigns("Airbnb", guard, believed, churned, 2);
  }

  private static List<Kind> kinds(FeedSigns signs, List<KnownEvent> after) {
    return signs.told(List.of(), after).stream().map(Told::kind).toList();
  }

  private static List<KnownEvent> missed(int count, int polls) {
    return IntStream.rangeClosed(1, count).mapToObj(day -> event(day, polls, Role.STAY)).toList();
  }

  private static KnownEvent event(int day, int missed, Role role) {
    return new KnownEvent(
        day,
        "k" + day,
        LocalDateRange.of(LocalDate.of(2027, 2, day), LocalDate.of(2027, 2, day + 1)),
        Instant.EPOCH,
        Instant.EPOCH,
        missed,
        role,
        0,
        OptionalLong.empty(),
        OptionalLong.empty());
  }
}

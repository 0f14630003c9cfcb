package ee.hbook.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.sync.ChannelReads.ChannelRead;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.plan.EchoRule.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class EchoRuleTest {

  private static final UnitId UNIT = new UnitId(1, 1);
  private static final LocalDate TODAY = LocalDate.of(2027, 1, 10);
  private static final Instant SEEN = Instant.parse("2027-01-10T12:00:00Z");
  private static final List<LocalDateRange> STAY = List.of(nights(5, 8));

  @Test
  void closed_nights_that_were_read_before_and_came_after_a_look_are_an_echo() {
    assertThat(judge(EventKind.UNCLEAR, STAY, looked(-60, -59, nights(5, 8))))
        .isEqualTo(Verdict.ECHO);
  }

  @Test
  void what_a_look_right_after_the_read_finds_is_a_sale_of_the_channels_own() {
    assertThat(judge(EventKind.UNCLEAR, STAY, looked(-1, 0, nights(5, 8))))
        .isEqualTo(Verdict.DOUBLE_BOOKING);
  }

  @Test
  void what_the_first_look_finds_long_after_the_read_is_one_of_both() {
    assertThat(judge(EventKind.UNCLEAR, STAY, looked(-60, 0, nights(5, 8))))
        .isEqualTo(Verdict.PERHAPS);
  }

  @Test
  void without_any_look_since_the_read_it_is_one_of_both() {
    assertThat(judge(EventKind.UNCLEAR, STAY, unseen(-60, nights(5, 8))))
        .isEqualTo(Verdict.PERHAPS);
  }

  @Test
  void this_look_is_one_too_and_may_come_in_time() {
    assertThat(judge(EventKind.UNCLEAR, STAY, unseen(-1, nights(5, 8))))
        .isEqualTo(Verdict.DOUBLE_BOOKING);
  }

  @Test
  void the_read_that_explains_it_best_counts() {
    EchoRule rule =
        new EchoRule(
            List.of(looked(-60, -59, nights(5, 8)), unseen(-30, nights(5, 8))), TODAY, SEEN);
    assertThat(rule.judge(EventKind.UNCLEAR, STAY, SEEN)).isEqualTo(Verdict.ECHO);
  }

  @Test
  void what_the_channel_has_read_otherwise_for_more_than_a_day_explains_nothing() {
    EchoRule rule =
        new EchoRule(
            List.of(looked(-60 * 50, -60 * 49, nights(5, 8)), looked(-60 * 25, -60 * 24)),
            TODAY,
            SEEN);
    assertThat(rule.judge(EventKind.UNCLEAR, STAY, SEEN)).isEqualTo(Verdict.DOUBLE_BOOKING);
  }

  @Test
  void a_channel_may_show_what_it_had_read_for_a_day_after_it_has_read_otherwise() {
    EchoRule rule =
        new EchoRule(
            List.of(looked(-60 * 50, -60 * 49, nights(5, 8)), looked(-60 * 23, -60 * 22)),
            TODAY,
            SEEN);
    assertThat(rule.judge(EventKind.UNCLEAR, STAY, SEEN)).isEqualTo(Verdict.ECHO);
  }

  @Test
  void a_read_at_the_very_moment_came_too_late() {
    assertThat(judge(EventKind.UNCLEAR, STAY, looked(0, 0, nights(5, 8))))
        .isEqualTo(Verdict.DOUBLE_BOOKING);
  }

  @Test
  void a_read_that_missed_a_night_proves_nothing() {
    assertThat(judge(EventKind.UNCLEAR, STAY, looked(-60, -59, nights(5, 7))))
        .isEqualTo(Verdict.DOUBLE_BOOKING);
  }

  @Test
  void two_stretches_that_were_read_together_cover_what_lies_in_both() {
    assertThat(judge(EventKind.UNCLEAR, STAY, looked(-60, -59, nights(3, 6), nights(6, 9))))
        .isEqualTo(Verdict.ECHO);
  }

  @Test
  void two_reads_that_each_missed_a_night_prove_nothing() {
    EchoRule rule =
        new EchoRule(
            List.of(looked(-90, -89, nights(5, 7)), looked(-60, -59, nights(6, 8))), TODAY, SEEN);
    assertThat(rule.judge(EventKind.UNCLEAR, STAY, SEEN)).isEqualTo(Verdict.DOUBLE_BOOKING);
  }

  @Test
  void nights_that_are_over_need_not_have_been_read() {
    assertThat(judge(EventKind.UNCLEAR, List.of(nights(-3, 2)), looked(-60, -59, nights(0, 2))))
        .isEqualTo(Verdict.ECHO);
  }

  @Test
  void a_guests_booking_is_a_double_booking_though_it_was_read() {
    assertThat(judge(EventKind.RESERVATION, STAY, looked(-60, -59, nights(5, 8))))
        .isEqualTo(Verdict.DOUBLE_BOOKING);
  }

  @Test
  void closed_dates_that_were_not_read_are_a_double_booking() {
    assertThat(judge(EventKind.BLOCK, STAY, looked(-60, -59))).isEqualTo(Verdict.DOUBLE_BOOKING);
  }

  @Test
  void only_nights_that_no_read_had_shown_are_the_channels_own() {
    EchoRule rule = new EchoRule(List.of(looked(-60, -59, nights(5, 8))), TODAY, SEEN);
    assertThat(rule.beyond(nights(4, 10), SEEN)).containsExactly(nights(4, 5), nights(8, 10));
  }

  @Test
  void nights_before_today_are_nobodys_any_more() {
    EchoRule rule = new EchoRule(List.of(), TODAY, SEEN);
    assertThat(rule.beyond(nights(-2, 1), SEEN)).containsExactly(nights(0, 1));
    assertThat(rule.beyond(nights(-3, -1), SEEN)).isEmpty();
  }

  @Test
  void the_newest_read_says_what_the_channel_believes() {
    EchoRule rule =
        new EchoRule(
            List.of(looked(-60, -59, nights(5, 8)), looked(-30, -29, nights(9, 10))), TODAY, SEEN);
    assertThat(rule.stillBelievedTaken(List.of(nights(5, 8)))).isFalse();
    assertThat(rule.stillBelievedTaken(List.of(nights(9, 10)))).isTrue();
  }

  @Test
  void a_channel_that_never_read_believes_nothing() {
    EchoRule unread = new EchoRule(List.of(), TODAY, SEEN);
    assertThat(unread.everRead()).isFalse();
    assertThat(unread.stillBelievedTaken(List.of(nights(5, 8)))).isFalse();
  }

  @Test
  void a_channel_that_read_something_has_read() {
    assertThat(new EchoRule(List.of(looked(-60, -59)), TODAY, SEEN).everRead()).isTrue();
  }

  private static Verdict judge(EventKind kind, List<LocalDateRange> shared, ChannelRead read) {
    return new EchoRule(List.of(read), TODAY, SEEN).judge(kind, shared, SEEN);
  }

  private static ChannelRead looked(int minutes, int look, LocalDateRange... nights) {
    Instant when = SEEN.plusSeconds(60L * minutes);
    return new ChannelRead(
        UNIT, when, when, List.of(nights), Optional.of(SEEN.plusSeconds(60L * look)));
  }

  private static ChannelRead unseen(int minutes, LocalDateRange... nights) {
    Instant when = SEEN.plusSeconds(60L * minutes);
    return new ChannelRead(UNIT, when, when, List.of(nights), Optional.empty());
  }

  private static LocalDateRange nights(int from, int to) {
    return LocalDateRange.of(TODAY.plusDays(from), TODAY.plusDays(to));
  }
}

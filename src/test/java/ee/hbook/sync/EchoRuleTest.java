package ee.hbook.sync;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Occupancy;
import ee.hbook.sync.ChannelReads.ChannelRead;
import ee.hbook.sync.EchoRule.Verdict;
import ee.hbook.sync.KnownEvent.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class EchoRuleTest {

  private static final UnitId UNIT = new UnitId(1, 1);
  private static final LocalDate TODAY = LocalDate.of(2027, 1, 10);
  private static final Instant SEEN = Instant.parse("2027-01-10T12:00:00Z");
  private static final Occupancy STAY =
      new Occupancy.Reserved(UNIT, nights(5, 8), 1, "website", OptionalLong.empty());

  @Test
  void closed_nights_that_were_read_before_are_an_echo() {
    assertThat(judge(EventKind.UNCLEAR, 5, 8, List.of(STAY), read(-60, nights(5, 8))))
        .isEqualTo(Verdict.ECHO);
  }

  @Test
  void a_read_at_the_very_moment_came_too_late() {
    assertThat(judge(EventKind.UNCLEAR, 5, 8, List.of(STAY), read(0, nights(5, 8))))
        .isEqualTo(Verdict.DOUBLE_BOOKING);
  }

  @Test
  void a_read_that_missed_a_night_proves_nothing() {
    assertThat(judge(EventKind.UNCLEAR, 5, 8, List.of(STAY), read(-60, nights(5, 7))))
        .isEqualTo(Verdict.DOUBLE_BOOKING);
  }

  @Test
  void two_stretches_that_were_read_together_cover_what_lies_in_both() {
    assertThat(judge(EventKind.UNCLEAR, 5, 8, List.of(STAY), read(-60, nights(3, 6), nights(6, 9))))
        .isEqualTo(Verdict.ECHO);
  }

  @Test
  void two_reads_that_each_missed_a_night_prove_nothing() {
    EchoRule rule = new EchoRule(List.of(read(-90, nights(5, 7)), read(-60, nights(6, 8))), TODAY);
    assertThat(rule.judge(event(EventKind.UNCLEAR, 5, 8), List.of(STAY), SEEN))
        .isEqualTo(Verdict.DOUBLE_BOOKING);
  }

  @Test
  void only_the_nights_that_are_held_need_have_been_read() {
    assertThat(judge(EventKind.UNCLEAR, 3, 12, List.of(STAY), read(-60, nights(5, 8))))
        .isEqualTo(Verdict.ECHO);
  }

  @Test
  void nights_that_are_over_need_not_have_been_read() {
    Occupancy inHouse =
        new Occupancy.Reserved(UNIT, nights(-3, 2), 1, "website", OptionalLong.empty());
    assertThat(judge(EventKind.UNCLEAR, -3, 2, List.of(inHouse), read(-60, nights(0, 2))))
        .isEqualTo(Verdict.ECHO);
  }

  @Test
  void what_is_over_was_sold_to_nobody() {
    Occupancy past =
        new Occupancy.Reserved(UNIT, nights(-5, -2), 1, "website", OptionalLong.empty());
    EchoRule unread = new EchoRule(List.of(), TODAY);
    assertThat(unread.judge(event(EventKind.RESERVATION, -5, -2), List.of(past), SEEN))
        .isEqualTo(Verdict.ECHO);
  }

  @Test
  void a_guests_booking_is_a_double_booking_though_it_was_read() {
    assertThat(judge(EventKind.RESERVATION, 5, 8, List.of(STAY), read(-60, nights(5, 8))))
        .isEqualTo(Verdict.DOUBLE_BOOKING);
  }

  @Test
  void closed_dates_over_a_stay_that_was_not_read_are_a_double_booking() {
    assertThat(judge(EventKind.BLOCK, 5, 8, List.of(STAY), read(-60)))
        .isEqualTo(Verdict.DOUBLE_BOOKING);
  }

  @Test
  void closed_dates_over_an_automatic_block_that_was_not_read_are_a_double_booking() {
    Occupancy automatic = new Occupancy.Automatic(UNIT, nights(5, 8), 9);
    assertThat(judge(EventKind.BLOCK, 5, 8, List.of(automatic), read(-60)))
        .isEqualTo(Verdict.DOUBLE_BOOKING);
  }

  @Test
  void closed_dates_over_closed_dates_sell_nothing() {
    Occupancy blocked = new Occupancy.Blocked(UNIT, nights(5, 8), 1, "");
    assertThat(judge(EventKind.BLOCK, 5, 8, List.of(blocked), read(-60))).isEqualTo(Verdict.ECHO);
  }

  @Test
  void what_may_be_a_booking_over_closed_dates_may_be_a_double_booking() {
    Occupancy blocked = new Occupancy.Blocked(UNIT, nights(5, 8), 1, "");
    assertThat(judge(EventKind.UNCLEAR, 5, 8, List.of(blocked), read(-60)))
        .isEqualTo(Verdict.DOUBLE_BOOKING);
  }

  @Test
  void preparation_time_is_sold_to_nobody() {
    Occupancy preparation = new Occupancy.Preparation(UNIT, nights(5, 8), 1);
    assertThat(judge(EventKind.RESERVATION, 5, 8, List.of(preparation), read(-60)))
        .isEqualTo(Verdict.NOT_FREE);
  }

  @Test
  void the_newest_read_says_what_the_channel_believes() {
    EchoRule rule = new EchoRule(List.of(read(-60, nights(5, 8)), read(-30, nights(9, 10))), TODAY);
    assertThat(rule.stillBelievedTaken(List.of(nights(5, 8)))).isFalse();
    assertThat(rule.stillBelievedTaken(List.of(nights(9, 10)))).isTrue();
  }

  @Test
  void a_channel_that_never_read_believes_nothing() {
    EchoRule unread = new EchoRule(List.of(), TODAY);
    assertThat(unread.everRead()).isFalse();
    assertThat(unread.stillBelievedTaken(List.of(nights(5, 8)))).isFalse();
  }

  @Test
  void a_channel_that_read_something_has_read() {
    assertThat(new EchoRule(List.of(read(-60)), TODAY).everRead()).isTrue();
  }

  private static Verdict judge(
      EventKind kind, int from, int to, List<Occupancy> holders, ChannelRead read) {
    return new EchoRule(List.of(read), TODAY).judge(event(kind, from, to), holders, SEEN);
  }

  private static ChannelRead read(int minutes, LocalDateRange... nights) {
    Instant when = SEEN.plusSeconds(60L * minutes);
    return new ChannelRead(UNIT, when, when, List.of(nights), Optional.empty());
  }

  private static IdentifiedEvent event(EventKind kind, int from, int to) {
    return new IdentifiedEvent(
        "e",
        Feeds.event(
            Optional.of("e"),
            nights(from, to),
            RemoteEvent.Status.CONFIRMED,
            "",
            "",
            false,
            Map.of()),
        kind,
        Role.STAY);
  }

  private static LocalDateRange nights(int from, int to) {
    return LocalDateRange.of(TODAY.plusDays(from), TODAY.plusDays(to));
  }
}

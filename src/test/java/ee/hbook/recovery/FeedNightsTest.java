package ee.hbook.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.sync.RemoteCalendar;
import ee.hbook.sync.RemoteEvent;
import ee.hbook.sync.RemoteEvent.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class FeedNightsTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 1, 10);

  @Test
  void a_feed_with_the_expected_nights_does_not_differ() {
    assertThat(
            FeedNights.difference(
                calendar(event("a", Status.CONFIRMED, 1, 3), event("b", Status.CONFIRMED, 3, 5)),
                List.of(nights(1, 5)),
                TODAY))
        .isEmpty();
  }

  @Test
  void a_night_that_is_missing_differs() {
    assertThat(FeedNights.difference(calendar(), List.of(nights(1, 3)), TODAY))
        .containsExactly(nights(1, 3));
  }

  @Test
  void a_night_too_much_differs() {
    assertThat(
            FeedNights.difference(calendar(event("a", Status.CONFIRMED, 1, 3)), List.of(), TODAY))
        .containsExactly(nights(1, 3));
  }

  @Test
  void a_cancelled_event_takes_nothing() {
    assertThat(
            FeedNights.difference(calendar(event("a", Status.CANCELLED, 1, 3)), List.of(), TODAY))
        .isEmpty();
  }

  @Test
  void nights_that_are_over_do_not_count() {
    assertThat(
            FeedNights.difference(calendar(event("a", Status.CONFIRMED, -3, 0)), List.of(), TODAY))
        .isEmpty();
  }

  @Test
  void the_same_events_in_another_order_are_the_same_calendar() {
    RemoteEvent one = event("a", Status.CONFIRMED, 1, 3);
    RemoteEvent two = event("b", Status.CONFIRMED, 5, 7);
    assertThat(FeedNights.areTheSame(calendar(one, two), calendar(two, one))).isTrue();
  }

  @Test
  void an_event_with_other_nights_makes_another_calendar() {
    assertThat(
            FeedNights.areTheSame(
                calendar(event("a", Status.CONFIRMED, 1, 3)),
                calendar(event("a", Status.CONFIRMED, 1, 4))))
        .isFalse();
  }

  private static RemoteCalendar calendar(RemoteEvent... events) {
    return new RemoteCalendar("-//x//", List.of(events), List.of(), Optional.empty());
  }

  private static RemoteEvent event(String uid, Status status, int from, int to) {
    return new RemoteEvent(
        Optional.of(uid),
        nights(from, to),
        status,
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        false,
        Map.of());
  }

  private static LocalDateRange nights(int from, int to) {
    return LocalDateRange.of(TODAY.plusDays(from), TODAY.plusDays(to));
  }
}

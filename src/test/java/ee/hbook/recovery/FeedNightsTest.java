package ee.hbook.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.IcsEvent.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class FeedNightsTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 1, 10);

  @Test
  void aFeedWithTheExpectedNightsDoesNotDiffer() {
    assertThat(
            FeedNights.difference(
                calendar(event("a", Status.CONFIRMED, 1, 3), event("b", Status.CONFIRMED, 3, 5)),
                List.of(nights(1, 5)),
                TODAY))
        .isEmpty();
  }

  @Test
  void aNightThatIsMissingDiffers() {
    assertThat(FeedNights.difference(calendar(), List.of(nights(1, 3)), TODAY))
        .containsExactly(nights(1, 3));
  }

  @Test
  void aNightTooMuchDiffers() {
    assertThat(
            FeedNights.difference(calendar(event("a", Status.CONFIRMED, 1, 3)), List.of(), TODAY))
        .containsExactly(nights(1, 3));
  }

  @Test
  void aCancelledEventTakesNothing() {
    assertThat(
            FeedNights.difference(calendar(event("a", Status.CANCELLED, 1, 3)), List.of(), TODAY))
        .isEmpty();
  }

  @Test
  void nightsThatAreOverDoNotCount() {
    assertThat(
            FeedNights.difference(calendar(event("a", Status.CONFIRMED, -3, 0)), List.of(), TODAY))
        .isEmpty();
  }

  @Test
  void theSameEventsInAnotherOrderAreTheSameCalendar() {
    IcsEvent one = event("a", Status.CONFIRMED, 1, 3);
    IcsEvent two = event("b", Status.CONFIRMED, 5, 7);
    assertThat(FeedNights.areTheSame(calendar(one, two), calendar(two, one))).isTrue();
  }

  @Test
  void anEventWithOtherNightsMakesAnotherCalendar() {
    assertThat(
            FeedNights.areTheSame(
                calendar(event("a", Status.CONFIRMED, 1, 3)),
                calendar(event("a", Status.CONFIRMED, 1, 4))))
        .isFalse();
  }

  private static IcsCalendar calendar(IcsEvent... events) {
    return new IcsCalendar("-//x//", List.of(events), List.of(), Optional.empty());
  }

  private static IcsEvent event(String uid, Status status, int from, int to) {
    return new IcsEvent(
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

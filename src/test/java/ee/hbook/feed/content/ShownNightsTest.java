package ee.hbook.feed.content;

import static ee.hbook.feed.content.Sample.nights;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.availability.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class ShownNightsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  /** Events as {@code letter of the status, check-in/check-out in June}. */
  @ParameterizedTest(name = "{0} shows {1}")
  @CsvSource({
    "'', ''",
    "C05/07, 20260605+2",
    "T05/07, ''",
    "X05/07, ''",
    "C05/07 T06/09, 20260605+2",
    "C05/07 C07/09, 20260605+4",
    "C05/07 C08/09, '20260605+2,20260608+1'",
    "C08/09 C05/07, '20260605+2,20260608+1'",
    "C05/12 C06/07 C09/14, 20260605+9",
  })
  void whatHoldsItsNightsIsShownByItsFirstNight(String events, String text) {
    List<FeedEvent> feed =
        Stream.of(events.split(" "))
            .filter(event -> !event.isEmpty())
            .map(ShownNightsTest::event)
            .toList();
    assertThat(ShownNights.write(ShownNights.of(feed, TODAY, ZoneOffset.UTC))).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0} to {1} shows {2}")
  @CsvSource({
    "2026-05-20, 2026-05-31, ''",
    "2026-05-20, 2026-06-01, ''",
    "2026-05-20, 2026-06-02, 20260601+1",
    "2026-06-01, 2026-06-02, 20260601+1",
  })
  void theNightsBeforeTodayAreLeftOut(String from, String to, String text) {
    List<FeedEvent> feed = List.of(event(FeedEvent.Status.CONFIRMED, nights(from, to)));
    assertThat(ShownNights.write(ShownNights.of(feed, TODAY, ZoneOffset.UTC))).isEqualTo(text);
  }

  @Property
  void whatIsWrittenIsReadBack(
      @ForAll @Size(max = 20) List<@IntRange(max = 2000) Integer> starts,
      @ForAll @IntRange(min = 1, max = 400) int length) {
    List<Span> shown =
        ShownNights.of(
            starts.stream()
                .map(TODAY::plusDays)
                .map(start -> LocalDateRange.of(start, start.plusDays(length)))
                .map(range -> event(FeedEvent.Status.CONFIRMED, range))
                .toList(),
            TODAY,
            ZoneOffset.UTC);
    assertThat(ShownNights.read(ShownNights.write(shown))).isEqualTo(shown);
  }

  @Test
  void whatIsTooLongForARowIsCutBetweenNights() {
    List<Span> many =
        IntStream.range(0, 10_000)
            .mapToObj(i -> Span.nights(TODAY.plusDays(2L * i), TODAY.plusDays(2L * i + 1)))
            .toList();
    String text = ShownNights.write(many);
    assertThat(text.length()).isBetween(99_800, 100_000);
    assertThat(ShownNights.read(text)).isEqualTo(many.subList(0, ShownNights.read(text).size()));
  }

  @Test
  void hoursAreShownWithTheirTimes() {
    FeedEvent meeting =
        event("C05/06")
            .at(
                Optional.of(
                    new FeedEvent.Hours(
                        Instant.parse("2026-06-05T07:15:00Z"),
                        Instant.parse("2026-06-05T08:45:00Z"))));
    List<Span> shown = ShownNights.of(List.of(meeting), TODAY, ZoneId.of("Europe/Prague"));
    assertThat(ShownNights.write(shown)).isEqualTo("20260605T0915+90");
    assertThat(ShownNights.read("20260605T0915+90")).isEqualTo(shown);
  }

  private static FeedEvent event(String written) {
    return event(
        switch (written.charAt(0)) {
          case 'C' -> FeedEvent.Status.CONFIRMED;
          case 'T' -> FeedEvent.Status.TENTATIVE;
          default -> FeedEvent.Status.CANCELLED;
        },
        nights("2026-06-" + written.substring(1, 3), "2026-06-" + written.substring(4)));
  }

  private static FeedEvent event(FeedEvent.Status status, LocalDateRange nights) {
    return new FeedEvent(
        "uid",
        nights,
        "",
        "",
        status,
        Instant.EPOCH,
        Optional.empty(),
        Optional.empty(),
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}

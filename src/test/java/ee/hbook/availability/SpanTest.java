package ee.hbook.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class SpanTest {

  private static final Span MEETING = span("10:00", "11:30");

  @ParameterizedTest(name = "10:00 to 11:30 and {0} to {1}")
  @CsvSource({
    // start, end, overlaps, abuts, encloses, intersection, span, minus
    "08:00, 09:00, no,  no,  no,  '',          08:00-11:30, 10:00-11:30",
    "08:00, 10:00, no,  yes, no,  '',          08:00-11:30, 10:00-11:30",
    "08:00, 10:15, yes, no,  no,  10:00-10:15, 08:00-11:30, 10:15-11:30",
    "08:00, 11:30, yes, no,  no,  10:00-11:30, 08:00-11:30, ''",
    "08:00, 12:00, yes, no,  no,  10:00-11:30, 08:00-12:00, ''",
    "10:00, 10:15, yes, no,  yes, 10:00-10:15, 10:00-11:30, 10:15-11:30",
    "10:00, 11:30, yes, no,  yes, 10:00-11:30, 10:00-11:30, ''",
    "10:15, 10:30, yes, no,  yes, 10:15-10:30, 10:00-11:30, 10:00-10:15 10:30-11:30",
    "10:15, 11:30, yes, no,  yes, 10:15-11:30, 10:00-11:30, 10:00-10:15",
    "11:15, 12:00, yes, no,  no,  11:15-11:30, 10:00-12:00, 10:00-11:15",
    "11:30, 12:00, no,  yes, no,  '',          10:00-12:00, 10:00-11:30",
    "11:45, 12:00, no,  no,  no,  '',          10:00-12:00, 10:00-11:30"
  })
  void twoSpansOfOneDayAreRelatedAsHalfOpenOnesAre(
      String start,
      String end,
      String overlaps,
      String abuts,
      String encloses,
      String intersection,
      String both,
      String minus) {
    Span other = span(start, end);

    assertThat(
            List.of(
                yes(MEETING.overlaps(other)),
                yes(MEETING.abuts(other)),
                yes(MEETING.encloses(other)),
                MEETING.intersection(other).map(SpanTest::words).orElse(""),
                words(MEETING.span(other)),
                String.join(" ", MEETING.minus(other).stream().map(SpanTest::words).toList())))
        .containsExactly(overlaps, abuts, encloses, intersection, both, minus);
  }

  @Test
  void aNightIsTheDayFromMidnightToMidnight() {
    Span stay = Span.nights(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 4));

    assertThat(stay.isNights()).isTrue();
    assertThat(stay.days())
        .isEqualTo(LocalDateRange.of(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 4)));
  }

  @Test
  void aMeetingTouchesTheDayThatItLiesOn() {
    assertThat(MEETING.isNights()).isFalse();
    assertThat(MEETING.days())
        .isEqualTo(LocalDateRange.of(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 2)));
  }

  @Test
  void aMeetingUntilMidnightDoesNotTouchTheNextDay() {
    Span evening =
        new Span(LocalDateTime.parse("2027-03-01T22:00"), LocalDateTime.parse("2027-03-02T00:00"));

    assertThat(evening.days().getEnd()).isEqualTo(LocalDate.of(2027, 3, 2));
  }

  @Test
  void aNightAndAMeetingOnItsDayOverlap() {
    assertThat(Span.nights(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 2)).overlaps(MEETING))
        .isTrue();
  }

  @Test
  void nothingIsNoSpan() {
    assertThatThrownBy(() -> span("10:00", "10:00")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void spansWithoutOthersAreWhatIsLeft() {
    assertThat(
            Span.minus(List.of(span("08:00", "12:00")), List.of(MEETING, span("11:30", "11:45"))))
        .containsExactly(span("08:00", "10:00"), span("11:45", "12:00"));
  }

  @Test
  void fromAMomentOnTheRestIsLeft() {
    assertThat(MEETING.from(LocalDateTime.parse("2027-03-01T11:00")))
        .contains(span("11:00", "11:30"));
    assertThat(MEETING.from(LocalDateTime.parse("2027-03-01T11:30"))).isEmpty();
    assertThat(MEETING.from(LocalDateTime.parse("2027-03-01T09:00"))).contains(MEETING);
  }

  @Test
  void itIsWrittenAsNightsOrAsHours() {
    assertThat(MEETING).hasToString("2027-03-01T10:00/2027-03-01T11:30");
    assertThat(Span.nights(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 4)))
        .hasToString("2027-03-01/2027-03-04");
  }

  @Test
  void whatBeginsOrEndsInTheHourThatComesTwiceTakesBoth() {
    ZoneId prague = ZoneId.of("Europe/Prague");
    Span night =
        new Span(LocalDateTime.parse("2027-10-31T02:30"), LocalDateTime.parse("2027-10-31T02:45"));

    assertThat(night.startInstant(prague)).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
    assertThat(night.endInstant(prague)).isEqualTo(Instant.parse("2027-10-31T01:45:00Z"));
  }

  private static Span span(String start, String end) {
    LocalDate day = LocalDate.of(2027, 3, 1);
    return new Span(
        LocalDateTime.parse(day + "T" + start.strip()),
        LocalDateTime.parse(day + "T" + end.strip()));
  }

  private static String words(Span span) {
    return span.start().toLocalTime() + "-" + span.end().toLocalTime();
  }

  private static String yes(boolean is) {
    return is ? "yes" : "no";
  }
}

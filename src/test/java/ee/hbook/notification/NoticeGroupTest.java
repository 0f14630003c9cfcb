package ee.hbook.notification;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.config.Saying;
import ee.hbook.notification.Notice.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NoticeGroupTest {

  private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");

  @Test
  void tenOfOneKindAboutOneCalendarAreOneGroup() {
    List<Notice> ten =
        IntStream.range(0, 10).mapToObj(at -> notice(at, Kind.EVENT_NOT_IMPORTED, 1, at)).toList();
    assertThat(NoticeGroup.of(ten)).singleElement().matches(group -> group.notices().size() == 10);
  }

  @Test
  void calendarsAreKeptApart() {
    assertThat(
            NoticeGroup.of(
                List.of(
                    notice(1, Kind.EVENT_NOT_IMPORTED, 1, 0),
                    notice(2, Kind.EVENT_NOT_IMPORTED, 2, 0))))
        .hasSize(2);
  }

  @Test
  void thePossibleDoubleBookingComesFirstHoweverOldItIs() {
    assertThat(
            NoticeGroup.of(
                List.of(
                    notice(1, Kind.INVALID_URL, 1, 9),
                    notice(2, Kind.UID_NOT_PERSISTENT, 1, 8),
                    notice(3, Kind.POSSIBLE_DOUBLE_BOOKING, 1, 0))))
        .extracting(NoticeGroup::kind)
        .containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING, Kind.INVALID_URL, Kind.UID_NOT_PERSISTENT);
  }

  @Test
  void ofOneKindTheNewestComesFirst() {
    assertThat(
            NoticeGroup.of(
                List.of(notice(1, Kind.INVALID_URL, 1, 0), notice(2, Kind.INVALID_URL, 2, 5))))
        .extracting(group -> group.linkId().getAsLong())
        .containsExactly(2L, 1L);
  }

  @Test
  void inAGroupTheEarliestNightsComeFirst() {
    assertThat(
            NoticeGroup.of(
                    List.of(
                        notice(1, Kind.RESA_MODIFIED, 1, 7), notice(2, Kind.RESA_MODIFIED, 1, 3)))
                .getFirst()
                .notices())
        .extracting(Notice::id)
        .containsExactly(2L, 1L);
  }

  private static Notice notice(long id, Kind kind, long link, int days) {
    LocalDate night = LocalDate.of(2026, 7, 1).plusDays(days);
    return new Notice(
        id,
        kind,
        OptionalLong.of(link),
        "Airbnb",
        Optional.of(new UnitId(1, 1)),
        "uid" + id,
        Optional.of(Span.nights(night, night.plusDays(1))),
        Saying.of("as_it_stands", ""),
        NOON.plusSeconds(days),
        NOON,
        Optional.empty(),
        0,
        0,
        Optional.empty(),
        false);
  }
}

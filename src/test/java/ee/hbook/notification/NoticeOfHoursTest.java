package ee.hbook.notification;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.config.Saying;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class NoticeOfHoursTest {

  @Test
  void twoDoubleBookingsOnOneDayAreTwo() {
    assertThat(at(9).saysTheSameAs(at(14))).isFalse();
  }

  @Test
  void oneThatIsToldAgainIsOne() {
    assertThat(at(9).saysTheSameAs(at(9))).isTrue();
  }

  private static Notice at(int hour) {
    LocalDate day = LocalDate.of(2027, 1, 20);
    return new Notice(
        0,
        Notice.Kind.POSSIBLE_DOUBLE_BOOKING,
        OptionalLong.of(1),
        "Elsewhere",
        Optional.of(new UnitId(1, 1)),
        "uid",
        Optional.of(new Span(day.atTime(hour, 0), day.atTime(hour + 1, 0))),
        Saying.of("as_it_stands", ""),
        Instant.EPOCH,
        Instant.EPOCH,
        Optional.empty(),
        0,
        0,
        Optional.empty(),
        false);
  }
}

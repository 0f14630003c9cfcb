package ee.hbook.sync.echo;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.availability.Span;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.echo.EchoRule.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What never shows a booking of ours sells for itself whatever it has. */
class NoEchoesTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 1, 10);
  private static final Instant APPEARED = Instant.parse("2027-01-10T08:00:00Z");
  private static final Span STAY = Span.nights(TODAY.plusDays(2), TODAY.plusDays(5));

  private final EchoRule rule = new NoEchoes(TODAY);

  @ParameterizedTest
  @EnumSource
  void whateverIsOverNightsOfOthersIsASecondBooking(EventKind kind) {
    assertThat(rule.judge(kind, List.of(STAY), APPEARED)).isEqualTo(Verdict.DOUBLE_BOOKING);
  }

  @Test
  void itsOtherSideKnowsNothingOfUs() {
    assertThat(rule.knowsUs()).isFalse();
    assertThat(rule.knewAsFree(List.of(STAY), APPEARED)).isFalse();
  }

  @Test
  void nothingOfItIsTakenBecauseOfUs() {
    assertThat(rule.stillBelievesTaken(List.of(STAY))).isFalse();
  }

  @Test
  void allThatIsStillToComeIsItsOwn() {
    assertThat(rule.beyond(STAY, APPEARED)).containsExactly(STAY);
    assertThat(rule.beyondEchoes(STAY, APPEARED)).containsExactly(STAY);
    assertThat(rule.beyondLast(STAY, APPEARED)).containsExactly(STAY);
  }

  @Test
  void ofAStayThatHasBegunTheNightsFromTodayOnCount() {
    Span begun = Span.nights(TODAY.minusDays(2), TODAY.plusDays(1));
    assertThat(rule.beyond(begun, APPEARED)).containsExactly(Span.nights(TODAY, TODAY.plusDays(1)));
  }

  @Test
  void ofAStayThatIsOverNothingCounts() {
    assertThat(rule.beyond(Span.nights(TODAY.minusDays(2), TODAY), APPEARED)).isEmpty();
  }
}

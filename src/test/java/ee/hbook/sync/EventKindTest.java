package ee.hbook.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventKindTest {

  @ParameterizedTest
  @CsvSource({"RESERVATION, false", "BLOCK, true", "CLOSURE, true", "UNCLEAR, false"})
  void onlyWhatSaysSoIsClosedDates(EventKind kind, boolean closed) {
    assertThat(kind.isClosedDates()).isEqualTo(closed);
  }

  @ParameterizedTest
  @CsvSource({"RESERVATION, false", "BLOCK, true", "CLOSURE, true", "UNCLEAR, true"})
  void onlyABookingOfAGuestIsNeverOneOfOursComingBack(EventKind kind, boolean echo) {
    assertThat(kind.mayBeEcho()).isEqualTo(echo);
  }
}

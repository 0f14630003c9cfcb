package ee.hbook.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReservationStatusTest {

  @ParameterizedTest(name = "{0} holds its unit: {1}")
  @CsvSource({
    "pending, false",
    "new, true",
    "confirmed, true",
    "awaiting_payment, true",
    "awaiting_approval, false",
    "cancelled, false"
  })
  void newConfirmedAndAwaitingPaymentHoldTheirUnit(String word, boolean holds) {
    assertThat(ReservationStatus.ofWord(word).orElseThrow().holdsUnit()).isEqualTo(holds);
  }

  @Test
  void anUnknownWordNamesNoStatus() {
    assertThat(ReservationStatus.ofWord("CONFIRMED")).isEmpty();
  }
}

package ee.hbook.ical;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"199, false", "200, true", "204, true", "299, true", "300, false", "503, false"})
  void whatIsHandedOverIsTakenWhereTheAnswerSaysSo(int status, boolean taken) {
    assertThat(new Delivery.Answered(status).isTaken()).isEqualTo(taken);
  }
}

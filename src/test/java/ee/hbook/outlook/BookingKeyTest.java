package ee.hbook.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.outlook.BookingKey.Trial;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By what a booking is known again. */
class BookingKeyTest {

  private static final Trial TRIAL =
      new Trial(
          70_000_000_012L,
          LocalDateTime.parse("2027-08-18T12:00"),
          Instant.parse("2027-03-01T09:00:00Z"));

  @Test
  void aTrialIsReadFromItsKey() {
    assertThat(BookingKey.trial(TRIAL.key())).contains(TRIAL);
  }

  @Test
  void aTrialThatIsOverIsStillOneOfItsRoom() {
    assertThat(BookingKey.trial(TRIAL.over().key()).orElseThrow().link()).isEqualTo(TRIAL.link());
  }

  @Test
  void aTrialIsNoReservation() {
    assertThat(BookingKey.reservation(TRIAL.key())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"r12", "x12", "b3:4", "u:t12 x", ""})
  void whatIsBookedOrBlockedIsNoTrial(String key) {
    assertThat(BookingKey.trial(key)).isEmpty();
  }
}

package ee.hbook.accommodation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrainTest {

  @ParameterizedTest(name = "{1} of {0} lies between {2} and {3}")
  @CsvSource({
    "NIGHT,        2027-03-01T10:07, 2027-03-01T00:00, 2027-03-02T00:00",
    "NIGHT,        2027-03-01T00:00, 2027-03-01T00:00, 2027-03-01T00:00",
    "QUARTER_HOUR, 2027-03-01T10:07, 2027-03-01T10:00, 2027-03-01T10:15",
    "QUARTER_HOUR, 2027-03-01T10:15, 2027-03-01T10:15, 2027-03-01T10:15",
    "QUARTER_HOUR, 2027-03-01T10:15:01, 2027-03-01T10:15, 2027-03-01T10:30",
    "QUARTER_HOUR, 2027-03-01T23:50, 2027-03-01T23:45, 2027-03-02T00:00"
  })
  void aBookingIsWidenedToWhatIsLet(
      Grain grain, LocalDateTime moment, LocalDateTime before, LocalDateTime after) {
    assertThat(grain.before(moment)).isEqualTo(before);
    assertThat(grain.after(moment)).isEqualTo(after);
    assertThat(grain.isOn(moment)).isEqualTo(before.equals(moment));
  }

  @ParameterizedTest
  @CsvSource({"night, NIGHT", "quarter_hour, QUARTER_HOUR"})
  void itsWordIsFoundAgain(String word, Grain grain) {
    assertThat(Grain.ofWord(word)).contains(grain);
    assertThat(grain.word()).isEqualTo(word);
  }
}

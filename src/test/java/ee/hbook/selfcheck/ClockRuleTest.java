package ee.hbook.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockRuleTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'',        self_check_clock_unseen",
    "'1',       self_check_clock_good",
    "'600',     self_check_clock_unseen",
    "'600 1',   self_check_clock_good",
    "'600 700', self_check_clock_behind",
    "'-600 -700', self_check_clock_ahead",
  })
  void ourClockIsWrongWhereTwoOthersAgreeOnIt(String offsets, String said) {
    List<Duration> seconds =
        Arrays.stream(offsets.split(" ", -1))
            .filter(each -> !each.isEmpty())
            .map(Long::parseLong)
            .map(Duration::ofSeconds)
            .toList();

    assertThat(ClockRule.judge(seconds).words().key()).isEqualTo(said);
  }
}

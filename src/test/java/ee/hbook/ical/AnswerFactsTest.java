package ee.hbook.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerFactsTest {

  private static final String NOON = "Sat, 21 Nov 2026 12:00:00 GMT";

  @Test
  void itsNowIsTheDateAndForHowLongACacheHasKeptIt() {
    AnswerFacts facts = AnswerFacts.of(List.of(NOON), List.of(" 90 "), Optional.empty());
    assertThat(facts.itsNow()).contains(Instant.parse("2026-11-21T12:01:30Z"));
    assertThat(facts.age()).contains(Duration.ofSeconds(90));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "1.5", "soon", "99999999999999999999"})
  void anAgeThatIsNoneTellsNothing(String age) {
    AnswerFacts facts = AnswerFacts.of(List.of(NOON), List.of(age), Optional.empty());
    assertThat(facts.age()).isEmpty();
    assertThat(facts.itsNow()).contains(Instant.parse("2026-11-21T12:00:00Z"));
  }

  @Test
  void anAnswerWithoutADateTellsNoTime() {
    assertThat(AnswerFacts.of(List.of("now"), List.of("5"), Optional.empty()).itsNow()).isEmpty();
  }
}

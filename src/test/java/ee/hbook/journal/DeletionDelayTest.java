package ee.hbook.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeletionDelayTest {

  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "14 DAY,2026-11-06T12:00:00Z",
    "36 hour,2026-11-19T00:00:00Z",
    "2 WEEKS,2026-11-06T12:00:00Z",
    "1 MONTH,2026-10-20T12:00:00Z",
    "1 YEAR,2025-11-20T12:00:00Z"
  })
  void anIntervalIsReadAsSqlWritesIt(String interval, Instant cut) {
    assertThat(DeletionDelay.cut(NOW, interval)).isEqualTo(cut);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0 DAY", "-3 DAY", "fortnight", "14", "14 DAY; drop table journal"})
  void anythingElseCountsAsHBooksDefault(String interval) {
    assertThat(DeletionDelay.cut(NOW, interval)).isEqualTo(Instant.parse("2026-11-06T12:00:00Z"));
  }
}

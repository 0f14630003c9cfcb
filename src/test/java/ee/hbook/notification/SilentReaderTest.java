package ee.hbook.notification;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.feed.reads.ReadsOnRecord.LastRead;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SilentReaderTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final UnitId UNIT = new UnitId(1, 1);

  private static LastRead read(String reader, Duration ago) {
    return new LastRead("unit", Optional.of(UNIT), OptionalLong.empty(), reader, NOW.minus(ago));
  }

  private static List<String> silent(LastRead... reads) {
    return SilentReader.among(List.of(reads), NOW).stream().map(SilentReader::reader).toList();
  }

  @Test
  void whoHasNotReadForADayIsSilent() {
    assertThat(silent(read("airbnb", Duration.ofHours(25)))).containsExactly("Airbnb");
  }

  @Test
  void theLastReadOfAnyFormOfTheFeedCounts() {
    assertThat(silent(read("airbnb", Duration.ofDays(3)), read("airbnb", Duration.ofHours(1))))
        .isEmpty();
  }

  @Test
  void whoStoppedLongAgoIsNotWaitedFor() {
    assertThat(silent(read("airbnb", Duration.ofDays(31)))).isEmpty();
  }

  @Test
  void unknownProgramsAreNotWaitedFor() {
    assertThat(silent(read("other", Duration.ofDays(2)))).isEmpty();
  }
}

package ee.hbook.config.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SessionLogTest {

  private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

  private final SessionLog log = new SessionLog();

  @Test
  void theLastFiftySentencesAreKeptTheLastOneFirst() {
    IntStream.range(0, 60).forEach(each -> log.add(NOW, "info", "Sentence " + each));
    assertThat(log.lines()).hasSize(50);
    assertThat(log.lines().getFirst().sentence()).isEqualTo("Sentence 59");
  }

  @Test
  void ofAnAddressOnlyTheHostIsKept() {
    log.add(NOW, "error", "https://ical.example/v1/secret.ics?s=key cannot be read.");
    assertThat(log.lines().getFirst().sentence())
        .isEqualTo("https://ical.example/… cannot be read.");
  }
}

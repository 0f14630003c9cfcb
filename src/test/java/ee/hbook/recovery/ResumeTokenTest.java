package ee.hbook.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeTokenTest {

  private static final Instant NOW = Instant.parse("2026-11-20T17:00:00.123Z");

  @Test
  void whatIsWrittenIsRead() {
    ResumeToken link = ResumeToken.ofLink(7, 3, 1, Locale.FRENCH, NOW);
    ResumeToken host = ResumeToken.ofHost("ical.example.org", 3, 1, Locale.ENGLISH, NOW);
    assertThat(ResumeToken.parse(link.line())).contains(link);
    assertThat(ResumeToken.parse(host.line())).contains(host);
  }

  @Test
  void itWorksUntilSeventyTwoHoursAreOver() {
    ResumeToken token = ResumeToken.ofLink(7, 3, 1, Locale.FRENCH, NOW);
    assertThat(token.isExpired(token.expires().minusMillis(1))).isFalse();
    assertThat(token.isExpired(token.expires())).isTrue();
    assertThat(Duration.between(NOW, token.expires())).isLessThanOrEqualTo(Duration.ofHours(72));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1~7", "2~7~~3~1~fr~9", "1~x~~3~1~fr~9", "1~7~~3~1~fr~9~9"})
  void nothingElseIsRead(String line) {
    assertThat(ResumeToken.parse(line)).isEmpty();
  }
}

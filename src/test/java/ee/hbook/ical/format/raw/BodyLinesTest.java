package ee.hbook.ical.format.raw;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of a body, unfolded and decoded. */
class BodyLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A:1\r\nB:2\r\n",
        "A:1\nB:2",
        "A:1\r\n\r\n\r\nB:2",
        "A:\r\n 1\r\nB:\n\t2\n",
        "A:1\r\nB:2\r\n ",
        "A:1\r\nB:2\r\n\t",
      })
  void linesAreUnfoldedHoweverTheyEnd(String body) throws StructureException {
    assertThat(BodyLines.of(body.getBytes(UTF_8))).containsExactly("A:1", "B:2");
  }

  @Test
  void aFoldWithinACharacterDoesItNoHarm() throws StructureException {
    byte[] body = {'A', ':', (byte) 0xC3, '\r', '\n', ' ', (byte) 0xA9};
    assertThat(BodyLines.of(body)).containsExactly("A:\u00e9");
  }

  @Test
  void aLineThatIsNoUtf8IsReadInTheOldCharset() throws StructureException {
    assertThat(BodyLines.of("A:\u00e9".getBytes(ISO_8859_1))).containsExactly("A:\u00e9");
  }

  @Test
  void aMillionLinesAreTakenAndNotOneMore() throws StructureException {
    String most = "a\n".repeat(1_000_000);
    assertThat(BodyLines.of(most.getBytes(UTF_8))).hasSize(1_000_000);
    assertThatExceptionOfType(StructureException.class)
        .isThrownBy(() -> BodyLines.of((most + "a\n").getBytes(UTF_8)))
        .satisfies(refused -> assertThat(refused.code().word()).isEqualTo("unreadable"));
  }
}

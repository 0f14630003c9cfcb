package ee.hbook.ical.format.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.hbook.ical.format.raw.StructureException;
import ee.hbook.link.health.FailureCode.Known;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each defect of a whole body, mended; and a body without any, left alone. */
class BodyRepairTest {

  private static final byte[] GOOD = ascii("BEGIN:VCALENDAR\r\nX-A:a\rb\r\nEND:VCALENDAR\r\n");

  @Test
  void aBodyWithoutDefectsIsLeftAlone() throws StructureException {
    assertThat(BodyRepairs.apply(GOOD)).isSameAs(GOOD);
  }

  @Nested
  class Gzip {

    @Test
    void isUnpacked() throws Exception {
      assertThat(new GzipBody().apply(packed(GOOD))).isEqualTo(GOOD);
    }

    @Test
    void isRefusedWhenCutOff() throws Exception {
      byte[] cut = Arrays.copyOf(packed(GOOD), 40);
      assertThatThrownBy(() -> new GzipBody().apply(cut))
          .isInstanceOfSatisfying(
              StructureException.class, why -> assertThat(why.code()).isEqualTo(Known.TRUNCATED));
    }

    @Test
    void isUnpackedUpToTheMostThatIsTaken() throws Exception {
      assertThat(new GzipBody().apply(packed(new byte[GzipBody.MOST]))).hasSize(GzipBody.MOST);
    }

    @Test
    void isRefusedWhenItIsABomb() throws Exception {
      byte[] bomb = packed(new byte[GzipBody.MOST + 1]);
      assertThatThrownBy(() -> new GzipBody().apply(bomb))
          .isInstanceOfSatisfying(
              StructureException.class, why -> assertThat(why.code()).isEqualTo(Known.UNREADABLE));
    }

    @Test
    void isRefusedWhenDamaged() {
      assertThatThrownBy(
              () -> new GzipBody().apply(new byte[] {0x1F, (byte) 0x8B, 1, 1, 1, 1, 1, 1, 1, 1}))
          .isInstanceOf(StructureException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
  void utf16BecomesUtf8(String charset) {
    assertThat(new Utf16Body().apply("BEGIN:Zoë".getBytes(Charset.forName(charset))))
        .isEqualTo("BEGIN:Zoë".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aByteOrderMarkIsTakenOff() {
    assertThat(new ByteOrderMark().apply("\uFEFFBEGIN".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(ascii("BEGIN"));
  }

  @Test
  void nulIsTakenOut() {
    assertThat(new NulBytes().apply(ascii("a\0b\0"))).isEqualTo(ascii("ab"));
  }

  @ParameterizedTest
  @CsvSource({
    "'a\r\r\nb\r\r\r\n', 'a\r\nb\r\n'",
    "'a\rb\r\nc\r', 'a\rb\r\nc\r'",
    "'a\r\r', 'a\r\r'"
  })
  void returnsBeforeALineEndAreOne(String doubled, String mended) {
    assertThat(new DoubledReturns().apply(ascii(doubled))).isEqualTo(ascii(mended));
  }

  @ParameterizedTest
  @CsvSource({"'a\rb\r', 'a\nb\n'", "'a\rb\r\n', 'a\rb\r\n'"})
  void aReturnAloneEndsALineWhereNothingElseDoes(String bare, String mended) {
    assertThat(new BareReturns().apply(ascii(bare))).isEqualTo(ascii(mended));
  }

  @Test
  void aByteOrderMarkAloneLeavesNothing() {
    assertThat(new ByteOrderMark().apply("\uFEFF".getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void aByteOrderMarkOfUtf16AloneLeavesNothing() {
    assertThat(new Utf16Body().apply(new byte[] {(byte) 0xFE, (byte) 0xFF})).isEmpty();
  }

  @Test
  void theFirstTwoBytesOfGzipAloneAreCutOff() {
    assertThatThrownBy(() -> new GzipBody().apply(new byte[] {0x1F, (byte) 0x8B}))
        .isInstanceOfSatisfying(
            StructureException.class, why -> assertThat(why.code()).isEqualTo(Known.TRUNCATED));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] packed(byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    }
    return bytes.toByteArray();
  }
}

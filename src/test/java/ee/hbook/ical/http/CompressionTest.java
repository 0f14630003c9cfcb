package ee.hbook.ical.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class CompressionTest {

  private static final byte[] PLAIN = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".getBytes(UTF_8);

  @Test
  void leavesAPlainBodyAsItIs() throws IOException {
    assertThat(Compression.unpack(PLAIN, "identity", 100)).isEqualTo(PLAIN);
  }

  @Test
  void leavesABodyThatOnlyClaimsToBeGzip() throws IOException {
    assertThat(Compression.unpack(PLAIN, "gzip", 100)).isEqualTo(PLAIN);
  }

  @Test
  void unpacksGzip() throws IOException {
    assertThat(Compression.unpack(gzip(PLAIN), " GZip ", 100)).isEqualTo(PLAIN);
  }

  @Test
  void unpacksAGzipFileThatIsNotDeclared() throws IOException {
    assertThat(Compression.unpack(gzip(PLAIN), "", 100)).isEqualTo(PLAIN);
  }

  @Test
  void unpacksEveryMemberOfAGzipFile() throws IOException {
    byte[] two = concat(gzip("a".getBytes(UTF_8)), gzip("b".getBytes(UTF_8)));
    assertThat(Compression.unpack(two, "gzip", 100)).asString(UTF_8).isEqualTo("ab");
  }

  @Test
  void unpacksAGzipHeaderWithAllItsFields() throws IOException {
    byte[] packed = gzip(PLAIN);
    byte[] header = Arrays.copyOf(packed, 10);
    header[3] = 2 | 4 | 8 | 16;
    byte[] fields = {3, 0, 1, 2, 3, 'n', 0, 'c', 'c', 0, 9, 9};
    byte[] whole = concat(concat(header, fields), Arrays.copyOfRange(packed, 10, packed.length));
    assertThat(Compression.unpack(whole, "gzip", 100)).isEqualTo(PLAIN);
  }

  @Test
  void survivesAFileOfVeryManyEmptyMembers() throws IOException {
    byte[] empty = gzip(new byte[0]);
    byte[] many = new byte[empty.length * 100_000];
    for (int i = 0; i < 100_000; i++) {
      System.arraycopy(empty, 0, many, i * empty.length, empty.length);
    }
    assertThat(Compression.unpack(many, "gzip", 100)).isEmpty();
  }

  @Test
  void unpacksDeflateWithAndWithoutItsWrapper() throws IOException {
    assertThat(Compression.unpack(deflate(false), "deflate", 100)).isEqualTo(PLAIN);
    assertThat(Compression.unpack(deflate(true), "deflate", 100)).isEqualTo(PLAIN);
  }

  @Test
  void refusesACutOffGzipFileWhereverItIsCut() throws IOException {
    byte[] whole = gzip(PLAIN);
    for (int length = 10; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatExceptionOfType(ZipException.class)
          .isThrownBy(() -> Compression.unpack(cut, "gzip", 100));
    }
  }

  @Test
  void refusesAWrongChecksum() throws IOException {
    byte[] packed = gzip(PLAIN);
    packed[packed.length - 8]++;
    assertThatExceptionOfType(ZipException.class)
        .isThrownBy(() -> Compression.unpack(packed, "gzip", 100));
  }

  @Test
  void refusesACompressionItDoesNotKnow() {
    assertThatExceptionOfType(ZipException.class)
        .isThrownBy(() -> Compression.unpack(PLAIN, "br", 100));
  }

  @Test
  void takesExactlyTheLimitAndNoByteMore() throws IOException {
    byte[] packed = gzip(PLAIN);
    assertThat(Compression.unpack(packed, "gzip", PLAIN.length)).isEqualTo(PLAIN);
    assertThatExceptionOfType(Compression.TooBigException.class)
        .isThrownBy(() -> Compression.unpack(packed, "gzip", PLAIN.length - 1));
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    }
    return bytes.toByteArray();
  }

  private static byte[] deflate(boolean bare) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(bytes, new Deflater(Deflater.DEFAULT_COMPRESSION, bare))) {
      out.write(PLAIN);
    }
    return bytes.toByteArray();
  }

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}

package ee.hbook.ical.format.raw;

import ee.hbook.link.health.FailureCode.Known;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a body into unfolded lines.
 *
 * <p>Unfolding comes before decoding, because producers fold within a character. Each line is
 * UTF-8, or, when it is not, Windows-1252.
 */
public final class BodyLines {

  private static final Charset FALLBACK = Charset.forName("windows-1252");

  /** The most lines that are taken from one body. */
  private static final int MOST_LINES = 1_000_000;

  private BodyLines() {}

  /**
   * Splits and decodes.
   *
   * @param bytes any bytes; lines end with LF or CRLF
   * @return the lines that are not blank, unfolded
   * @throws StructureException if there are more lines than we take
   */
  public static List<String> of(byte[] bytes) throws StructureException {
    List<String> lines = new ArrayList<>();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int at = 0;
    while (at < bytes.length) {
      int stop = at;
      while (stop < bytes.length && bytes[stop] != '\n') {
        stop++;
      }
      boolean returns = stop > at && bytes[stop - 1] == '\r';
      line.write(bytes, at, (returns ? stop - 1 : stop) - at);
      at = stop + 1;
      if (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t')) {
        at++;
      } else {
        add(lines, line);
      }
      if (lines.size() > MOST_LINES) {
        throw new StructureException(Known.UNREADABLE);
      }
    }
    add(lines, line);
    return lines;
  }

  private static void add(List<String> lines, ByteArrayOutputStream line) {
    String text = decode(line.toByteArray());
    line.reset();
    if (!text.isBlank()) {
      lines.add(text);
    }
  }

  private static String decode(byte[] line) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(line, FALLBACK);
    }
  }
}

package ee.hbook.ical.format.raw;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns a body into unfolded lines.
 *
 * <p>Unfolding comes before decoding, because producers fold within a character. Each line is
 * UTF-8, or, when it is not, Windows-1252; a byte order mark may announce UTF-16 for the whole.
 */
final class BodyLines {

  private static final Charset FALLBACK = Charset.forName("windows-1252");

  /** The most lines that are taken from one body. */
  private static final int MOST_LINES = 1_000_000;

  private BodyLines() {}

  /**
   * Splits and decodes. Lines end with CRLF or LF; with CR only where the body has no LF at all.
   *
   * @param bytes any bytes, without a byte order mark
   * @return the lines that are not blank, unfolded, without NUL characters
   * @throws StructureException if there are more lines than we take
   */
  static List<String> of(byte[] bytes) throws StructureException {
    char end = contains(bytes, '\n') ? '\n' : '\r';
    List<String> lines = new ArrayList<>();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int at = 0;
    while (at < bytes.length) {
      int stop = at;
      while (stop < bytes.length && bytes[stop] != end) {
        stop++;
      }
      line.write(bytes, at, withoutReturns(bytes, at, stop) - at);
      at = stop + 1;
      if (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t')) {
        at++;
      } else {
        add(lines, line);
      }
      if (lines.size() > MOST_LINES) {
        throw new StructureException(
            "unreadable", "The calendar has more than " + MOST_LINES + " lines.");
      }
    }
    add(lines, line);
    return lines;
  }

  private static int withoutReturns(byte[] bytes, int from, int stop) {
    int end = stop;
    while (end > from && bytes[end - 1] == '\r') {
      end--;
    }
    return end;
  }

  private static void add(List<String> lines, ByteArrayOutputStream line) {
    String text = decode(line.toByteArray()).replace("\0", "");
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

  /**
   * Takes a byte order mark off, and with it UTF-16.
   *
   * @param body any bytes
   * @return the same without the mark; still in whatever charset when there was none
   */
  static byte[] withoutMark(byte[] body) {
    if (startsWith(body, 0xEF, 0xBB, 0xBF)) {
      return Arrays.copyOfRange(body, 3, body.length);
    }
    if (startsWith(body, 0xFE, 0xFF) || startsWith(body, 0xFF, 0xFE)) {
      return new String(body, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8);
    }
    return body;
  }

  private static boolean startsWith(byte[] body, int... mark) {
    if (body.length < mark.length) {
      return false;
    }
    for (int at = 0; at < mark.length; at++) {
      if ((body[at] & 0xFF) != mark[at]) {
        return false;
      }
    }
    return true;
  }

  private static boolean contains(byte[] bytes, char wanted) {
    for (byte candidate : bytes) {
      if (candidate == wanted) {
        return true;
      }
    }
    return false;
  }
}

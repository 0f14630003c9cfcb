package ee.hbook.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Reads the query string of a URL without ever refusing one. */
final class QueryString {

  private static final int RADIX = 16;

  private QueryString() {}

  /**
   * Splits and decodes.
   *
   * @param raw a query string; anything at all
   * @return the last value of each name; a name without {@code =} has an empty one
   */
  static Map<String, String> parse(String raw) {
    Map<String, String> values = new HashMap<>();
    for (String pair : raw.split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        values.put(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
      }
    }
    return values;
  }

  /** Decodes %xx and +; a percent sign that starts no escape stands for itself. */
  private static String decode(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
    int at = 0;
    while (at < bytes.length) {
      int escaped = bytes[at] == '%' && at + 2 < bytes.length ? hex(bytes, at + 1) : -1;
      if (escaped >= 0) {
        decoded.write(escaped);
        at += 3;
      } else {
        decoded.write(bytes[at] == '+' ? ' ' : bytes[at]);
        at++;
      }
    }
    return decoded.toString(StandardCharsets.UTF_8);
  }

  private static int hex(byte[] bytes, int at) {
    int high = Character.digit(bytes[at], RADIX);
    int low = Character.digit(bytes[at + 1], RADIX);
    return high < 0 || low < 0 ? -1 : high * RADIX + low;
  }
}

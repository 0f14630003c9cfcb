package ee.hbook.ical.format.repair;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** What repairs of bodies do with bytes. */
final class Bytes {

  private Bytes() {}

  static boolean contains(byte[] bytes, char wanted) {
    for (byte candidate : bytes) {
      if (candidate == wanted) {
        return true;
      }
    }
    return false;
  }

  /** Those at the places that a question says yes to; the same array when it always does. */
  static byte[] keeping(byte[] bytes, IntPredicate kept) {
    byte[] left = new byte[bytes.length];
    int length = 0;
    for (int at = 0; at < bytes.length; at++) {
      if (kept.test(at)) {
        left[length++] = bytes[at];
      }
    }
    return length == bytes.length ? bytes : Arrays.copyOf(left, length);
  }
}

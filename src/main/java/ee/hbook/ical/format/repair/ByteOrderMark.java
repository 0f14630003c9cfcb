package ee.hbook.ical.format.repair;

import java.util.Arrays;

/** The three bytes that some editors put before UTF-8; they would hide the first line. */
final class ByteOrderMark implements BodyRepair {

  @Override
  public byte[] apply(byte[] body) {
    boolean marked =
        body.length >= 3
            && (body[0] & 0xFF) == 0xEF
            && (body[1] & 0xFF) == 0xBB
            && (body[2] & 0xFF) == 0xBF;
    return marked ? Arrays.copyOfRange(body, 3, body.length) : body;
  }
}

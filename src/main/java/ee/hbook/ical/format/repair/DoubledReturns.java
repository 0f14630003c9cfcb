package ee.hbook.ical.format.repair;

/** CR CR LF, which a text mode makes of CR LF on its second pass. */
final class DoubledReturns implements BodyRepair {

  @Override
  public byte[] apply(byte[] body) {
    return Bytes.keeping(body, at -> body[at] != '\r' || !isDoubled(body, at));
  }

  /** Whether a CR stands before a CR LF or before more of its kind that do. */
  private static boolean isDoubled(byte[] body, int at) {
    int next = at + 1;
    while (next < body.length && body[next] == '\r') {
      next++;
    }
    return next > at + 1 && next < body.length && body[next] == '\n';
  }
}

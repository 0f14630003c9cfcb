package ee.hbook.ical.format.repair;

/**
 * Lines that end with CR alone. Only a body without any LF is taken so: elsewhere a lone CR is a
 * part of a text.
 */
final class BareReturns implements BodyRepair {

  @Override
  public byte[] apply(byte[] body) {
    if (Bytes.contains(body, '\n')) {
      return body;
    }
    byte[] mended = body.clone();
    for (int at = 0; at < mended.length; at++) {
      if (mended[at] == '\r') {
        mended[at] = '\n';
      }
    }
    return mended;
  }
}

package ee.hbook.ical.format.repair;

/** NUL within a value: no database keeps it, and one parser gives up the whole file. */
final class NulBytes implements BodyRepair {

  @Override
  public byte[] apply(byte[] body) {
    return Bytes.keeping(body, at -> body[at] != 0);
  }
}

package ee.hbook.ical.format.repair;

import ee.hbook.ical.format.raw.StructureException;
import java.util.List;

/** Every repair of bodies, in the order in which they act. */
public final class BodyRepairs {

  private static final List<BodyRepair> ALL =
      List.of(
          new GzipBody(),
          new Utf16Body(),
          new ByteOrderMark(),
          new NulBytes(),
          new DoubledReturns(),
          new BareReturns());

  private BodyRepairs() {}

  /**
   * Mends a body.
   *
   * @param body as it came
   * @return as it was meant: in UTF-8 or another charset that contains ASCII, with lines that end
   *     with LF or CRLF
   * @throws StructureException if it is compressed and cannot be unpacked
   */
  public static byte[] apply(byte[] body) throws StructureException {
    byte[] mended = body;
    for (BodyRepair repair : ALL) {
      mended = repair.apply(mended);
    }
    return mended;
  }
}

package ee.hbook.ical.format.repair;

import ee.hbook.ical.format.raw.StructureException;
import ee.hbook.link.health.FailureCode.Known;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/**
 * A body that was compressed without saying so, or twice: none of five parsers reads it (feed
 * quirks 54).
 */
final class GzipBody implements BodyRepair {

  /** The most bytes that are unpacked. */
  static final int MOST = 20_000_000;

  @Override
  public byte[] apply(byte[] body) throws StructureException {
    if (body.length < 2 || (body[0] & 0xFF) != 0x1F || (body[1] & 0xFF) != 0x8B) {
      return body;
    }
    try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] unpacked = packed.readNBytes(MOST + 1);
      if (unpacked.length > MOST) {
        throw new StructureException(Known.UNREADABLE);
      }
      return unpacked;
    } catch (EOFException cut) {
      throw new StructureException(Known.TRUNCATED);
    } catch (IOException damaged) {
      throw new StructureException(Known.UNREADABLE);
    }
  }
}

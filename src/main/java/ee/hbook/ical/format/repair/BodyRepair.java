package ee.hbook.ical.format.repair;

import ee.hbook.ical.format.raw.StructureException;

/** Mends one defect of a whole body that producers, or what stands between, are known for. */
@FunctionalInterface
public interface BodyRepair {

  /**
   * Mends a body.
   *
   * @param body any bytes, as they came or as an earlier repair left them
   * @return the body as it was meant; the same one when it does not have this defect
   * @throws StructureException if the defect is there and cannot be mended
   */
  byte[] apply(byte[] body) throws StructureException;
}

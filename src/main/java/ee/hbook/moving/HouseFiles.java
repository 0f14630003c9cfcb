package ee.hbook.moving;

import ee.hbook.config.InvalidInput;
import java.time.Instant;

/** Port: settings files as bytes. */
public interface HouseFiles {

  /**
   * Reads a file.
   *
   * @param file its bytes
   * @param now stands where the file has no moment
   * @return what it holds
   * @throws InvalidInput for the field {@code file} if it is no settings file of HBook
   */
  HouseFile read(byte[] file, Instant now);

  /**
   * Writes a file that {@link #read} and HBook understand; the same house gives the same bytes.
   *
   * @param house what it shall hold
   * @return its bytes, secrets and all
   */
  byte[] write(HouseFile house);
}

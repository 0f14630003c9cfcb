package ee.hbook.ical;

import java.util.Optional;

/** Port: tells whether two bodies say the same, without reading them. */
public interface CalendarDigest {

  /**
   * Digests a body.
   *
   * @param body the bytes as they came, unpacked
   * @return the same for bodies that differ only in stamps of the answer and in the order of their
   *     events; empty for what has to be read to know what it is
   */
  Optional<String> digest(byte[] body);
}

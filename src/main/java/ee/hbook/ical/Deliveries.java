package ee.hbook.ical;

import ee.hbook.link.LinkAddress;
import java.util.Map;

/**
 * Port: hands a text over to an address elsewhere, through the same door by which calendars are
 * fetched.
 */
public interface Deliveries {

  /**
   * Sends a POST within the time limit, whatever the other side does. It is not led on to another
   * address, and what the answer says is not read.
   *
   * @param address the address
   * @param allowPrivate whether loopback and private addresses may be reached
   * @param headers by name
   * @param json the body
   * @return what came of it
   */
  Delivery post(
      LinkAddress address, boolean allowPrivate, Map<String, String> headers, String json);
}

package ee.hbook.ical;

import ee.hbook.sync.LinkAddress;

/** Port: fetches a calendar from an address elsewhere. */
public interface Downloads {

  /**
   * Fetches within the time limit whatever the other side does.
   *
   * @param address the address
   * @param allowPrivate whether loopback and private addresses may be reached
   * @return the unpacked bytes, or why there are none
   */
  Download fetch(LinkAddress address, boolean allowPrivate);
}

package ee.hbook.ical;

import ee.hbook.link.LinkAddress;
import ee.hbook.link.health.FailureCode.Known;

/** Port: fetches a calendar from an address elsewhere. */
public interface Downloads {

  /**
   * Fetches within the time limit whatever the other side does.
   *
   * @param address the address
   * @param allowPrivate whether loopback and private addresses may be reached
   * @param known what the address gave with an answer that will still do; it is sent to that
   *     address only, never to one that it leads on to
   * @return the unpacked bytes, or that the known ones still do, or why there are none
   */
  Download fetch(LinkAddress address, boolean allowPrivate, HttpValidators known);

  /**
   * The same for a body of a given size at most.
   *
   * @param address the address
   * @param allowPrivate whether loopback and private addresses may be reached
   * @param known as in {@link #fetch(LinkAddress, boolean, HttpValidators)}
   * @param most the largest body in bytes, unpacked; a larger one is {@code TOO_BIG}, and is not
   *     read to its end
   * @return the unpacked bytes, or that the known ones still do, or why there are none
   */
  default Download fetch(
      LinkAddress address, boolean allowPrivate, HttpValidators known, int most) {
    Download whole = fetch(address, allowPrivate, known);
    return whole instanceof Download.Body body && body.bytes().length > most
        ? new Download.Failed(Known.TOO_BIG)
        : whole;
  }

  /**
   * The same for a look that nothing is made of: where it comes to a feed of ours, that does not
   * count it as a read.
   *
   * @param address the address
   * @param allowPrivate whether loopback and private addresses may be reached
   * @return the unpacked bytes, or why there are none
   */
  default Download look(LinkAddress address, boolean allowPrivate) {
    return fetch(address, allowPrivate, HttpValidators.NONE);
  }
}

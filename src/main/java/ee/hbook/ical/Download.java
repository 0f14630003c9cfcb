package ee.hbook.ical;

import ee.hbook.sync.FailureClass;
import java.util.Optional;

/** What came of fetching an address once. */
public sealed interface Download {

  /**
   * The server answered 200. Whether it is a calendar is for the reader to say.
   *
   * @param bytes the whole body, unpacked
   * @param contentType the Content-Type as it was sent
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Body(byte[] bytes, Optional<String> contentType) implements Download {}

  /**
   * Nothing usable came.
   *
   * @param failure what kind of failure
   * @param code a short code such as {@code http-503} or {@code timeout}
   * @param message what happened and what to do, in words for the owner; of the address it names
   *     the host at most
   */
  record Failed(FailureClass failure, String code, String message) implements Download {}
}

package ee.hbook.ical;

import ee.hbook.link.LinkAddress;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.FailureCode;
import java.util.Optional;

/** What came of fetching an address once. */
public sealed interface Download {

  /**
   * The server answered 200. Whether it is a calendar is for the reader to say.
   *
   * @param bytes the whole body, unpacked
   * @param contentType the Content-Type as it was sent
   * @param validators by what the address knows this body again; none when it led on to another
   * @param facts what the answer tells besides
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Body(
      byte[] bytes, Optional<String> contentType, HttpValidators validators, AnswerFacts facts)
      implements Download {

    /**
     * A body of which nothing else is told.
     *
     * @param bytes the whole body, unpacked
     * @param contentType the Content-Type as it was sent
     * @param validators by what the address knows this body again
     */
    public Body(byte[] bytes, Optional<String> contentType, HttpValidators validators) {
      this(bytes, contentType, validators, AnswerFacts.NONE);
    }

    /**
     * The same from an address that is not the one that was asked for.
     *
     * @return without validators
     */
    public Body withoutValidators() {
      return new Body(bytes, contentType, HttpValidators.NONE, facts);
    }
  }

  /** The server answered 304 to the validators that were sent. */
  record Unchanged() implements Download {}

  /**
   * Nothing usable came.
   *
   * @param failure what kind of failure
   * @param code what exactly
   * @param retryAfter how long the server asks to be left alone
   * @param leadsTo the address on another host that it leads to, which was not followed
   */
  record Failed(
      FailureClass failure,
      FailureCode code,
      Optional<RetryAfter> retryAfter,
      Optional<LinkAddress> leadsTo)
      implements Download {

    /**
     * A failure and nothing besides.
     *
     * @param failure what kind of failure
     * @param code what exactly
     */
    public Failed(FailureClass failure, FailureCode code) {
      this(failure, code, Optional.empty(), Optional.empty());
    }

    /**
     * A failure that is always of the same kind, and nothing besides.
     *
     * @param code what exactly
     */
    public Failed(FailureCode.Known code) {
      this(code.failure(), code);
    }
  }
}

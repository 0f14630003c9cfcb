package ee.hbook.link.health;

import java.time.Instant;
import java.util.Optional;

/**
 * Why a calendar elsewhere could not be had; nothing may be concluded from it.
 *
 * @param failure what kind of failure
 * @param code what exactly
 * @param message what happened, in words for the owner, without any part of the URL
 * @param notBefore until when the other side asks to be left alone; empty when it does not say
 */
public record FetchFailure(
    FailureClass failure, FailureCode code, String message, Optional<Instant> notBefore) {

  /**
   * A failure of which the other side did not say how long it lasts.
   *
   * @param code what exactly
   * @param message what happened
   */
  public FetchFailure(FailureCode.Known code, String message) {
    this(code.failure(), code, message, Optional.empty());
  }
}

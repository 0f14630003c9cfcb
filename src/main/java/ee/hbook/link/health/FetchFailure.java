package ee.hbook.link.health;

import ee.hbook.config.Saying;
import java.time.Instant;
import java.util.Optional;

/**
 * Why a calendar elsewhere could not be had; nothing may be concluded from it.
 *
 * @param failure what kind of failure
 * @param code what exactly
 * @param message what happened, for people; of the address only the host is said
 * @param notBefore until when the other side asks to be left alone; empty when it does not say
 */
public record FetchFailure(
    FailureClass failure, FailureCode code, Saying message, Optional<Instant> notBefore) {

  /**
   * A failure of which the other side did not say how long it lasts.
   *
   * @param code what exactly
   * @param host where the calendar is
   */
  public FetchFailure(FailureCode.Known code, String host) {
    this(code.failure(), code, code.at(host), Optional.empty());
  }
}

package ee.hbook.link.health;

import java.time.Instant;
import java.util.Optional;

/**
 * Why a calendar elsewhere could not be had; nothing may be concluded from it.
 *
 * @param failure what kind of failure
 * @param code a short code such as {@code http-503} or {@code not-a-calendar}, without any part of
 *     the URL
 * @param message what happened, in words for the owner, without any part of the URL
 * @param notBefore until when the other side asks to be left alone; empty when it does not say
 */
public record FetchFailure(
    FailureClass failure, String code, String message, Optional<Instant> notBefore) {}

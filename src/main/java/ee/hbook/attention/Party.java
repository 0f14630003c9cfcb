package ee.hbook.attention;

import ee.hbook.availability.Span;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/**
 * One of those who hold the same nights.
 *
 * @param guest the guest's name; empty when it is not known, or it is nobody's booking
 * @param code the booking's code or number at its source; may be empty
 * @param channel the calendar's name, or {@code website}, {@code blocked}
 * @param span what it holds
 * @param firstSeen when it was first seen here, UTC
 * @param reservation the reservation, when it is one
 */
public record Party(
    Optional<String> guest,
    String code,
    String channel,
    Span span,
    Instant firstSeen,
    OptionalLong reservation) {

  /**
   * The days that it touches.
   *
   * @return of nights the nights
   */
  public LocalDateRange nights() {
    return span.days();
  }
}

package ee.hbook.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which lines of the log are wanted.
 *
 * @param kinds lines of these kinds only
 * @param reservationId lines about this reservation only
 * @param linkId lines about this link and what it brought only
 * @param from not before this instant
 * @param to before this instant
 */
public record LogFilter(
    List<LogKind> kinds,
    OptionalLong reservationId,
    OptionalLong linkId,
    Optional<Instant> from,
    Optional<Instant> to) {

  public LogFilter {
    kinds = List.copyOf(kinds);
  }
}

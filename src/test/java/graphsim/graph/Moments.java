package graphsim.graph;

import graphsim.exchange.Refused;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Moments as clients write them: with an offset, or without for UTC. */
public final class Moments {

  private Moments() {}

  /** Reads one. */
  public static Instant parse(String text) {
    try {
      return text.matches(".*(Z|[+-]\\d\\d:\\d\\d)$")
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDateTime.parse(text.length() == 10 ? text + "T00:00:00" : text)
              .toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw Refused.invalid(
          "ErrorInvalidParameter", "The value '" + text + "' of a parameter is invalid.");
    }
  }
}

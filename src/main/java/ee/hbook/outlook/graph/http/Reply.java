package ee.hbook.outlook.graph.http;

import ee.hbook.ical.RetryAfter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What came back.
 *
 * @param status the HTTP status
 * @param headers the headers
 * @param json the body; empty when it is no JSON object
 */
record Reply(int status, HttpHeaders headers, Optional<Fields> json) {

  static Reply of(int status, HttpHeaders headers, byte[] body) {
    return new Reply(status, headers, json(body));
  }

  boolean isGood() {
    return status / 100 == 2;
  }

  private static Optional<Fields> json(byte[] body) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
      return reader.readValue() instanceof JsonObject object
          ? Optional.of(new Fields(object))
          : Optional.empty();
    } catch (RuntimeException malformedOrTooDeep) { // Parsson's limits are no JsonException
      return Optional.empty();
    }
  }

  /** How long the other side asks to be left alone, in whatever form; a day at most. */
  Optional<Duration> retryAfter(Clock clock) {
    Instant now = clock.instant();
    return RetryAfter.of(headers.allValues("Retry-After"), headers.allValues("Date"))
        .flatMap(asked -> asked.notBefore(now))
        .map(until -> Duration.between(now, until));
  }

  /** Whether we are told to come less often. */
  boolean isThrottled(Clock clock) {
    return status == 429 || ((status == 503 || status == 504) && retryAfter(clock).isPresent());
  }

  @Override
  public String toString() {
    return "http-" + status;
  }
}

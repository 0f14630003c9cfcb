package ee.hbook.ical;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an answer tells besides its body: of the other side's clock, of a cache on the way, of its
 * certificate.
 *
 * @param date its Date: when it was made, by the server's clock
 * @param age its Age: for how long a cache has kept it
 * @param certificateUntil the last instant at which the server's certificate is valid; empty for
 *     http
 */
public record AnswerFacts(
    Optional<Instant> date, Optional<Duration> age, Optional<Instant> certificateUntil) {

  /** Nothing is told. */
  public static final AnswerFacts NONE =
      new AnswerFacts(Optional.empty(), Optional.empty(), Optional.empty());

  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");

  /**
   * What headers tell; of several the first that can be read counts.
   *
   * @param dates all Date headers
   * @param ages all Age headers
   * @param certificateUntil until when the server's certificate is valid
   * @return the facts
   */
  public static AnswerFacts of(
      List<String> dates, List<String> ages, Optional<Instant> certificateUntil) {
    return new AnswerFacts(
        dates.stream().flatMap(date -> HttpDate.parse(date).stream()).findFirst(),
        ages.stream()
            .map(String::strip)
            .filter(age -> SECONDS.matcher(age).matches())
            .map(age -> Duration.ofSeconds(Long.parseLong(age)))
            .findFirst(),
        certificateUntil);
  }

  /**
   * What time it was on the other side when the answer came: a cache leaves the Date as it was and
   * counts the Age (RFC 9111 §4.2.3).
   *
   * @return the time by the server's clock; empty when it tells none
   */
  public Optional<Instant> itsNow() {
    return date.map(made -> made.plus(age.orElse(Duration.ZERO)));
  }
}

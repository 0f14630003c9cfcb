package ee.hbook.ical;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long a server asks to be left alone (RFC 9110 §10.2.3). Whatever it asks, we come back within
 * a day.
 */
public sealed interface RetryAfter {

  /** The longest that anybody is left alone. */
  Duration LONGEST = Duration.ofHours(24);

  /** Whole seconds as the RFC says, or with decimals as some write them. */
  Pattern SECONDS = Pattern.compile("[0-9]{1,40}(\\.[0-9]{0,40})?|\\.[0-9]{1,40}");

  /**
   * For a time from the answer on.
   *
   * @param time how long, more than nothing
   */
  record Wait(Duration time) implements RetryAfter {}

  /**
   * Until a point in time by the server's clock, which it has not told.
   *
   * @param time until when
   */
  record Until(Instant time) implements RetryAfter {}

  /**
   * What the headers of an answer ask. A date is taken from the answer's own date on, so that it
   * does no harm when the server's clock is wrong.
   *
   * @param asked all Retry-After headers; the first that can be read counts
   * @param dates all Date headers
   * @return what is asked; empty when that is nothing, over already, or cannot be read
   */
  static Optional<RetryAfter> of(List<String> asked, List<String> dates) {
    Optional<Instant> sent =
        dates.stream().flatMap(date -> HttpDate.parse(date).stream()).findFirst();
    return asked.stream().flatMap(one -> of(one, sent).stream()).findFirst();
  }

  /**
   * Until when there is nothing to ask for.
   *
   * @param now when the answer came
   * @return an instant after now; empty when it is over already
   */
  default Optional<Instant> notBefore(Instant now) {
    Instant latest = now.plus(LONGEST);
    Instant until =
        switch (this) {
          case Wait(Duration time) -> now.plus(time);
          case Until(Instant time) -> time;
        };
    return Optional.of(until.isAfter(latest) ? latest : until).filter(now::isBefore);
  }

  private static Optional<RetryAfter> of(String asked, Optional<Instant> sent) {
    String text = asked.strip();
    if (SECONDS.matcher(text).matches()) {
      return wait(duration(new BigDecimal(text)));
    }
    Optional<Instant> until = HttpDate.parse(text);
    return sent.isPresent()
        ? until.flatMap(time -> wait(Duration.between(sent.get(), time)))
        : until.map(Until::new);
  }

  private static Duration duration(BigDecimal seconds) {
    BigDecimal most = BigDecimal.valueOf(LONGEST.toSeconds());
    return Duration.ofMillis(
        seconds.min(most).movePointRight(3).setScale(0, RoundingMode.CEILING).longValueExact());
  }

  private static Optional<RetryAfter> wait(Duration time) {
    return time.isPositive() ? Optional.of(new Wait(time)) : Optional.empty();
  }
}

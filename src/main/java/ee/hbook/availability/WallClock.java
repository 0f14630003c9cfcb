package ee.hbook.availability;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * What moments are on a property's clock. Where the clock is set back, an hour comes twice and both
 * have one name: whatever lies across that takes the whole hour, so that nothing ever becomes empty
 * or shorter than it is. Times in the hour that is left out move on by it, as in java.time. Pure.
 *
 * @param zone the property's zone
 */
public record WallClock(ZoneId zone) {

  /**
   * What lies between two moments.
   *
   * @param start the first moment
   * @param end the first moment that is not part of it, after the start
   * @return the same on the clock, and more where the clock is set back in between
   */
  public Span between(Instant start, Instant end) {
    ZoneRules rules = zone.getRules();
    LocalDateTime from = LocalDateTime.ofInstant(start, zone);
    LocalDateTime to = LocalDateTime.ofInstant(end, zone);
    ZoneOffsetTransition next = rules.nextTransition(start);
    while (next != null && !next.getInstant().isAfter(end)) {
      if (next.isOverlap()) {
        boolean across = next.getInstant().isBefore(end);
        from = across && next.getDateTimeAfter().isBefore(from) ? next.getDateTimeAfter() : from;
        to = next.getDateTimeBefore().isAfter(to) ? next.getDateTimeBefore() : to;
      }
      next = rules.nextTransition(next.getInstant());
    }
    return new Span(from, to);
  }

  /**
   * What begins at a time of the clock and lasts for a while.
   *
   * @param start when; of an hour that comes twice, in either of them
   * @param length how long, more than nothing
   * @return all that it may take
   */
  public Span lasting(LocalDateTime start, Duration length) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(start);
    if (offsets.size() < 2) {
      Instant begin = start.atZone(zone).toInstant();
      return between(begin, begin.plus(length));
    }
    return offsets.stream()
        .map(start::toInstant)
        .map(begin -> between(begin, begin.plus(length)))
        .reduce(Span::span)
        .orElseThrow();
  }

  /**
   * What goes from one time of the clock to another.
   *
   * @param start the one
   * @param end the other, after it
   * @return the same, moved on where one of them lies in the hour that is left out
   */
  public Span local(LocalDateTime start, LocalDateTime end) {
    LocalDateTime from = start.atZone(zone).toLocalDateTime();
    LocalDateTime to = end.atZone(zone).toLocalDateTime();
    return new Span(from, to.isAfter(from) ? to : from.plus(Duration.between(start, end)));
  }
}

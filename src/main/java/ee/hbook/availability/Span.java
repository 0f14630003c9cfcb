package ee.hbook.availability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * What a booking takes of a unit: a half-open, non-empty piece of time on the property's clock. A
 * night goes from midnight to midnight, so that nights and hours are one thing.
 *
 * @param start the first moment that is taken
 * @param end the first moment that is not
 */
public record Span(LocalDateTime start, LocalDateTime end) implements Comparable<Span> {

  /**
   * Checks that there is something between both.
   *
   * @throws IllegalArgumentException if the end is not after the start
   */
  public Span {
    if (!end.isAfter(start)) {
      throw new IllegalArgumentException("A span ends after it starts");
    }
  }

  /**
   * The nights of a stay.
   *
   * @param checkIn the first night
   * @param checkOut the day of departure
   * @return from midnight to midnight
   * @throws IllegalArgumentException if there is not at least one night
   */
  public static Span nights(LocalDate checkIn, LocalDate checkOut) {
    return new Span(checkIn.atStartOfDay(), checkOut.atStartOfDay());
  }

  /**
   * The nights of a stay.
   *
   * @param nights a bounded, non-empty range
   * @return from midnight to midnight
   */
  public static Span nights(LocalDateRange nights) {
    return nights(nights.getStart(), nights.getEnd());
  }

  /**
   * The days that this touches.
   *
   * @return for nights these nights; for hours the day, or the days, that they lie on
   */
  public LocalDateRange days() {
    LocalDate last = end.toLocalDate();
    return LocalDateRange.of(
        start.toLocalDate(),
        end.toLocalTime().equals(LocalTime.MIDNIGHT) ? last : last.plusDays(1));
  }

  /**
   * Whether it is of whole nights.
   *
   * @return true when it goes from midnight to midnight
   */
  public boolean isNights() {
    return start.toLocalTime().equals(LocalTime.MIDNIGHT)
        && end.toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  /**
   * When it starts.
   *
   * @param zone the property's zone
   * @return the moment; of an hour that comes twice the first, of one that is missing the next
   */
  public Instant startInstant(ZoneId zone) {
    return start.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
  }

  /**
   * When it ends. What begins or ends in an hour that comes twice takes both.
   *
   * @param zone the property's zone
   * @return the moment; of an hour that comes twice the second
   */
  public Instant endInstant(ZoneId zone) {
    return end.atZone(zone).withLaterOffsetAtOverlap().toInstant();
  }

  /**
   * The start as it stands in records and files.
   *
   * @return of nights the check-in day, of hours day and time
   */
  public String startText() {
    return isNights() ? start.toLocalDate().toString() : start.toString();
  }

  /**
   * The end as it stands in records and files.
   *
   * @return of nights the check-out day, of hours day and time
   */
  public String endText() {
    return isNights() ? end.toLocalDate().toString() : end.toString();
  }

  /**
   * How long it is on the clock, where every day has 24 hours.
   *
   * @return minutes, at least one
   */
  public long minutes() {
    return Math.max(1, ChronoUnit.MINUTES.between(start, end));
  }

  /**
   * Whether both have time in common.
   *
   * @param other the other
   * @return false when they only abut
   */
  public boolean overlaps(Span other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  /**
   * Whether one begins when the other ends.
   *
   * @param other the other
   * @return true when they touch and do not overlap
   */
  public boolean abuts(Span other) {
    return end.equals(other.start) || other.end.equals(start);
  }

  /**
   * Whether the other lies in it.
   *
   * @param other the other
   * @return true also when both are equal
   */
  public boolean encloses(Span other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }

  /**
   * What both have in common.
   *
   * @param other the other
   * @return empty when they do not overlap
   */
  public Optional<Span> intersection(Span other) {
    return overlaps(other)
        ? Optional.of(new Span(later(start, other.start), earlier(end, other.end)))
        : Optional.empty();
  }

  /**
   * The shortest that encloses both.
   *
   * @param other the other
   * @return both, with what lies between them
   */
  public Span span(Span other) {
    return new Span(earlier(start, other.start), later(end, other.end));
  }

  /**
   * This without another.
   *
   * @param taken what is taken away
   * @return none, one or two in order
   */
  public List<Span> minus(Span taken) {
    if (!overlaps(taken)) {
      return List.of(this);
    }
    List<Span> left = new ArrayList<>();
    if (start.isBefore(taken.start)) {
      left.add(new Span(start, taken.start));
    }
    if (taken.end.isBefore(end)) {
      left.add(new Span(taken.end, end));
    }
    return left;
  }

  /**
   * Spans without others.
   *
   * @param spans what is left of these
   * @param taken what is taken away
   * @return what is left, in the order of the spans
   */
  public static List<Span> minus(List<Span> spans, List<Span> taken) {
    List<Span> left = spans;
    for (Span each : taken) {
      left = left.stream().flatMap(part -> part.minus(each).stream()).toList();
    }
    return left;
  }

  /**
   * This from a moment on.
   *
   * @param moment the moment
   * @return empty when it is over by then
   */
  public Optional<Span> from(LocalDateTime moment) {
    return end.isAfter(moment)
        ? Optional.of(new Span(later(start, moment), end))
        : Optional.empty();
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = start.compareTo(other.start);
    return byStart != 0 ? byStart : end.compareTo(other.end);
  }

  /**
   * Nights as {@code 2027-03-01/2027-03-04}, hours as {@code 2027-03-01T10:00/2027-03-01T11:30}.
   */
  @Override
  public String toString() {
    return startText() + "/" + endText();
  }

  private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
    return one.isBefore(other) ? one : other;
  }
}

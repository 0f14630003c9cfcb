package ee.hbook.availability.rest;

import static java.util.stream.Collectors.toSet;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Grain;
import ee.hbook.availability.Span;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The times that the API shows of what is taken: of units by the hour only, for nights the days say
 * all.
 *
 * @param byTheHour the accommodations that are let by the hour
 * @param zone the property's zone
 */
public record ShownTimes(Set<Long> byTheHour, ZoneId zone) {

  /**
   * The times of a house.
   *
   * @param house its accommodations
   * @param zone the property's zone
   * @return what to show of each
   */
  public static ShownTimes of(Collection<Accommodation> house, ZoneId zone) {
    return new ShownTimes(
        house.stream()
            .filter(accommodation -> accommodation.grain() == Grain.QUARTER_HOUR)
            .map(Accommodation::id)
            .collect(toSet()),
        zone);
  }

  /**
   * The times of something.
   *
   * @param accomId its accommodation; empty for all
   * @param span what it takes
   * @return four empty fields for what is let by the night
   */
  public Times of(OptionalLong accomId, Span span) {
    boolean shown =
        !span.isNights() || accomId.isPresent() && byTheHour.contains(accomId.getAsLong());
    return shown
        ? new Times(span.start(), span.end(), span.startInstant(zone), span.endInstant(zone))
        : new Times(null, null, null, null);
  }

  /**
   * When something starts whose unit is not asked about.
   *
   * @param span what is taken
   * @return its first moment on the property's clock; null for whole days, which the days say
   */
  public static @Nullable LocalDateTime start(Span span) {
    return span.isNights() ? null : span.start();
  }

  /**
   * When something ends whose unit is not asked about.
   *
   * @param span what is taken
   * @return the first moment after it; null for whole days
   */
  public static @Nullable LocalDateTime end(Span span) {
    return span.isNights() ? null : span.end();
  }

  /**
   * A start and an end.
   *
   * @param start on the property's clock
   * @param end on the property's clock
   * @param startInstant the same in UTC; of an hour that comes twice the first
   * @param endInstant the same in UTC; of an hour that comes twice the second
   */
  public record Times(
      @Nullable LocalDateTime start,
      @Nullable LocalDateTime end,
      @Nullable Instant startInstant,
      @Nullable Instant endInstant) {}
}

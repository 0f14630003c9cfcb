package ee.hbook.availability;

import ee.hbook.accommodation.Preparation;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.availability.Occupancy.Reserved;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * What of one unit is free, from what occupies it. Pure.
 *
 * <p>Two stays may abut: the day one guest leaves, the next may arrive. The preparation of one
 * reservation keeps every other stay out, but may overlap another's.
 */
public final class Availability {

  private final List<Occupancy> occupancies;

  private Availability(List<Occupancy> occupancies) {
    this.occupancies = List.copyOf(occupancies);
  }

  /**
   * Sees the given occupancies of one unit.
   *
   * @param occupancies what holds the unit, in any order
   * @return the view on them
   */
  public static Availability of(List<? extends Occupancy> occupancies) {
    return new Availability(new ArrayList<>(occupancies));
  }

  /**
   * The same without what a claimant holds already, so that it does not stand in its own way.
   *
   * @param claimant whose occupancies to leave out
   * @return the narrower view
   */
  public Availability without(Claimant claimant) {
    return new Availability(occupancies.stream().filter(held -> !claimant.owns(held)).toList());
  }

  /**
   * What stands in the way of a stay, if anything does.
   *
   * @param stay what is wanted
   * @param preparation what this stay itself needs around it
   * @return the first occupancy in the way, by its start; empty when the stay is possible
   */
  public Optional<Occupancy> obstacle(Span stay, Preparation preparation) {
    return obstacles(stay, preparation).stream().findFirst();
  }

  /**
   * Everything that stands in the way of a stay.
   *
   * @param stay what is wanted
   * @param preparation what this stay itself needs around it
   * @return by start; empty when the stay is possible
   */
  public List<Occupancy> obstacles(Span stay, Preparation preparation) {
    Span withPreparation = around(stay, preparation);
    return occupancies.stream()
        .filter(
            held ->
                held.span().overlaps(stay)
                    || held instanceof Reserved && held.span().overlaps(withPreparation))
        .sorted(Comparator.comparing(held -> held.span().start()))
        .toList();
  }

  /**
   * Whether nothing at all holds these nights.
   *
   * @param nights the nights asked for
   * @return true when each of them is free
   */
  public boolean isFree(LocalDateRange nights) {
    return obstacle(Span.nights(nights), Preparation.NONE).isEmpty();
  }

  /**
   * The parts of a range that nothing holds.
   *
   * @param nights the range to look at
   * @return the free stretches in order; empty when all is taken
   */
  public List<LocalDateRange> freeParts(LocalDateRange nights) {
    return minus(List.of(nights), occupancies.stream().map(Occupancy::nights).toList());
  }

  /**
   * A stay together with the preparation on both sides.
   *
   * @param stay the stay
   * @param preparation how long before and after
   * @return the longer span
   */
  public static Span around(Span stay, Preparation preparation) {
    return new Span(stay.start().minus(preparation.before()), stay.end().plus(preparation.after()));
  }

  /**
   * A stay together with the preparation nights on both sides.
   *
   * @param stay the stay
   * @param preparation how many nights before and after
   * @return the longer range
   */
  public static LocalDateRange around(LocalDateRange stay, PreparationNights preparation) {
    return LocalDateRange.of(
        stay.getStart().minusDays(preparation.before()),
        stay.getEnd().plusDays(preparation.after()));
  }

  /**
   * Ranges without others.
   *
   * @param ranges what is left of these
   * @param taken what is taken away
   * @return what is left, in the order of the ranges
   */
  public static List<LocalDateRange> minus(
      List<LocalDateRange> ranges, List<LocalDateRange> taken) {
    List<LocalDateRange> left = ranges;
    for (LocalDateRange each : taken) {
      left = left.stream().flatMap(part -> minus(part, each).stream()).toList();
    }
    return left;
  }

  /**
   * One range without another.
   *
   * @param range what is left of this
   * @param taken what is taken away
   * @return none, one or two ranges in order
   */
  public static List<LocalDateRange> minus(LocalDateRange range, LocalDateRange taken) {
    if (!range.overlaps(taken)) {
      return List.of(range);
    }
    List<LocalDateRange> left = new ArrayList<>();
    if (range.getStart().isBefore(taken.getStart())) {
      left.add(LocalDateRange.of(range.getStart(), taken.getStart()));
    }
    if (taken.getEnd().isBefore(range.getEnd())) {
      left.add(LocalDateRange.of(taken.getEnd(), range.getEnd()));
    }
    return left;
  }
}

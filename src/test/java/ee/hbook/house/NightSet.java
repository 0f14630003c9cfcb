package ee.hbook.house;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** A set of nights, quick enough to be compared at every step of a month. */
final class NightSet {

  private final BitSet days = new BitSet();

  /** The nights of all these ranges. */
  static NightSet of(Collection<LocalDateRange> ranges) {
    NightSet nights = new NightSet();
    ranges.forEach(nights::add);
    return nights;
  }

  /** Adds the nights of a half-open range. */
  void add(LocalDateRange range) {
    days.set((int) range.getStart().toEpochDay(), (int) range.getEnd().toEpochDay());
  }

  /** Adds those of another set. */
  void addAll(NightSet others) {
    days.or(others.days);
  }

  /** Leaves only what another set has, too. */
  void keep(NightSet others) {
    days.and(others.days);
  }

  /** These without those. */
  NightSet minus(NightSet others) {
    NightSet left = from(LocalDate.EPOCH);
    left.days.andNot(others.days);
    return left;
  }

  /** Those of these that another set has, too. */
  NightSet and(NightSet others) {
    NightSet both = from(LocalDate.EPOCH);
    both.days.and(others.days);
    return both;
  }

  /** These from a day on. */
  NightSet from(LocalDate first) {
    NightSet copy = new NightSet();
    copy.days.or(days);
    copy.days.clear(0, (int) first.toEpochDay());
    return copy;
  }

  boolean has(LocalDate night) {
    return days.get((int) night.toEpochDay());
  }

  boolean isEmpty() {
    return days.isEmpty();
  }

  int size() {
    return days.cardinality();
  }

  /** Night by night. */
  Stream<LocalDate> stream() {
    return days.stream().mapToObj(LocalDate::ofEpochDay);
  }

  /** Nights in a row are one stretch. */
  List<LocalDateRange> stretches() {
    List<LocalDateRange> stretches = new ArrayList<>();
    for (int first = days.nextSetBit(0); first >= 0; first = days.nextSetBit(first)) {
      int end = days.nextClearBit(first);
      stretches.add(LocalDateRange.of(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(end)));
      first = end;
    }
    return stretches;
  }

  @Override
  public String toString() {
    return stretches().toString();
  }
}

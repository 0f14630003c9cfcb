package ee.hbook.availability;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.Preparation;
import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Occupancy.Reserved;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.threeten.extra.LocalDateRange;

/** Night by night the set arithmetic has to agree with sets of nights. */
class AvailabilityPropertyTest {

  private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

  @Provide
  Arbitrary<LocalDateRange> stays() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 30), Arbitraries.integers().between(1, 8))
        .as(
            (start, count) ->
                LocalDateRange.of(FIRST.plusDays(start), FIRST.plusDays(start + count)));
  }

  @Provide
  Arbitrary<List<LocalDateRange>> calendars() {
    return stays().list().ofMaxSize(6);
  }

  @Property
  void freePartsAreExactlyTheNightsThatNothingHolds(
      @ForAll("calendars") List<LocalDateRange> held, @ForAll("stays") LocalDateRange asked) {
    Set<LocalDate> expected = nights(asked).collect(Collectors.toSet());
    held.forEach(range -> nights(range).forEach(expected::remove));

    List<LocalDate> free =
        calendar(held).freeParts(asked).stream().flatMap(AvailabilityPropertyTest::nights).toList();

    assertThat(free).doesNotHaveDuplicates().hasSameElementsAs(expected);
  }

  @Property
  void aStayIsFreeWhenItSharesNoNightWithAnything(
      @ForAll("calendars") List<LocalDateRange> held, @ForAll("stays") LocalDateRange asked) {
    Set<LocalDate> taken =
        held.stream().flatMap(AvailabilityPropertyTest::nights).collect(Collectors.toSet());

    assertThat(calendar(held).obstacle(Span.nights(asked), Preparation.NONE).isEmpty())
        .isEqualTo(nights(asked).noneMatch(taken::contains));
  }

  private static Availability calendar(List<LocalDateRange> held) {
    return Availability.of(
        held.stream()
            .map(
                range ->
                    new Reserved(
                        new UnitId(1, 1), Span.nights(range), 1, "website", OptionalLong.empty()))
            .toList());
  }

  private static Stream<LocalDate> nights(LocalDateRange range) {
    return range.getStart().datesUntil(range.getEnd());
  }
}

package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import ee.hbook.notification.Notice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

/** Three houses whose feeds and links go both ways, hours and days simulated. */
class TwoWayTest {

  private static final Instant START = Instant.parse("2026-03-02T06:00:00Z");

  /** Who reads a feed that turned empty believes it after a day, one house after the other. */
  private static final Duration A_DAY_FOR_EACH_EMPTY_FEED = Duration.ofHours(90);

  private static final List<String> HOUSES = List.of("A", "B", "C");

  @ParameterizedTest
  @CsvSource({"RING,false", "STAR,false", "STAR,true"})
  void everyBookingIsEverywhereOnceAndNobodyIsTold(String form, boolean perLink) {
    live(form, perLink, 1, 6);
  }

  @Property(tries = 3, seed = "20261121", shrinking = ShrinkingMode.OFF)
  void soItIsWhateverTheOwnersDo(
      @ForAll boolean star, @ForAll boolean perLink, @ForAll @LongRange(min = 1) long seed) {
    live(star ? "STAR" : "RING", perLink, seed, 3);
  }

  @ParameterizedTest
  @CsvSource({"RING,false", "STAR,false"})
  void whatAnOwnerUnblocksDoesNotComeBackFromHisNeighbours(String form, boolean perLink) {
    Random random = new Random(5);
    try (Neighbourhood neighbours = neighbourhood(form, perLink, random)) {
      OwnersDiary diary = new OwnersDiary(neighbours, random);
      LocalDate first = neighbours.tomorrow().plusDays(20);
      diary.block("A", LocalDateRange.of(first, first.plusDays(3)));
      neighbours.pass(Duration.ofHours(12));
      assertSettled(form + ", blocked", neighbours, diary);

      diary.cancelOne();
      neighbours.pass(A_DAY_FOR_EACH_EMPTY_FEED);
      assertSettled(form + ", unblocked", neighbours, diary);
    }
  }

  private static void live(String form, boolean perLink, long seed, int days) {
    String run = form + (perLink ? " with feeds per link" : "") + ", seed " + seed;
    Random random = new Random(seed);
    try (Neighbourhood neighbours = neighbourhood(form, perLink, random)) {
      OwnersDiary diary = new OwnersDiary(neighbours, random);
      diary.bookAnchors();
      Instant end = START.plus(Duration.ofDays(days));
      while (neighbours.clock.instant().isBefore(end)) {
        diary.doAnything();
        neighbours.pass(Duration.ofMinutes(60 + random.nextInt(240)));
      }
      neighbours.until(end.plus(Duration.ofHours(24)));
      assertSettled(run, neighbours, diary);
      assertStable(run, neighbours);
      assertThat(neighbours.alarms()).as(run + ": alarms").isEmpty();
      while (diary.cancelOne()) {
        neighbours.pass(Duration.ofHours(4));
      }
      neighbours.pass(A_DAY_FOR_EACH_EMPTY_FEED);
      assertSettled(run + ", all cancelled", neighbours, diary);
    }
  }

  private static Neighbourhood neighbourhood(String form, boolean perLink, Random random) {
    return new Neighbourhood(
        form.equals("RING") ? Neighbourhood.RING : Neighbourhood.STAR, perLink, START, random);
  }

  private static void assertSettled(String run, Neighbourhood neighbours, OwnersDiary diary) {
    Set<LocalDate> sold = diary.nights();
    assertAll(
        HOUSES.stream()
            .map(
                name ->
                    () -> {
                      assertThat(neighbours.nights(name))
                          .as(run + ": nights held in " + name)
                          .isEqualTo(sold);
                      List<Neighbourhood.Held> held = neighbours.held(name);
                      assertThat(held)
                          .as(run + ": what is held in " + name)
                          .hasSize(diary.entries())
                          .extracting(Neighbourhood.Held::uid)
                          .doesNotHaveDuplicates();
                    }));
  }

  private static void assertStable(String run, Neighbourhood neighbours) {
    Map<String, String> before = neighbours.feeds();
    neighbours.pass(Duration.ofMinutes(150));
    assertThat(neighbours.feeds()).as(run + ": feeds").isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"RING,false", "STAR,false", "STAR,true"})
  void aNightSoldTwiceBeforeAnybodyCouldKnowIsToldOnceInEachHouseThatSeesBoth(
      String form, boolean perLink) {
    Random random = new Random(7);
    try (Neighbourhood neighbours = neighbourhood(form, perLink, random)) {
      OwnersDiary diary = new OwnersDiary(neighbours, random);
      LocalDate first = neighbours.tomorrow().plusDays(20);
      LocalDateRange nights = LocalDateRange.of(first, first.plusDays(3));
      neighbours.pass(Duration.ofHours(5));
      assertThat(diary.book("A", nights)).isTrue();
      assertThat(diary.book("C", nights)).isTrue();
      neighbours.pass(Duration.ofHours(30));

      assertThat(neighbours.notices.values().stream().flatMap(told -> told.values().stream()))
          .extracting(Notice::kind)
          .isNotEmpty()
          .containsOnly(Notice.Kind.POSSIBLE_DOUBLE_BOOKING);
      assertThat(neighbours.notices.values())
          .as(neighbours.notices().toString())
          .allMatch(told -> told.size() <= 1);
      HOUSES.forEach(
          name -> assertThat(neighbours.nights(name)).as(name).isEqualTo(diary.nights()));
    }
  }
}

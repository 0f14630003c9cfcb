package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.PreparationNights;
import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.config.Conflict;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.Reservations;
import ee.hbook.sync.Claim;
import ee.hbook.sync.ClaimStore;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.application.SynchronizeLink;
import ee.hbook.sync.record.RunHistory;
import ee.hbook.sync.record.SyncRun;
import ee.hbook.sync.record.application.UndoRun;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.threeten.extra.LocalDateRange;

/** A run that is undone has not been: everything stands as it stood before it. */
class UndoIsExactPropertyTest {

  private static final int STEPS = 20;
  private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);

  @Property(tries = 25, seed = "20261129", shrinking = ShrinkingMode.OFF)
  void whatIsUndoneStandsAsItStoodBefore(
      @ForAll @IntRange(min = 2, max = 3) int links, @ForAll long seed) {
    Random random = new Random(seed);
    SetClock clock = new SetClock(BEGIN.atTime(8, 0).toInstant(ZoneOffset.UTC));
    Elsewhere elsewhere = new Elsewhere();
    try (RealHouse house =
        new RealHouse(
            clock,
            elsewhere,
            Map.of(
                "timezone_string",
                "UTC",
                "hb_ical_import_only_resa",
                "no",
                "hb_ical_update_resa_dates",
                "yes",
                "hb_ical_update_status_resa",
                "yes"))) {
      house.furnish(1, new PreparationNights(random.nextInt(2), random.nextInt(2)));
      List<RandomCalendar> calendars = link(house, elsewhere, clock, random, links);
      List<String> story = new ArrayList<>();
      for (int step = 0; step < STEPS; step++) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        story.add(calendars.get(random.nextInt(links)).change(today));
        if (random.nextInt(4) == 0) {
          story.add(book(house, today.plusDays(1 + random.nextInt(20))));
        }
        clock.set(clock.instant().plus(Duration.ofMinutes(60 + random.nextInt(120))));
        Stand before = Stand.of(house);
        List<SyncRun> runs = run(house);
        story.add(clock.instant() + ": " + runs.size() + " runs are undone");
        for (SyncRun each : runs) {
          assertThat(house.get(UndoRun.class).undo(each.id(), false).left())
              .as(() -> "left, seed " + seed + "\n" + String.join("\n", story))
              .isEmpty();
        }
        assertThat(Stand.of(house))
            .as(() -> "seed " + seed + "\n" + String.join("\n", story))
            .isEqualTo(before);
        run(house);
      }
    }
  }

  private static List<RandomCalendar> link(
      RealHouse house, Elsewhere elsewhere, SetClock clock, Random random, int links) {
    List<RandomCalendar> calendars = new ArrayList<>();
    for (int i = 0; i < links; i++) {
      RandomCalendar calendar =
          new RandomCalendar(Character.toString('a' + i), random, clock::instant);
      calendar.change(BEGIN);
      calendar.change(BEGIN);
      elsewhere.answer(calendar.url(), calendar::answer);
      house
          .get(LinkCalendar.class)
          .link(
              RealHouse.UNIT.accomId(), RealHouse.UNIT.accomNum(), calendar.name(), calendar.url());
      calendars.add(calendar);
    }
    return calendars;
  }

  private static String book(RealHouse house, LocalDate first) {
    try {
      house.book(LocalDateRange.of(first, first.plusDays(2)));
      return "the owner books from " + first;
    } catch (Conflict taken) {
      return "the owner cannot book from " + first;
    }
  }

  /** Runs what is due, and gives back what can be undone of it, the last run first. */
  private static List<SyncRun> run(RealHouse house) {
    Set<Long> before = runs(house).map(SyncRun::id).collect(Collectors.toSet());
    house.get(SynchronizeLink.class).runDue();
    return runs(house)
        .filter(run -> !before.contains(run.id()))
        .filter(run -> run.undo() == SyncRun.Undo.POSSIBLE)
        .toList();
  }

  private static Stream<SyncRun> runs(RealHouse house) {
    return house
        .look(() -> house.get(RunHistory.class).newest(OptionalLong.empty(), 1_000))
        .stream();
  }

  /** What stands in the house, but for how often and when something was looked at. */
  private record Stand(Set<String> stays, Set<String> blocks, Set<String> claims) {

    static Stand of(RealHouse house) {
      return house.look(
          () ->
              new Stand(
                  house.get(Reservations.class).all(BEGIN.minusDays(30)).stream()
                      .map(Stand::words)
                      .collect(Collectors.toSet()),
                  house.get(BlockedDatesStore.class).all().stream()
                      .map(Stand::words)
                      .collect(Collectors.toSet()),
                  house.get(ClaimStore.class).ofUnit(RealHouse.UNIT).entrySet().stream()
                      .flatMap(
                          link ->
                              link.getValue().stream()
                                  .map(claim -> link.getKey() + " " + words(claim)))
                      .collect(Collectors.toSet())));
    }

    private static String words(Reservation stay) {
      return "%d %s %s %s %s"
          .formatted(stay.id(), stay.uid(), stay.span(), stay.status(), stay.cancelledHere());
    }

    private static String words(BlockedDates block) {
      return block.uid() + " " + block.span() + " " + block.cause().getClass().getSimpleName();
    }

    private static String words(Claim claim) {
      List<Span> held = claim.held();
      return "%s %s %s %s %s"
          .formatted(
              claim.identity(),
              claim.span(),
              claim.role(),
              claim.reservationId(),
              held.stream().sorted().toList());
    }
  }
}

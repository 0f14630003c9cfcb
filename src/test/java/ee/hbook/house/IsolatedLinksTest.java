package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.PreparationNights;
import ee.hbook.house.PolledSeries.Stay;
import ee.hbook.ical.Download;
import ee.hbook.link.Link;
import ee.hbook.link.application.EditLinks;
import ee.hbook.sync.application.SynchronizeLink;
import ee.hbook.sync.record.SyncReport.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** Whatever happens to one link, the others of its round are run. */
class IsolatedLinksTest {

  private static final String BAD = "https://bad.example/a.ics";
  private static final String GOOD = "https://good.example/b.ics";
  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

  private final SetClock clock = new SetClock(Instant.parse("2026-03-02T08:00:00Z"));
  private final Elsewhere elsewhere = new Elsewhere();
  private final RealHouse house = new RealHouse(clock, elsewhere, Map.of("timezone_string", "UTC"));
  private Link bad;

  @BeforeEach
  void link() {
    house.furnish(2, PreparationNights.NONE);
    bad = house.get(EditLinks.class).add(1, 1, "Bad", BAD);
    house.get(EditLinks.class).add(1, 2, "Good", GOOD);
    elsewhere.answer(BAD, this::calendar);
    elsewhere.answer(GOOD, this::calendar);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void anErrorWhileOneIsFetchedStaysWithinItsLink() {
    elsewhere.answer(
        BAD,
        () -> {
          throw new OutOfMemoryError("of one calendar");
        });
    assertThat(outcomes()).containsEntry("Bad", Outcome.FAILED).containsEntry("Good", Outcome.OK);
  }

  @Test
  void oneThatCannotEvenBePutOnRecordStaysWithinItsLink() {
    house.execute("alter table sync_run add constraint one check (link_id <> " + bad.id() + ")");
    assertThat(outcomes()).containsEntry("Bad", Outcome.FAILED).containsEntry("Good", Outcome.OK);
  }

  @Test
  void oneThatCouldNotBePutOnRecordIsFreeAtOnce() {
    house.execute("alter table sync_run add constraint one check (link_id <> " + bad.id() + ")");
    outcomes();
    house.execute("alter table sync_run drop constraint one");
    assertThat(outcomes()).containsEntry("Bad", Outcome.OK);
  }

  private Map<String, Outcome> outcomes() {
    Map<String, Outcome> outcomes = new HashMap<>();
    house
        .get(SynchronizeLink.class)
        .runAll()
        .forEach((link, report) -> outcomes.put(link.name(), report.outcome()));
    return outcomes;
  }

  private Download calendar() {
    return Elsewhere.body(
        CalendarText.write(
            "-//Example//EN",
            List.of(new Stay("1@x", LocalDateRange.of(FIRST, FIRST.plusDays(3)), "Reserved")),
            clock.instant()));
  }
}

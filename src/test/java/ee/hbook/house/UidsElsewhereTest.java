package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.PreparationNights;
import ee.hbook.house.PolledSeries.Stay;
import ee.hbook.notification.Notice;
import ee.hbook.notification.Notices;
import ee.hbook.sync.application.LinkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/**
 * A UID names one booking of one unit (rule 4); who breaks that is told when a calendar is read.
 */
class UidsElsewhereTest {

  private static final String ONE = "https://pms.example/one.ics";
  private static final String TWO = "https://pms.example/two.ics";
  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

  private final SetClock clock = new SetClock(Instant.parse("2026-03-02T08:00:00Z"));
  private final Elsewhere elsewhere = new Elsewhere();
  private final RealHouse house = new RealHouse(clock, elsewhere, Map.of("timezone_string", "UTC"));

  @BeforeEach
  void twoUnits() {
    house.furnish(2, PreparationNights.NONE);
    elsewhere.answer(ONE, () -> Elsewhere.body(calendar("1@pms.example")));
    elsewhere.answer(TWO, () -> Elsewhere.body(calendar("1@pms.example")));
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aUidThatAnotherUnitsCalendarHasIsTold() {
    link(1, ONE);
    link(2, TWO);
    assertThat(told()).containsExactly(Notice.Kind.UID_SHARED);
  }

  @Test
  void oneCalendarThatIsLinkedToTwoUnitsIsNotTold() {
    link(1, ONE);
    link(2, ONE);
    assertThat(told()).isEmpty();
  }

  private void link(int unit, String url) {
    house.get(LinkCalendar.class).link(RealHouse.UNIT.accomId(), unit, "PMS", url);
  }

  private List<Notice.Kind> told() {
    return house.look(() -> house.get(Notices.class).all()).stream().map(Notice::kind).toList();
  }

  private byte[] calendar(String uid) {
    Stay stay = new Stay(uid, LocalDateRange.of(FIRST, FIRST.plusDays(3)), "Jane Doe");
    return CalendarText.write("-//PMS//EN", List.of(stay), clock.instant());
  }
}

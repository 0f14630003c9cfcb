package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.PreparationNights;
import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.application.ListNeeds;
import ee.hbook.settings.application.ChangeSettings;
import ee.hbook.sync.application.LinkCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A house that follows calendars says in which time zone it lies. */
class TimeZoneNeedTest {

  private final RealHouse house =
      new RealHouse(new SetClock(Instant.parse("2026-05-01T10:00:00Z")), new Elsewhere(), Map.of());

  @BeforeEach
  void oneUnit() {
    house.furnish(1, PreparationNights.NONE);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aHouseWithoutCalendarsIsNotAskedForItsZone() {
    assertThat(zone()).isEmpty();
  }

  @Test
  void whoFollowsCalendarsByNobodysZoneIsTold() {
    link();
    assertThat(zone()).hasSize(1);
  }

  @Test
  void theFactEndsWithTheChoice() {
    link();
    house.get(ChangeSettings.class).change(Map.of("timezone_string", "Atlantic/Reykjavik"));
    assertThat(zone()).isEmpty();
  }

  private void link() {
    house
        .get(LinkCalendar.class)
        .link(
            RealHouse.UNIT.accomId(),
            RealHouse.UNIT.accomNum(),
            "Airbnb",
            "https://airbnb.example/1.ics");
  }

  private List<Need> zone() {
    return house.get(ListNeeds.class).all().open().stream()
        .filter(need -> need.kind() == NeedKind.TIME_ZONE)
        .toList();
  }
}

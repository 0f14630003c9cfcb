package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.application.ListNeeds;
import ee.hbook.attention.application.SnoozeNeeds;
import ee.hbook.config.NotFound;
import ee.hbook.house.PolledSeries.Stay;
import ee.hbook.sync.application.LinkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** A part of the list that cannot be looked up leaves the rest as it is, and is told. */
class FailingSourceTest {

  private static final String URL = "https://www.airbnb.com/calendar/ical/4711.ics";
  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

  private final SetClock clock = new SetClock(Instant.parse("2026-03-02T08:00:00Z"));
  private final Elsewhere elsewhere = new Elsewhere();
  private final RealHouse house = new RealHouse(clock, elsewhere, Map.of("timezone_string", "UTC"));

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void theListSaysThatItIsNotWholeAndNobodyCanPutThatOff() {
    LocalDateRange nights = LocalDateRange.of(FIRST, FIRST.plusDays(3));
    house.book(nights);
    elsewhere.answer(
        URL,
        () ->
            Elsewhere.body(
                CalendarText.write(
                    "-//Airbnb Inc//EN",
                    List.of(new Stay("1@airbnb.com", nights, "Reserved")),
                    clock.instant())));
    house
        .get(LinkCalendar.class)
        .link(RealHouse.UNIT.accomId(), RealHouse.UNIT.accomNum(), "Airbnb", URL);
    house.execute("drop table same_guest");

    List<Need> open = house.get(ListNeeds.class).all().open();
    assertThat(open)
        .extracting(Need::kind)
        .contains(NeedKind.LIST_INCOMPLETE, NeedKind.NOBODY_REACHABLE);
    String key =
        open.stream()
            .filter(need -> need.kind() == NeedKind.LIST_INCOMPLETE)
            .findFirst()
            .orElseThrow()
            .key();
    assertThatThrownBy(
            () ->
                house
                    .get(SnoozeNeeds.class)
                    .putOff(key, clock.instant().plus(Duration.ofDays(1)), "", may -> true))
        .isInstanceOf(NotFound.class);
  }
}

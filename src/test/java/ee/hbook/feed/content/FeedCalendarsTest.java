package ee.hbook.feed.content;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.FeedRequest.AllUnits;
import ee.hbook.feed.FeedRequest.OneUnit;
import ee.hbook.feed.FeedVariant;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FeedCalendarsTest {

  private static final FeedSource SOURCE = Sample.source(List.of(), List.of());

  @Test
  void theCalendarOfAUnitIsNamedAsHBookNamesIt() {
    assertThat(FeedNaming.of(SOURCE, new OneUnit(Sample.UNIT), "Hotel Ñandú"))
        .contains(
            new FeedNaming(
                "Double room (Garden side) - Hotel Ñandú",
                "-//Hotel Ñandú//HBook-double-room-1// EN",
                "hbook-double-room-garden-side-calendar.ics"));
  }

  @Test
  void theCalendarOfAllUnitsIsNamedAsHBookNamesIt() {
    assertThat(FeedNaming.of(SOURCE, new AllUnits(), "Hotel"))
        .contains(new FeedNaming("Hotel", "-//Hotel//HBook-alls// EN", "hbook-all-calendars.ics"));
  }

  @ParameterizedTest
  @CsvSource({
    "Chambre été, chambre-ete",
    "'a\"b;c', a-b-c",
    "'../../etc', etc",
    "Apartmá č. 5, apartma-c.-5",
    "部屋, 1",
    "'', 1"
  })
  void aFileNameIsSafeInAHeader(String unitName, String expected) {
    Accommodation accommodation =
        new Accommodation(
            102,
            "Room",
            "room",
            "",
            PreparationNights.NONE,
            List.of(),
            List.of(new Unit(1, unitName)));
    FeedSource source = new FeedSource(List.of(accommodation), List.of(), List.of());
    assertThat(FeedNaming.of(source, new OneUnit(Sample.UNIT), "x").map(FeedNaming::filename))
        .contains("hbook-room-" + expected + "-calendar.ics");
  }

  @Test
  void aHouseWithoutATitleHasANameAllTheSame() {
    assertThat(FeedNaming.of(SOURCE, new AllUnits(), " ").map(FeedNaming::name)).contains("HBook");
  }

  @ParameterizedTest
  @EnumSource(FeedVariant.class)
  void bothVariantsSayHowSoonToLookAgain(FeedVariant variant) {
    FeedCalendar calendar =
        FeedCalendars.compose(
                SOURCE,
                FeedRequest.of(Sample.UNIT),
                Sample.context(variant, Sample.settings()),
                Instant.EPOCH)
            .orElseThrow();
    assertThat(calendar.refresh()).contains(Duration.ofMinutes(15));
    assertThat(calendar.name()).isEqualTo("Double room (Garden side) - Hotel Ñandú");
  }

  @Test
  void aUnitThatDoesNotExistHasNoCalendar() {
    FeedRequest unknown = FeedRequest.of(new UnitId(102, 3));
    assertThat(FeedCalendars.compose(SOURCE, unknown, context(), Sample.NOW)).isEmpty();
  }

  @Test
  void plainDatesHaveNoTimesOfDay() {
    assertThat(compose(false).agenda()).isEmpty();
  }

  @Test
  void anAgendaHasTheTimesOfTheFiltersInTheZoneOfTheProperty() {
    assertThat(compose(true).agenda())
        .contains(
            new FeedCalendar.AgendaTimes(
                LocalTime.of(15, 0), LocalTime.of(11, 0), Sample.SITE.zone()));
  }

  private static FeedCalendar compose(boolean agenda) {
    FeedRequest request =
        new FeedRequest(
            new AllUnits(), agenda, true, false, Optional.empty(), OptionalLong.empty());
    return FeedCalendars.compose(SOURCE, request, context(), Instant.EPOCH).orElseThrow();
  }

  private static FeedContext context() {
    return Sample.context(FeedVariant.FULL, Sample.settings());
  }
}

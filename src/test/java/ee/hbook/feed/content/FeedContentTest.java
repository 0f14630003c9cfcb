package ee.hbook.feed.content;

import static ee.hbook.feed.content.Sample.UNIT;
import static ee.hbook.feed.content.Sample.context;
import static ee.hbook.feed.content.Sample.nights;
import static ee.hbook.feed.content.Sample.reservation;
import static ee.hbook.feed.content.Sample.settings;
import static ee.hbook.feed.content.Sample.source;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.FeedVariant;
import ee.hbook.reservation.ReservationStatus;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedContentTest {

  private static final String ONE = "feed=hbook-calendar.ics&accom_id=102&accom_num=1";
  private static final String ALL = "feed=hbook-all-calendars.ics";
  private static final FeedSource HOUSE =
      source(List.of(reservation(8, ReservationStatus.CONFIRMED)), List.of());

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "'', 102/1 anonymous",
    "&agenda=yes&future_only=no&reservations_only=yes, 102/1 anonymous agenda history reservations",
    "&for=7, 102/1 anonymous for=7",
    "&key=secret&rand=4711, 102/1 anonymous",
  })
  void aFeedIsNamedByWhatItsUrlAsksForWithoutTheKey(String parameters, String name) {
    assertThat(content(HOUSE, ONE + parameters).feed()).isEqualTo(name);
  }

  @Test
  void theFeedOfAUnitTellsItsNights() {
    assertThat(content(HOUSE, ONE))
        .extracting(FeedContent::unit, FeedContent::nights, FeedContent::allUnits)
        .containsExactly(Optional.of(UNIT), List.of(nights("2026-07-14", "2026-07-17")), false);
  }

  @Test
  void theFeedOfAllUnitsTellsNothingOfAUnit() {
    assertThat(content(HOUSE, ALL))
        .extracting(FeedContent::unit, FeedContent::nights, FeedContent::allUnits)
        .containsExactly(Optional.empty(), List.of(), true);
  }

  @Test
  void theFeedOfAllUnitsOfAHouseWithOneTellsItsNights() {
    FeedSource cottage =
        new FeedSource(List.of(Sample.ACCOMMODATIONS.get(1)), List.of(), List.of());
    assertThat(content(cottage, ALL).unit()).contains(new UnitId(103, 1));
  }

  @Test
  void aFeedForALinkThatIsGoneIsOneForNobody() {
    assertThat(content(HOUSE, ONE + "&for=7").forNobody())
        .extracting(FeedContent::feed, FeedContent::forLink)
        .containsExactly("102/1 anonymous", OptionalLong.empty());
  }

  private static FeedContent content(FeedSource source, String query) {
    FeedRequest request = FeedRequest.parse(query).orElseThrow();
    FeedContext context = context(FeedVariant.ANONYMOUS, settings());
    return FeedContent.of(
        source, request, context, FeedSelection.select(source, request, context), 5, "tag");
  }
}

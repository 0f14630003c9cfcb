package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.feed.application.FeedNeedSource;
import ee.hbook.feed.reads.application.CountRefusedReads;
import ee.hbook.feed.reads.application.RememberReads;
import ee.hbook.link.application.TurnLinks;
import ee.hbook.settings.application.ChangeSettings;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** Who does not get our feeds is on the list of what needs somebody. */
class FeedNeedsTest {

  private final ReadHouse house = new ReadHouse();
  private long link;

  @BeforeEach
  void link() {
    house.house.get(ChangeSettings.class).change(Map.of("siteurl", "https://93.184.216.34/"));
    link = house.link("Airbnb", ReadHouse.AIRBNB);
    house.read(ReadHouse.AIRBNB_AGENT);
    house.later(Duration.ofHours(1));
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void nothingIsToldWhileAllIsWell() {
    assertThat(needs()).isEmpty();
  }

  @Test
  void anOldAddressIsToldWithTheNightsThatAreNotKnownThere() {
    house.house.get(ChangeSettings.class).change(Map.of("hb_ical_url_feed_has_key", "yes"));
    house.reserve("2026-05-01", "2026-05-04");
    house.later(Duration.ofHours(1));
    house.read(ReadHouse.AIRBNB_AGENT);
    assertThat(needs())
        .singleElement()
        .satisfies(
            need -> {
              assertThat(need.kind()).isEqualTo(NeedKind.READS_REFUSED);
              assertThat(need.unit()).contains(RealHouse.UNIT);
              assertThat(need.nights())
                  .containsExactly(
                      LocalDateRange.of(
                          LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-04")));
              assertThat(need.words().inEnglish())
                  .startsWith("Airbnb asks for your calendar with a URL without the key");
            });
  }

  @Test
  void anExportThatIsOffIsSwitchedOnInPlaceAndThatEndsTheFact() {
    house.house.get(TurnLinks.class).export(link, false);
    house.later(Duration.ofHours(1));
    house.read(ReadHouse.AIRBNB_AGENT);
    Need need = needs().getFirst();
    house.house.get(FeedNeedSource.class).apply(need, "export", Optional.empty());
    assertThat(needs()).isEmpty();
    house.later(Duration.ofHours(1));
    house.read(ReadHouse.AIRBNB_AGENT);
    assertThat(needs()).isEmpty();
  }

  @Test
  void anAddressThatNobodyOutsideReachesIsToldOnceThereIsACalendarToReadIt() {
    house.house.get(ChangeSettings.class).change(Map.of("siteurl", "http://192.168.1.20/"));
    house.later(Duration.ofDays(3));
    assertThat(needs()).extracting(Need::kind).containsExactly(NeedKind.ADDRESS_UNREACHABLE);
  }

  @Test
  void whoeverReadsUsProvesThatItIsReached() {
    house.house.get(ChangeSettings.class).change(Map.of("siteurl", "http://192.168.1.20/"));
    assertThat(needs()).isEmpty();
  }

  private List<Need> needs() {
    house.house.get(RememberReads.class).store();
    house.house.get(CountRefusedReads.class).store();
    return house.house.get(FeedNeedSource.class).needs(house.clock.instant());
  }
}

package ee.hbook.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionValuesTest {

  @Test
  void theSiteIsReadAsWordpressDescribesIt() {
    OptionValues values =
        new OptionValues(
            Map.of(
                "blogname", "Villa",
                "timezone_string", "Europe/Paris",
                "siteurl", "https://www.example.com",
                "WPLANG", "fr_FR"));

    assertThat(values.site())
        .isEqualTo(
            new Site(
                "Villa",
                ZoneId.of("Europe/Paris"),
                Optional.of(URI.create("https://www.example.com")),
                Locale.FRANCE));
  }

  @Test
  void withoutAnAddressTheRequestTellsIt() {
    assertThat(new OptionValues(Map.of()).site().url()).isEmpty();
  }

  @Test
  void anEmptyLanguageIsWordpressSEnglish() {
    assertThat(new OptionValues(Map.of("WPLANG", "")).site().language()).isEqualTo(Locale.ENGLISH);
  }

  @ParameterizedTest(name = "\"{0}\" means every {1} seconds")
  @CsvSource({"'', 3600", "0, 3600", "300, 300", "7200, 7200"})
  void linksAreReadEveryHourUnlessToldOtherwise(String stored, long seconds) {
    assertThat(new OptionValues(Map.of("hb_ical_frequency", stored)).imports().frequency())
        .isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void theExportStartsWithKeysAndBlockedDatesOnly() {
    ExportSettings export = new OptionValues(Map.of()).export();

    assertThat(export)
        .extracting(
            ExportSettings::urlHasKey,
            ExportSettings::blockedDates,
            ExportSettings::preparationTime,
            ExportSettings::onlyConfirmed,
            ExportSettings::onlyWebsite,
            ExportSettings::cancelled)
        .containsExactly(true, true, false, false, false, false);
  }

  @Test
  void eachYesReachesItsOwnFieldOfTheExport() {
    assertThat(
            new OptionValues(Map.of("hb_ical_export_only_confirmed", "yes"))
                .export()
                .onlyConfirmed())
        .isTrue();
  }

  @Test
  void theTwoFeedsHaveTheirOwnTemplates() {
    ExportSettings export =
        new OptionValues(
                Map.of("hb_ical_summary", "full", "hb_ical_anonymous_summary", "anonymous"))
            .export();

    assertThat(export)
        .extracting(
            settings -> settings.full().summary(), settings -> settings.anonymous().summary())
        .containsExactly("full", "anonymous");
  }

  @Test
  void noticesAreShownOnlyWhileTheyAreKept() {
    assertThat(new OptionValues(Map.of("hb_ical_record_sync_errors", "no")).showNotices())
        .isFalse();
  }

  @Test
  void thereIsNoValueWithoutAnOption() {
    OptionValues values = new OptionValues(Map.of());

    assertThatIllegalArgumentException().isThrownBy(() -> values.text("nonsense"));
  }
}

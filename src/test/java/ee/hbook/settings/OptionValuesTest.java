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
  void the_site_is_read_as_wordpress_describes_it() {
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
  void without_an_address_the_request_tells_it() {
    assertThat(new OptionValues(Map.of()).site().url()).isEmpty();
  }

  @Test
  void an_empty_language_is_wordpress_s_english() {
    assertThat(new OptionValues(Map.of("WPLANG", "")).site().language()).isEqualTo(Locale.ENGLISH);
  }

  @ParameterizedTest(name = "\"{0}\" means every {1} seconds")
  @CsvSource({"'', 3600", "0, 3600", "300, 300", "7200, 7200"})
  void links_are_read_every_hour_unless_told_otherwise(String stored, long seconds) {
    assertThat(new OptionValues(Map.of("hb_ical_frequency", stored)).imports().frequency())
        .isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void the_export_starts_with_keys_and_blocked_dates_only() {
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
  void each_yes_reaches_its_own_field_of_the_export() {
    assertThat(
            new OptionValues(Map.of("hb_ical_export_only_confirmed", "yes"))
                .export()
                .onlyConfirmed())
        .isTrue();
  }

  @Test
  void the_two_feeds_have_their_own_templates() {
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
  void notices_are_shown_only_while_they_are_kept() {
    assertThat(new OptionValues(Map.of("hb_ical_record_sync_errors", "no")).showNotices())
        .isFalse();
  }

  @Test
  void there_is_no_value_without_an_option() {
    OptionValues values = new OptionValues(Map.of());

    assertThatIllegalArgumentException().isThrownBy(() -> values.text("nonsense"));
  }
}

package ee.hbook.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OptionsTest {

  static Stream<Option> withInitialValue() {
    return Options.ALL.stream().filter(option -> !option.name().endsWith("_key"));
  }

  @ParameterizedTest
  @MethodSource("withInitialValue")
  void everyOptionTakesItsOwnInitialValue(Option option) {
    assertThat(option.refusal(option.initial())).isEmpty();
  }

  @Test
  void namesAreGivenOnce() {
    assertThat(Options.ALL.stream().map(Option::name)).doesNotHaveDuplicates();
  }

  @Test
  void thereIsNoOptionOfAnotherName() {
    assertThat(Options.named("hb_ical_frequenzy")).isEmpty();
  }

  @ParameterizedTest(name = "{0} takes \"{1}\"")
  @CsvSource({
    "hb_ical_frequency, ''",
    "hb_ical_frequency, 0",
    "hb_ical_frequency, 300",
    "hb_ical_frequency, 604800",
    "hb_ical_update_resa_dates, yes",
    "hb_ical_update_resa_dates, no",
    "hb_ical_import_resa_status, confirmed",
    "hb_resa_admin_status, pending",
    "hb_ical_export_cancelled_days, 0",
    "hb_ical_export_cancelled_days, 3650",
    "hb_ical_agenda_check_in_time, 15",
    "hb_ical_agenda_check_in_time, 15:30",
    "hb_ical_agenda_check_out_time, 0",
    "hb_ical_agenda_check_out_time, 09:05",
    "hb_ical_url_feed_key, abcdEF12",
    "timezone_string, Europe/Paris",
    "siteurl, ''",
    "siteurl, https://www.example.com/hotel",
    "WPLANG, ''",
    "WPLANG, fr_FR"
  })
  void valuesThatMakeSenseAreTaken(String name, String value) {
    assertThat(Options.named(name).orElseThrow().refusal(value)).isEmpty();
  }

  @ParameterizedTest(name = "{0} refuses \"{1}\"")
  @CsvSource({
    "hb_ical_frequency, 299",
    "hb_ical_frequency, 604801",
    "hb_ical_frequency, -300",
    "hb_ical_frequency, 1h",
    "hb_ical_frequency, 99999999999",
    "hb_ical_update_resa_dates, true",
    "hb_ical_update_resa_dates, YES",
    "hb_ical_import_resa_status, pending",
    "hb_ical_export_cancelled_days, 3651",
    "hb_ical_export_cancelled_days, ''",
    "hb_ical_agenda_check_in_time, ''",
    "hb_ical_agenda_check_in_time, 24",
    "hb_ical_agenda_check_in_time, 15h30",
    "hb_ical_agenda_check_out_time, 11:60",
    "hb_ical_agenda_check_out_time, 3 pm",
    "hb_ical_url_feed_key, short",
    "hb_ical_url_feed_key, with&ampersand",
    "hb_ical_url_feed_key, ''",
    "timezone_string, Mars/Olympus",
    "timezone_string, ''",
    "siteurl, www.example.com",
    "siteurl, javascript:alert(1)",
    "siteurl, file:///etc/passwd",
    "siteurl, 'http://a b'",
    "WPLANG, '!'"
  })
  void valuesThatDoNotAreRefused(String name, String value) {
    assertThat(Options.named(name).orElseThrow().refusal(value)).isPresent();
  }

  @Test
  void aTemplateThatIsTooLongIsRefused() {
    assertThat(Options.named("hb_ical_summary").orElseThrow().refusal("x".repeat(1001)))
        .isPresent();
  }

  @Test
  void storedValuesCountBeforeTheInitialOnes() {
    assertThat(Options.effective(Map.of("blogname", "Villa")))
        .containsEntry("blogname", "Villa")
        .containsEntry("hb_ical_frequency", "3600");
  }

  @Test
  void storedValuesOfNoOptionArePassedOver() {
    assertThat(Options.effective(Map.of("akismet", "on"))).doesNotContainKey("akismet");
  }
}

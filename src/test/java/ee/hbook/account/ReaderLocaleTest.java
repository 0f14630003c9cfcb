package ee.hbook.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReaderLocaleTest {

  private static Locale of(String language, String chosen, String... browser) {
    return ReaderLocale.of(
        Locale.forLanguageTag(language),
        chosen,
        Arrays.stream(browser).map(Locale::forLanguageTag).toList());
  }

  private static String written(Locale locale) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(locale)
        .format(LocalDateTime.of(2026, 11, 29, 14, 5));
  }

  @Test
  void aBritishBrowserGetsBritishDates() {
    assertThat(of("en", "", "en-GB", "en")).isEqualTo(Locale.UK);
    assertThat(written(of("en", "", "en-GB"))).isEqualTo("29 Nov 2026, 14:05");
  }

  @Test
  void anAmericanBrowserGetsAmericanDates() {
    assertThat(written(of("en", "", "en-US")).replace('\u202f', ' '))
        .isEqualTo("Nov 29, 2026, 2:05 PM");
  }

  @Test
  void whatIsChosenCountsMoreThanTheBrowser() {
    assertThat(of("en", "GB", "en-US")).isEqualTo(Locale.UK);
    assertThat(of("pt", "BR", "pt-PT")).isEqualTo(Locale.of("pt", "BR"));
  }

  @Test
  void theCountryOfAnotherLanguageCountsWhereThisOneHasNone() {
    assertThat(of("fr", "", "cs", "fr-CA")).isEqualTo(Locale.CANADA_FRENCH);
    assertThat(of("fr", "", "cs-CZ", "fr")).isEqualTo(Locale.of("fr", "CZ"));
  }

  @Test
  void englishInACountryThatWritesNoneIsNotAmerican() {
    assertThat(written(of("en", "", "en-BR"))).isEqualTo("29 Nov 2026, 14:05");
  }

  @Test
  void withoutACountryTheLanguageStandsAlone() {
    assertThat(of("cs", "", "cs", "en")).isEqualTo(Locale.of("cs"));
    assertThat(of("cs", "")).isEqualTo(Locale.of("cs"));
  }

  @Test
  void whatIsNoCountryIsPassedOver() {
    assertThat(of("en", "nowhere", "en-XQ", "en-001", "en-GB")).isEqualTo(Locale.UK);
  }

  @Test
  void theChosenCountryIsAmongThoseToChooseFrom() {
    assertThat(ReaderLocale.regions("fr", "GB")).isEqualTo(List.of("FR", "CA", "GB"));
    assertThat(ReaderLocale.regions("pt", "")).isEqualTo(List.of("PT", "BR"));
  }
}

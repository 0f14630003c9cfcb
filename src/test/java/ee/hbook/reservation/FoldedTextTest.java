package ee.hbook.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

  @ParameterizedTest
  @CsvSource({
    "Nová, nova",
    "NOVÁ, nova",
    "Dvořák, dvorak",
    "Françoise Lefèvre, francoise lefevre",
    "João da Conceição, joao da conceicao",
    "Müller, muller",
    "Straße, strasse",
    "Łukasz, lukasz",
    "Søren, soren",
    "Œuvré, oeuvre",
    "o'neill@example.org, o'neill@example.org",
  })
  void accentsAndCapitalsDoNotCount(String written, String sought) {
    assertThat(FoldedText.of(written)).isEqualTo(sought);
  }

  @Test
  void accentsThatStandAloneDoNotCountEither() {
    assertThat(FoldedText.of("Nova\u0301")).isEqualTo("nova");
  }

  @Test
  void otherScriptsOnlyLoseTheirCapitals() {
    assertThat(FoldedText.of("Йосиф Ёлкин")).isEqualTo("йосиф ёлкин");
  }
}

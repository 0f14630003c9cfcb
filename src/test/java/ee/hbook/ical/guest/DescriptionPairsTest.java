package ee.hbook.ical.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionPairsTest {

  private static final String TREVLIX =
      "Email: jan@novak.cz, Telefon: 777123456, Cena: 2500 CZK,  Hostů celkem: 3 (Katalog ABC)";

  @ParameterizedTest(name = "{1} of {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EMAIL: a@b.example                | EMAIL       | a@b.example
          Email: a@b.example                | EMAIL       | a@b.example
          EMAIL:a@b.example,PHONE:+33 1     | PHONE       | +33 1
          Nom : Dupont; Téléphone : 06 12   | TELEPHONE   | 06 12
          TELEPHONE: 06 12                  | Téléphone   | 06 12
          ADDRESS: 1 Main St, Springfield   | ADDRESS     | 1 Main St, Springfield
          EXTRAS: cot, arrival 15:00        | EXTRAS      | cot, arrival 15:00
          URL: https://a.example/x          | URL         | https://a.example/x
          NAME: Smith, see https://a.ex     | NAME        | Smith, see https://a.ex
          SPECIAL  REQUESTS: late           | special requests | late
          Phone Number (Last 4 Digits): 1234 | PHONE NUMBER (LAST 4 DIGITS) | 1234
          """)
  void aValueIsFoundByItsKeyHoweverThatIsSpelled(String description, String key, String value) {
    assertThat(DescriptionPairs.of(description).first(List.of(key))).contains(value);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "EMAIL, jan@novak.cz",
    "TELEFON, 777123456",
    "CENA, 2500 CZK",
    "HOSTŮ CELKEM, 3 (Katalog ABC)"
  })
  void trevlixWritesItsPairsOnOneLine(String key, String value) {
    assertThat(DescriptionPairs.of(TREVLIX).first(List.of(key))).contains(value);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource({"''", "no pair at all", "https://a.example/x", "'EMAIL: '", "'15:00'", "': value'"})
  void aTextWithoutPairsHasNone(String description) {
    assertThat(
            DescriptionPairs.of(description)
                .first(List.of("EMAIL", "HTTPS", "15", "", "no pair at all")))
        .isEmpty();
  }

  @Test
  void everyLineHoldsAPairWhateverEndsIt() {
    assertThat(DescriptionPairs.of("A: 1\r\nB: 2\rC: 3\nD: 4").all(List.of("D", "C", "B", "A")))
        .containsExactly("4", "3", "2", "1");
  }

  @Test
  void theUpperOneOfTwoEqualKeysCounts() {
    assertThat(DescriptionPairs.of("EMAIL: host@a.example\nemail: guest@b.example").first(keys()))
        .contains("host@a.example");
  }

  @Test
  void thePairsOfAListKeepTheOrderAndSpellingOfTheDescription() {
    assertThat(
            DescriptionPairs.of("Children: 1\nX: y\nADULTS: 2")
                .among(List.of("ADULTS", "CHILDREN")))
        .containsExactly(
            new DescriptionPairs.Pair("Children", "1"), new DescriptionPairs.Pair("ADULTS", "2"));
  }

  @ParameterizedTest(name = "[{0}] many times")
  @CsvSource({"','", "', a'", "'a:'", "' '", "a", "'a, b:'", "': '"})
  void aHugeDescriptionTakesNoTime(String piece) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(3), () -> DescriptionPairs.of(piece.repeat(200_000)).first(keys()));
  }

  private static List<String> keys() {
    return List.of("EMAIL");
  }
}

package ee.hbook.accommodation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest(name = "\"{0}\" becomes \"{1}\"")
  @CsvSource({
    "Sea View, sea-view",
    "Zoë, zoe",
    "Ñandú, nandu",
    "O'Brien, o-brien",
    "  Čas --- na horách!  , cas-na-horach",
    "Room 12/b, room-12-b",
    "İstanbul, istanbul",
    "🏖, ''",
    "'', ''"
  })
  void onlyLowerCaseAsciiDigitsAndSingleHyphensAreLeft(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }
}

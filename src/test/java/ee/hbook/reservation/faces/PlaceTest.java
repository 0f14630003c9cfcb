package ee.hbook.reservation.faces;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.Unit;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

  private static final List<Accommodation> HOUSE =
      List.of(
          new Accommodation(
              102,
              "Studio",
              "studio",
              "",
              PreparationNights.NONE,
              List.of(),
              List.of(new Unit(1, "Garden side"))));

  @Test
  void aNumberIsAWholeAccommodation() {
    assertThat(Place.parse("102")).isEqualTo(new Place(OptionalLong.of(102), OptionalInt.empty()));
  }

  @Test
  void twoNumbersAreAUnit() {
    assertThat(Place.parse("102/1")).isEqualTo(new Place(OptionalLong.of(102), OptionalInt.of(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "all", "-1", "1/", "/1", "1/2/3", "1/9999999999", "' or 1=1"})
  void anythingElseIsEverything(String sent) {
    assertThat(Place.parse(sent)).isEqualTo(new Place(OptionalLong.empty(), OptionalInt.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "all, Everything",
    "102, Studio",
    "102/1, Studio (Garden side)",
    "102/7, Studio (7)",
    "99/1, 99"
  })
  void aPlaceIsCalledByTheNamesOfTheHouse(String sent, String words) {
    assertThat(Place.parse(sent).inWords(HOUSE, "Everything")).isEqualTo(words);
  }
}

package ee.hbook.accommodation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortNamesTest {

  @Test
  void unitsOfOneAccommodationAreToldApartByWhatDiffers() {
    assertThat(ShortNames.of(List.of("Apartment 1", "Apartment 2", "apartment Garden side")))
        .containsExactly("1", "2", "Garden side");
  }

  @Test
  void aNameThatBeginsLikeNoOtherStaysWhole() {
    assertThat(ShortNames.of(List.of("Sea view room", "Garden house")))
        .containsExactly("Sea view room", "Garden house");
  }

  @Test
  void wordsAreOnlyLeftOutWhole() {
    assertThat(ShortNames.of(List.of("Room 11", "Rooms 12")))
        .containsExactly("Room 11", "Rooms 12");
  }

  @Test
  void whatWouldBeTheSameStaysWhole() {
    assertThat(ShortNames.of(List.of("Sea 1", "Sea 2", "Lake 1", "Lake 3")))
        .containsExactly("Sea 1", "2", "Lake 1", "3");
  }

  @Test
  void theSameNameTwiceIsShortenedBothTimes() {
    assertThat(ShortNames.of(List.of("Villa A", "Villa A", "Villa B")))
        .containsExactly("A", "A", "B");
  }

  @Test
  void aNameIsNeverLeftOutAltogether() {
    assertThat(ShortNames.of(List.of("Villa", "Villa Mimosa"))).containsExactly("Villa", "Mimosa");
    assertThat(ShortNames.of(List.of(""))).containsExactly("");
    assertThat(ShortNames.of(List.of())).isEmpty();
  }
}

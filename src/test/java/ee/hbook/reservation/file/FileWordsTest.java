package ee.hbook.reservation.file;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.reservation.ReservationStatus;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "cs", "pt"})
  void everyHeadMeansItsColumnInWhateverLanguage(String language) {
    FileWords words = FileWords.of(Locale.forLanguageTag(language));
    assertThat(FileColumn.values())
        .allSatisfy(column -> assertThat(FileWords.column(words.header(column))).contains(column));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "cs", "pt"})
  void everyStatusIsUnderstoodInWhateverLanguage(String language) {
    FileWords words = FileWords.of(Locale.forLanguageTag(language));
    assertThat(ReservationStatus.values())
        .allSatisfy(status -> assertThat(FileWords.status(words.status(status))).contains(status));
  }

  @ParameterizedTest
  @CsvSource({
    "Confirmé,CONFIRMED",
    "confirmed,CONFIRMED",
    "NOUVEAU,NEW",
    "Canceled,CANCELLED",
    "waiting_payment,AWAITING_PAYMENT",
    "Zrušeno,CANCELLED"
  })
  void otherFormsOfAStatusAreUnderstood(String word, ReservationStatus status) {
    assertThat(FileWords.status(word)).contains(status);
  }

  @Test
  void theHeadsAreHBooks() {
    assertThat(FileWords.of(Locale.ENGLISH).header(FileColumn.NIGHTS))
        .isEqualTo("Number of nights");
    assertThat(FileWords.column("Check-out")).contains(FileColumn.CHECK_OUT);
    assertThat(FileWords.column("Amount paid")).isEmpty();
  }

  @Test
  void theWebsiteIsNoCalendar() {
    assertThat(FileWords.isWebsite("Site web")).isTrue();
    assertThat(FileWords.isWebsite("Airbnb")).isFalse();
  }
}

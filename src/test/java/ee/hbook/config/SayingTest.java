package ee.hbook.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class SayingTest {

  private static final Saying TAKEN =
      Saying.of(
          "refusal_taken",
          Saying.of("taken_reservation", "7"),
          LocalDate.of(2026, 3, 4),
          LocalDate.of(2026, 3, 6));

  @Test
  void theApiIsToldInEnglishWithIsoDays() {
    assertThat(TAKEN.inEnglish())
        .isEqualTo("The unit is not available: reservation 7 from 2026-03-04 to 2026-03-06.");
  }

  @Test
  void aReaderIsToldInHisLanguageWithItsDays() {
    ResourceBundle french = ResourceBundle.getBundle("ee.hbook.messages", Locale.FRENCH);
    assertThat(TAKEN.in(french, Locale.FRANCE))
        .isEqualTo(
            "L’unité n’est pas disponible\u00a0: réservation 7 du 4 mars 2026 au 6 mars 2026.");
  }
}

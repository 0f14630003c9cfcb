package ee.hbook.ical.format;

import static ee.hbook.ical.format.InPrague.calendar;
import static ee.hbook.ical.format.InPrague.withEvent;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.IcsEvent.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that nobody has confirmed, as Abritel and Vrbo list them (feed quirks 27 and 30). */
class TentativeStayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Provisoire - Clovis|TENTATIVE",
        "PROVISOIRE – Clovis|TENTATIVE",
        "Provisoire|TENTATIVE",
        "Tentative - Ann|TENTATIVE",
        "Tentative|TENTATIVE",
        "Réservée - Clovis|CONFIRMED",
        "Réservée|CONFIRMED",
        "Indisponible|CONFIRMED",
        "Fermeture provisoire|CONFIRMED",
        "Provisoirement fermé|CONFIRMED",
        "Tentatively closed - roof|CONFIRMED",
        "Vorläufig - Ann|CONFIRMED",
      })
  void aTitleWithoutStatusMaySayThatNothingIsSettled(String title, Status status) {
    assertThat(status("SUMMARY:" + title, "X-A:b")).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "STATUS:CONFIRMED, CONFIRMED",
    "STATUS:CANCELLED, CANCELLED",
    "STATUS:TENTATIVE, TENTATIVE"
  })
  void aStatusGoesBeforeTheTitle(String written, Status status) {
    assertThat(status("SUMMARY:Provisoire - Clovis", written)).isEqualTo(status);
  }

  private static Status status(String summary, String line) {
    IcsEvent event =
        calendar(withEvent("UID:1", "DTSTART;VALUE=DATE:20260714", summary, line))
            .events()
            .getFirst();
    return event.status();
  }
}

package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.linking.application.ImportCalendarFile;
import ee.hbook.notification.Notices;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a run has told is said in the language of whoever reads it later. */
class NoticesInWordsTest {

  private static final String WITHOUT_END =
      """
      BEGIN:VCALENDAR\r
      VERSION:2.0\r
      PRODID:-//x//y//EN\r
      BEGIN:VEVENT\r
      UID:odd@file\r
      DTSTART;VALUE=DATE:20260501\r
      DTEND;VALUE=DATE:2026XX04\r
      SUMMARY:Reserved\r
      END:VEVENT\r
      END:VCALENDAR\r
      """;

  private final ReadHouse house = new ReadHouse();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void anEventThatCannotBeUnderstoodIsToldInFrenchToAFrenchReader() {
    upload();
    assertThat(told("fr"))
        .contains("Un événement de File n’a pas pu être compris", "1 mai 2026 au 2 mai 2026")
        .doesNotContain("event");
  }

  @Test
  void theSameIsInEnglishForTheApi() {
    upload();
    assertThat(house.house.look(this::english))
        .startsWith("An event of File cannot be understood. The nights that it may mean are held:")
        .contains("2026-05-01 to 2026-05-02");
  }

  @Test
  void whatWasToldByAnOlderVersionIsSaidAsItStands() {
    upload();
    house.house.execute("update notice set said = '', message = 'It is odd: {0}.'");
    assertThat(told("fr")).isEqualTo("It is odd: {0}.");
  }

  private String told(String language) {
    Locale reader = Locale.of(language);
    return house.house.look(
        () ->
            house
                .house
                .get(Notices.class)
                .standing()
                .getFirst()
                .message()
                .in(ResourceBundle.getBundle("ee.hbook.messages", reader), reader));
  }

  private String english() {
    return house.house.get(Notices.class).standing().getFirst().message().inEnglish();
  }

  private void upload() {
    house
        .house
        .get(ImportCalendarFile.class)
        .importFile(
            RealHouse.UNIT.accomId(),
            RealHouse.UNIT.accomNum(),
            "File",
            WITHOUT_END.getBytes(StandardCharsets.UTF_8));
  }
}

package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.linking.application.ImportCalendarFile;
import ee.hbook.notification.Notice;
import ee.hbook.notification.Notices;
import ee.hbook.sync.record.SyncReport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The same file once more says that it is known, changes nothing and tells nothing twice. */
class FileTwiceTest {

  private static final String STAYS =
      """
      BEGIN:VCALENDAR\r
      VERSION:2.0\r
      PRODID:-//x//y//EN\r
      BEGIN:VEVENT\r
      UID:first@file\r
      DTSTART;VALUE=DATE:20260501\r
      DTEND;VALUE=DATE:20260504\r
      SUMMARY:Anna Nova\r
      END:VEVENT\r
      BEGIN:VEVENT\r
      UID:second@file\r
      DTSTART;VALUE=DATE:20260601\r
      DTEND;VALUE=DATE:20260604\r
      SUMMARY:CLOSED - Not available\r
      END:VEVENT\r
      END:VCALENDAR\r
      """;

  private final ReadHouse house = new ReadHouse();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aFileThatIsKnownSaysSoAndChangesNothing() {
    SyncReport first = upload();
    assertThat(first.added()).isPositive();
    List<Notice> told = told();
    SyncReport again = upload();
    assertThat(again.added()).isZero();
    assertThat(again.conflicts()).isEmpty();
    assertThat(again.told()).isEmpty();
    assertThat(again.message().inEnglish()).contains("known");
    assertThat(told()).isEqualTo(told);
  }

  @Test
  void whatCouldNotBeTakenInIsToldOnce() {
    house.reserve("2026-05-02", "2026-05-03");
    upload();
    assertThat(told()).hasSize(1);
    upload();
    assertThat(told()).hasSize(1);
  }

  private SyncReport upload() {
    return house
        .house
        .get(ImportCalendarFile.class)
        .importFile(
            RealHouse.UNIT.accomId(),
            RealHouse.UNIT.accomNum(),
            "File",
            STAYS.getBytes(StandardCharsets.UTF_8))
        .report();
  }

  private List<Notice> told() {
    return house.house.look(() -> house.house.get(Notices.class).standing());
  }
}

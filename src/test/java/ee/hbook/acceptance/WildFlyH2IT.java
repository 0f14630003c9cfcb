package ee.hbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class WildFlyH2IT extends DeskContract {

  private static final String CALENDAR =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Elsewhere//EN
      BEGIN:VEVENT
      UID:june@elsewhere
      DTSTAMP:20260101T000000Z
      DTSTART;VALUE=DATE:20270610
      DTEND;VALUE=DATE:20270612
      SUMMARY:Reserved
      END:VEVENT
      END:VCALENDAR
      """;

  @Override
  RunningServer start(Map<String, String> variables) {
    return RunningServer.wildFly("wildfly-h2", variables);
  }

  @Test
  void theExamplesOfTheCommandDoWhatTheySay() {
    try (CalendarServer airbnb = CalendarServer.start()) {
      String calendar = airbnb.serve("/airbnb.ics", CALENDAR.getBytes(StandardCharsets.UTF_8));
      CommandPage.Outcome outcome = CommandPage.run(server, calendar);
      assertThat(outcome.said()).doesNotContain(RunningServer.PASSWORD).doesNotContain("Exception");
      assertThat(outcome.code()).as(outcome.said()).isZero();
    }
  }

  @Test
  void theWarHasNothingOfTheCommand() throws IOException {
    try (ZipFile war = new ZipFile("target/hbook.war")) {
      assertThat(war.stream().map(ZipEntry::getName))
          .noneMatch(name -> name.contains("/hbook/command/") || name.contains("picocli"));
    }
  }
}

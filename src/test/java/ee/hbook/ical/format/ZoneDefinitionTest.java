package ee.hbook.ical.format;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.format.raw.CalendarScanner;
import ee.hbook.ical.format.raw.RawComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneDefinitionTest {

  /** Zones without rules, which ical4j adds to Java's when it is on the class path. */
  private static final String OF_ICAL4J = "ical4j";

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

  @Test
  void everyZoneIsDefinedAsJavaKnowsIt() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
      ZoneId zone = ZoneId.of(id);
      if (!id.startsWith(OF_ICAL4J) && ZoneDefinition.exists(zone)) {
        ForeignZone defined = defined(zone);
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
          if (isWrong(defined, zone.getRules(), day.atTime(11, 0))) {
            wrong.add(id + " on " + day);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Prague, 2, RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "America/New_York, 2, RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
    "Asia/Kolkata, 1, TZOFFSETTO:+0530",
    "Asia/Jerusalem, 2, RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=23",
    "Africa/Casablanca, 2, RDATE:"
  })
  void aDefinitionIsShort(String zone, int observances, String line) {
    String text = ZoneDefinition.of(ZoneId.of(zone), FIRST, LAST).toString();
    assertThat(text.split("TZOFFSETFROM", -1)).hasSize(observances + 1);
    assertThat(text).contains(line);
  }

  private static boolean isWrong(ForeignZone defined, ZoneRules rules, LocalDateTime local) {
    return !defined.offset(local).equals(rules.getOffset(local));
  }

  private static ForeignZone defined(ZoneId zone) throws Exception {
    String body =
        "BEGIN:VCALENDAR\r\n" + ZoneDefinition.of(zone, FIRST, LAST) + "END:VCALENDAR\r\n";
    RawComponent calendar = CalendarScanner.scan(body.getBytes(StandardCharsets.UTF_8)).getFirst();
    return ForeignZone.of(calendar.components("VTIMEZONE").getFirst()).orElseThrow();
  }
}

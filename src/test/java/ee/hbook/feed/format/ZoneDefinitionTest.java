package ee.hbook.feed.format;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.format.ForeignZone;
import ee.hbook.ical.format.raw.CalendarScanner;
import ee.hbook.ical.format.raw.RawComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
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

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

  @Test
  void everyZoneIsDefinedAsJavaKnowsIt() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
      ZoneId zone = ZoneId.of(id);
      if (!id.startsWith(OF_ICAL4J) && ZoneDefinition.exists(zone)) {
        ForeignZone defined = defined(zone);
        for (LocalDateTime local : moments(zone.getRules())) {
          if (!defined.offset(local).equals(zone.getRules().getOffset(local))) {
            wrong.add(id + " at " + local);
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

  @Test
  void eachChangeOfTheClocksStandsOnALineOfItsOwn() {
    String text = ZoneDefinition.of(ZoneId.of("Africa/Casablanca"), FIRST, LAST).toString();
    List<String> dates = text.lines().filter(line -> line.startsWith("RDATE")).toList();
    assertThat(dates).isNotEmpty().allMatch(line -> line.matches("RDATE:\\d{8}T\\d{6}"));
    assertThat(text.lines().filter(line -> line.startsWith("DTSTART:")))
        .allMatch(start -> dates.contains("RDATE:" + start.substring("DTSTART:".length())));
  }

  /** One day of each month, and the days before and after each change of the clocks. */
  private static List<LocalDateTime> moments(ZoneRules rules) {
    List<LocalDateTime> moments = new ArrayList<>();
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusMonths(1)) {
      moments.add(day.atTime(11, 0));
    }
    LocalDateTime end = LAST.atStartOfDay();
    ZoneOffsetTransition change = rules.nextTransition(FIRST.atTime(12, 0).toInstant(UTC));
    while (change != null && change.getDateTimeBefore().isBefore(end)) {
      moments.add(change.getDateTimeBefore().minusDays(1));
      moments.add(change.getDateTimeAfter().plusDays(1));
      change = rules.nextTransition(change.getInstant());
    }
    return moments;
  }

  private static ForeignZone defined(ZoneId zone) throws Exception {
    String body =
        "BEGIN:VCALENDAR\r\n" + ZoneDefinition.of(zone, FIRST, LAST) + "END:VCALENDAR\r\n";
    RawComponent calendar = CalendarScanner.scan(body.getBytes(StandardCharsets.UTF_8)).getFirst();
    return ForeignZone.of(calendar.components("VTIMEZONE").getFirst()).orElseThrow();
  }
}

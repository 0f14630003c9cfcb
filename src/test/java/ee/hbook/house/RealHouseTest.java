package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.reservation.Reservations;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.record.SyncReport;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RealHouseTest {

  private static final String CALENDAR =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//x//y//EN
      BEGIN:VEVENT
      UID:1@x
      DTSTART;VALUE=DATE:20260110
      DTEND;VALUE=DATE:20260112
      SUMMARY:Reserved
      END:VEVENT
      END:VCALENDAR
      """;

  @Test
  void aLinkedCalendarBecomesStoredReservations() {
    SetClock clock = new SetClock(Instant.parse("2026-01-01T12:00:00Z"));
    Elsewhere elsewhere = new Elsewhere();
    String url = "https://elsewhere.example/x.ics";
    elsewhere.put(url, Optional.of(CALENDAR.getBytes(StandardCharsets.UTF_8)));
    try (RealHouse house = new RealHouse(clock, elsewhere, Map.of())) {
      LinkCalendar.Linked linked = house.get(LinkCalendar.class).link(1, 1, "Elsewhere", url);

      assertThat(linked.report().outcome()).isEqualTo(SyncReport.Outcome.OK);
      assertThat(house.look(() -> house.get(Reservations.class).all(LocalDate.EPOCH)))
          .singleElement()
          .matches(stay -> stay.nights().getStart().equals(LocalDate.of(2026, 1, 10)));
    }
  }
}

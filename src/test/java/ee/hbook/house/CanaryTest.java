package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.ByMachine;
import ee.hbook.blocking.BlockedDates.Reason;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.link.Link;
import ee.hbook.recovery.application.VerifyLinks;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.application.SynchronizeLink;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The night that is closed to see whether the other side gets to know it. */
class CanaryTest {

  private static final String URL = "https://airbnb.example/a.ics";
  private static final String CALENDAR =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nEND:VCALENDAR\r\n";

  @Test
  void itIsNotSaidToBeBlockedByAPerson() {
    SetClock clock = new SetClock(Instant.parse("2027-01-08T18:00:00Z"));
    Elsewhere elsewhere = new Elsewhere();
    elsewhere.put(URL, Optional.of(CALENDAR.getBytes(StandardCharsets.UTF_8)));
    try (RealHouse house = new RealHouse(clock, elsewhere, Map.of())) {
      Link link = house.get(LinkCalendar.class).link(1, 1, "Airbnb", URL).link();
      house.get(VerifyLinks.class).begin(link.id());
      for (int minute = 0; minute < 30 && blocked(house).isEmpty(); minute++) {
        clock.set(clock.instant().plus(Duration.ofMinutes(1)));
        house.get(SynchronizeLink.class).runDue();
        house.get(VerifyLinks.class).goOn();
      }
      assertThat(blocked(house))
          .singleElement()
          .extracting(BlockedDates::cause)
          .isEqualTo(new ByMachine(Reason.CANARY));
    }
  }

  private static List<BlockedDates> blocked(RealHouse house) {
    return house.look(
        () -> house.get(BlockedDatesStore.class).endingAfter(LocalDate.of(2027, 1, 1)));
  }
}

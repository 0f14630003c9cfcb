package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.link.Link;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.LinkSettings.Blocked;
import ee.hbook.link.Links;
import ee.hbook.linking.application.CheckCalendar;
import ee.hbook.linking.application.ForeseeCalendar;
import ee.hbook.reservation.Reservations;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.application.SynchronizeLink;
import ee.hbook.sync.record.SyncReport;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init")
class PreviewLinkTest {

  private static final String URL = "https://elsewhere.example/x.ics";
  private static final LinkSettings BLOCKING =
      new LinkSettings(Optional.of(Blocked.BLOCK), Optional.empty(), false, List.of());
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
      BEGIN:VEVENT
      UID:2@x
      DTSTART;VALUE=DATE:20260111
      DTEND;VALUE=DATE:20260113
      SUMMARY:Reserved
      END:VEVENT
      BEGIN:VEVENT
      UID:3@x
      DTSTART;VALUE=DATE:20260201
      DTEND;VALUE=DATE:20260203
      SUMMARY:Blocked
      END:VEVENT
      END:VCALENDAR
      """;

  private final Elsewhere elsewhere = new Elsewhere();
  private RealHouse house;

  @BeforeEach
  void build() {
    elsewhere.put(URL, Optional.of(CALENDAR.getBytes(StandardCharsets.UTF_8)));
    house = new RealHouse(new SetClock(Instant.parse("2026-01-01T12:00:00Z")), elsewhere, Map.of());
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void itForeseesWhatLinkingThenDoes() {
    SyncReport foreseen = preview();
    SyncReport done = house.get(LinkCalendar.class).link(1, 1, "Airbnb", URL, BLOCKING).report();
    assertThat(foreseen.fates()).isNotEmpty().isEqualTo(done.fates());
  }

  @Test
  void itLeavesNothingBehind() {
    preview();
    assertThat(house.look(() -> house.get(Links.class).all())).isEmpty();
    assertThat(house.look(() -> house.get(Reservations.class).all(LocalDate.EPOCH))).isEmpty();
    assertThat(house.look(() -> house.get(BlockedDatesStore.class).all())).isEmpty();
  }

  @Test
  void aCheckForAUnitTellsWhatLinkingItThereWouldDo() {
    SyncReport foreseen = checked();
    SyncReport done =
        house.get(LinkCalendar.class).link(1, 1, "Airbnb", URL, LinkSettings.NONE).report();
    assertThat(foreseen.fates()).isNotEmpty().isEqualTo(done.fates());
  }

  @Test
  void aCheckForALinkedUnitTellsWhatItsNextRunWouldDoByItsOwnSettings() {
    Link link = house.get(LinkCalendar.class).link(1, 1, "Airbnb", URL, BLOCKING).link();
    elsewhere.put(
        URL,
        Optional.of(CALENDAR.replace("20260203", "20260204").getBytes(StandardCharsets.UTF_8)));
    SyncReport foreseen = checked();
    SyncReport done = house.get(SynchronizeLink.class).run(link.id());
    assertThat(foreseen.fates()).isNotEmpty().isEqualTo(done.fates());
  }

  private SyncReport checked() {
    return house
        .get(ForeseeCalendar.class)
        .address(URL, Optional.of(RealHouse.UNIT))
        .plan()
        .orElseThrow();
  }

  private SyncReport preview() {
    return house
        .get(ForeseeCalendar.class)
        .linking(
            RealHouse.UNIT,
            URL,
            BLOCKING,
            house
                .get(CheckCalendar.class)
                .look(URL, false, Optional.empty())
                .calendar()
                .orElseThrow());
  }
}

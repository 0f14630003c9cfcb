package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.link.application.TurnLinks;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.Reservations;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.application.SynchronizeLink;
import ee.hbook.sync.record.RunHistory;
import ee.hbook.sync.record.SyncRun;
import ee.hbook.sync.record.application.UndoRun;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** The core knows no kind of calendar: one that tells its changes is followed like any other. */
class ListInMemoryTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

  private final SetClock clock = new SetClock(Instant.parse("2026-03-02T08:00:00Z"));
  private final ListInMemory list = new ListInMemory();
  private final RealHouse house =
      new RealHouse(
          clock,
          list,
          Map.of(
              "timezone_string", "UTC",
              "hb_ical_update_resa_dates", "yes",
              "hb_ical_update_status_resa", "yes"));
  private long link;

  @BeforeEach
  void linkTheList() {
    for (int stay = 0; stay < 6; stay++) {
      list.put("s" + stay, nights(stay));
    }
    link =
        house
            .get(LinkCalendar.class)
            .link(RealHouse.UNIT.accomId(), RealHouse.UNIT.accomNum(), "List", "https://l.example/")
            .link()
            .id();
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void itIsFollowed() {
    list.put("more", nights(8));
    list.put("s1", nights(9));
    list.remove("s2");
    polls(1);
    assertThat(held())
        .containsExactly(nights(0), nights(3), nights(4), nights(5), nights(8), nights(9));
    polls(30);
    assertThat(held()).hasSize(6);
  }

  @Test
  void whenMostIsGoneAtOnceItIsGuardedForADay() {
    List.of("s0", "s1", "s2", "s3").forEach(list::remove);
    polls(23);
    assertThat(link().state()).isEqualTo(Link.State.QUARANTINED);
    assertThat(held()).hasSize(6);
    polls(2);
    assertThat(held()).containsExactly(nights(4), nights(5));
  }

  @Test
  void whenItIsClosedToUsItIsPausedAndHoldsWhatItHad() {
    list.away = true;
    polls(3);
    assertThat(link().state()).isEqualTo(Link.State.PAUSED_AUTO);
    list.away = false;
    list.put("more", nights(8));
    house.get(TurnLinks.class).resume(link, "person");
    polls(1);
    assertThat(held()).hasSize(7);
  }

  @Test
  void aRunIsUndoneAndComesAgain() {
    list.remove("s1");
    polls(1);
    assertThat(held()).hasSize(5);
    SyncRun last =
        house.look(() -> house.get(RunHistory.class).newest(OptionalLong.of(link), 10)).stream()
            .filter(run -> run.undo() == SyncRun.Undo.POSSIBLE)
            .findFirst()
            .orElseThrow();
    house.get(UndoRun.class).undo(last.id(), false);
    assertThat(held()).hasSize(6);
    polls(3);
    assertThat(held()).hasSize(5);
  }

  private void polls(int hours) {
    for (int hour = 0; hour < hours; hour++) {
      clock.set(clock.instant().plus(Duration.ofMinutes(61)));
      house.get(SynchronizeLink.class).runDue();
    }
  }

  private Link link() {
    return house.look(() -> house.get(Links.class).find(link)).orElseThrow();
  }

  private List<LocalDateRange> held() {
    return house.look(() -> house.get(Reservations.class).of(RealHouse.UNIT, FIRST)).stream()
        .filter(stay -> stay.status().holdsUnit())
        .map(Reservation::nights)
        .sorted(Comparator.comparing(LocalDateRange::getStart))
        .toList();
  }

  private static LocalDateRange nights(int stay) {
    return LocalDateRange.of(FIRST.plusDays(5L * stay), FIRST.plusDays(5L * stay + 3));
  }
}

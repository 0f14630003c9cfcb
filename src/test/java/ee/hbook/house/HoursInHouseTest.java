package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.AccommodationDraft;
import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.accommodation.application.EditAccommodations;
import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.application.ListNeeds;
import ee.hbook.availability.Span;
import ee.hbook.notification.application.SettleFindings;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.application.AddReservation;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.application.SynchronizeLink;
import ee.hbook.sync.record.RunHistory;
import ee.hbook.sync.record.SyncRun;
import ee.hbook.sync.record.application.UndoRun;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A calendar of meetings is followed by a unit by the hour, in the database as well. */
class HoursInHouseTest {

  private static final UnitId ROOM = new UnitId(300, 1);
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  private final SetClock clock = new SetClock(Instant.parse("2026-03-02T08:00:00Z"));
  private final ListInMemory list = new ListInMemory();
  private final RealHouse house =
      new RealHouse(
          clock, list, Map.of("timezone_string", "UTC", "hb_ical_update_resa_dates", "yes"));
  private long link;

  @BeforeEach
  void linkTheRoom() {
    house
        .get(EditAccommodations.class)
        .create(
            new AccommodationDraft(
                OptionalLong.of(ROOM.accomId()),
                Optional.of("Seminar room"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Grain.QUARTER_HOUR),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of(new Unit(ROOM.accomNum(), "1")))));
    list.put("a", hours("09:00", "10:00"));
    list.put("b", hours("10:00", "10:15"));
    list.put("c", hours("14:00", "16:00"));
    link =
        house
            .get(LinkCalendar.class)
            .link(ROOM.accomId(), ROOM.accomNum(), "List", "https://l.example/")
            .link()
            .id();
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void itsMeetingsAreReservationsToTheQuarterOfAnHour() {
    assertThat(taken())
        .containsExactly(hours("09:00", "10:00"), hours("10:00", "10:15"), hours("14:00", "16:00"));
  }

  @Test
  void aMeetingThatMovedIsUndoneToWhereItWas() {
    list.put("c", hours("14:15", "16:15"));
    poll();
    assertThat(taken()).contains(hours("14:15", "16:15")).hasSize(3);
    SyncRun last =
        house.look(() -> house.get(RunHistory.class).newest(OptionalLong.of(link), 10)).stream()
            .filter(run -> run.undo() == SyncRun.Undo.POSSIBLE)
            .findFirst()
            .orElseThrow();
    house.get(UndoRun.class).undo(last.id(), false);
    assertThat(taken()).contains(hours("14:00", "16:00")).hasSize(3);
  }

  @Test
  void oneGuestInOneMeetingIsNoWordAboutAnotherOfThatDay() {
    house
        .get(AddReservation.class)
        .add(
            ReservationDraft.to(ROOM)
                .at(Optional.of(DAY.atTime(11, 0)), Optional.of(DAY.atTime(13, 0))));
    list.put("d", hours("11:00", "11:30"));
    poll();
    house.get(SettleFindings.class).sameGuest(link, doubleBookings().getFirst());
    assertThat(doubleBookings()).isEmpty();

    list.put("e", hours("12:00", "12:30"));
    poll();

    assertThat(doubleBookings()).hasSize(1);
  }

  private List<Need> doubleBookings() {
    return house.get(ListNeeds.class).all().open().stream()
        .filter(need -> need.kind() == NeedKind.DOUBLE_BOOKING)
        .toList();
  }

  private void poll() {
    clock.set(clock.instant().plus(Duration.ofMinutes(61)));
    house.get(SynchronizeLink.class).runDue();
  }

  private List<Span> taken() {
    return house.look(() -> house.get(Reservations.class).of(ROOM, DAY)).stream()
        .filter(stay -> stay.status().holdsUnit())
        .map(Reservation::span)
        .sorted()
        .toList();
  }

  private static Span hours(String from, String to) {
    return new Span(DAY.atTime(LocalTime.parse(from)), DAY.atTime(LocalTime.parse(to)));
  }
}

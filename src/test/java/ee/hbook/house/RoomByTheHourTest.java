package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.hbook.accommodation.AccommodationDraft;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.HourRules;
import ee.hbook.accommodation.Preparation;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.accommodation.application.EditAccommodations;
import ee.hbook.availability.Occupancies;
import ee.hbook.availability.Occupancy;
import ee.hbook.availability.Span;
import ee.hbook.blocking.application.BlockAccommodation;
import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.application.AddReservation;
import ee.hbook.reservation.application.ChangeReservation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** A room that is let by the quarter hour, on a database. */
class RoomByTheHourTest {

  private static final UnitId ROOM = new UnitId(500, 1);
  private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

  private RealHouse house;

  @BeforeEach
  void aRoomThatOpensAtEight() {
    house =
        new RealHouse(
            new SetClock(Instant.parse("2027-01-08T07:00:00Z")),
            new Elsewhere(),
            Map.of("timezone_string", "Europe/Prague"));
    room(Optional.of(rules(Preparation.NONE)), Optional.empty());
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void threeMeetingsOfADayStandBesideEachOther() {
    meet("09:00", "10:00");
    meet("10:00", "11:15");
    meet("14:00", "15:00");

    assertThat(taken()).containsExactly("09:00-10:00", "10:00-11:15", "14:00-15:00");
  }

  @Test
  void aMeetingThatOverlapsAnotherIsRefusedWithItsTimes() {
    Reservation first = meet("09:00", "10:00");

    assertThatThrownBy(() -> meet("09:45", "10:30"))
        .isInstanceOf(Conflict.class)
        .hasMessage(
            "The unit is not available: reservation %d from 2027-03-01 09:00 to 2027-03-01 10:00."
                .formatted(first.id()));
  }

  @Test
  void preparationIsInMinutesAndKeepsOthersOut() {
    room(
        Optional.of(rules(new Preparation(Duration.ZERO, Duration.ofMinutes(30)))),
        Optional.empty());
    meet("09:00", "10:00");

    assertThat(taken()).containsExactly("09:00-10:00", "10:00-10:30");
    assertThatThrownBy(() -> meet("10:15", "11:00")).isInstanceOf(Conflict.class);
    assertThat(meet("10:30", "11:00").span().start()).isEqualTo(at("10:30"));
  }

  @Test
  void outsideTheOpeningHoursNothingIsBooked() {
    assertThatThrownBy(() -> meet("07:30", "08:30"))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("It can be booked from 08:00 to 18:00 only.");
  }

  @Test
  void whatIsFartherAheadThanTheBookingWindowIsRefused() {
    LocalDate today = LocalDate.ofInstant(house.get(Clock.class).instant(), ZoneId.of("UTC"));
    int days = (int) ChronoUnit.DAYS.between(today, DAY);
    room(Optional.of(rules(Preparation.NONE).within(days - 2)), Optional.empty());

    assertThatThrownBy(() -> meet("09:00", "10:00"))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("Bookings here begin %d days ahead at most.", days - 2);

    room(Optional.of(rules(Preparation.NONE).within(days + 2)), Optional.empty());
    assertThat(meet("09:00", "10:00").span().start()).isEqualTo(at("09:00"));
  }

  @Test
  void aBookingWindowThatExchangeHasNotIsRefused() {
    assertThatThrownBy(() -> room(Optional.of(HourRules.DEFAULT.within(1081)), Optional.empty()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("from 0 to 1,080");
  }

  @Test
  void aTimeOffTheQuarterHourIsRefused() {
    assertThatThrownBy(() -> meet("09:10", "10:00"))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("Choose a full quarter of an hour: 00, 15, 30 or 45 minutes.");
  }

  @Test
  void anHourThatTheClocksLeaveOutIsRefused() {
    room(Optional.of(HourRules.DEFAULT), Optional.empty());

    assertThatThrownBy(
            () ->
                meet(
                    LocalDateTime.parse("2027-03-28T02:30"),
                    LocalDateTime.parse("2027-03-28T04:00")))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("There is no such hour on that day: the clocks go forward then.");
  }

  @Test
  void aMeetingIsMovedToOtherHoursAndNothingElseOfItChanges() {
    Reservation meeting = meet("09:00", "10:00");

    Reservation moved =
        house
            .get(ChangeReservation.class)
            .change(
                meeting.id(),
                ReservationDraft.to(ROOM).at(Optional.of(at("11:00")), Optional.of(at("12:00"))));

    assertThat(moved.uid()).isEqualTo(meeting.uid());
    assertThat(taken()).containsExactly("11:00-12:00");
  }

  @Test
  void aBlockedDayKeepsEveryMeetingOut() {
    house
        .get(BlockAccommodation.class)
        .block(
            OptionalLong.of(ROOM.accomId()),
            OptionalInt.of(1),
            Span.nights(DAY, DAY.plusDays(1)),
            "");

    assertThatThrownBy(() -> meet("09:00", "10:00")).isInstanceOf(Conflict.class);
  }

  @Test
  void blockedHoursLeaveTheRestOfTheDay() {
    house
        .get(BlockAccommodation.class)
        .block(
            OptionalLong.of(ROOM.accomId()),
            OptionalInt.of(1),
            new Span(at("12:00"), at("13:00")),
            "Cleaning");

    assertThatThrownBy(() -> meet("12:30", "13:30")).isInstanceOf(Conflict.class);
    assertThat(meet("13:00", "14:00").id()).isPositive();
  }

  @Test
  void aUnitByTheNightHasNoHours() {
    assertThatThrownBy(
            () ->
                house
                    .get(BlockAccommodation.class)
                    .block(
                        OptionalLong.of(RealHouse.UNIT.accomId()),
                        OptionalInt.empty(),
                        new Span(at("12:00"), at("13:00")),
                        ""))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("This unit is let by the night: give check-in and check-out.");
  }

  @Test
  void aMeetingTakesTheWholeNightOfALinkedHouse() {
    room(Optional.empty(), Optional.of(Long.toString(RealHouse.UNIT.accomId())));

    meet("09:00", "10:00");

    assertThat(
            house.look(
                () ->
                    house
                        .get(Occupancies.class)
                        .of(List.of(RealHouse.UNIT), LocalDateRange.of(DAY, DAY.plusDays(1)))
                        .stream()
                        .map(Occupancy::span)
                        .toList()))
        .containsExactly(Span.nights(DAY, DAY.plusDays(1)));
  }

  @Test
  void whatItIsLetByStaysWhileSomethingIsBooked() {
    meet("09:00", "10:00");

    assertThatThrownBy(
            () ->
                house
                    .get(EditAccommodations.class)
                    .change(ROOM.accomId(), draft(Grain.NIGHT, Optional.empty(), Optional.empty())))
        .isInstanceOf(Conflict.class)
        .hasMessage(
            "What it is let by can be changed only while nothing is booked, blocked or linked.");
  }

  private Reservation meet(String start, String end) {
    return meet(at(start), at(end));
  }

  private Reservation meet(LocalDateTime start, LocalDateTime end) {
    return house
        .get(AddReservation.class)
        .add(ReservationDraft.to(ROOM).at(Optional.of(start), Optional.of(end)));
  }

  private List<String> taken() {
    return house.look(
        () ->
            house
                .get(Occupancies.class)
                .of(List.of(ROOM), LocalDateRange.of(DAY, DAY.plusDays(1)))
                .stream()
                .map(
                    held ->
                        held.span().start().toLocalTime() + "-" + held.span().end().toLocalTime())
                .toList());
  }

  private void room(Optional<HourRules> rules, Optional<String> linked) {
    EditAccommodations edit = house.get(EditAccommodations.class);
    AccommodationDraft draft = draft(Grain.QUARTER_HOUR, rules, linked);
    if (house.look(() -> house.get(Accommodations.class).find(ROOM.accomId())).isEmpty()) {
      edit.create(draft);
    } else {
      edit.change(ROOM.accomId(), draft);
    }
  }

  private static AccommodationDraft draft(
      Grain grain, Optional<HourRules> rules, Optional<String> linked) {
    return new AccommodationDraft(
        OptionalLong.of(ROOM.accomId()),
        Optional.of("Seminar room"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(grain),
        Optional.empty(),
        rules,
        linked,
        Optional.of(List.of(new Unit(1, "1"))));
  }

  private static HourRules rules(Preparation preparation) {
    return new HourRules(
        LocalTime.of(8, 0),
        LocalTime.of(18, 0),
        HourRules.QUARTER,
        Duration.ofHours(10),
        preparation);
  }

  private static LocalDateTime at(String time) {
    return DAY.atTime(LocalTime.parse(time));
  }
}

package ee.hbook.moving.format;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.HourRules;
import ee.hbook.accommodation.Preparation;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.moving.FileStay;
import ee.hbook.moving.HouseFile;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class HoursInAFileTest {

  private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");
  private static final Span MEETING =
      new Span(LocalDateTime.parse("2027-03-01T10:00"), LocalDateTime.parse("2027-03-01T11:30"));
  private static final Accommodation ROOM =
      new Accommodation(
          500,
          "Seminar room",
          "seminar-room",
          "",
          Grain.QUARTER_HOUR,
          PreparationNights.NONE,
          new HourRules(
              LocalTime.of(8, 0),
              LocalTime.of(18, 0),
              Duration.ofMinutes(30),
              Duration.ofHours(4),
              new Preparation(Duration.ZERO, Duration.ofMinutes(15)),
              90),
          List.of(),
          List.of(new Unit(1, "1")));

  private final HbookSettingsFile files = new HbookSettingsFile();

  @Test
  void aRoomByTheHourMovesWithItsRules() {
    assertThat(moved().accommodations()).containsExactly(ROOM);
  }

  @Test
  void aMeetingMovesWithItsTimes() {
    assertThat(moved().stays())
        .extracting(stay -> stay.reservation().span())
        .containsExactly(MEETING);
  }

  @Test
  void blockedHoursMoveWithTheirTimes() {
    assertThat(moved().blocks()).extracting(BlockedDates::span).containsExactly(MEETING);
  }

  private HouseFile moved() {
    Reservation meeting =
        new Reservation(
            7,
            "7@hotel.example",
            new UnitId(500, 1),
            MEETING,
            ReservationStatus.CONFIRMED,
            Origin.WEBSITE,
            "",
            2,
            0,
            Optional.empty(),
            NOW,
            NOW,
            0,
            true,
            false);
    BlockedDates block =
        new BlockedDates(
            1,
            "b@hotel.example",
            OptionalLong.of(500),
            OptionalInt.of(1),
            MEETING,
            new BlockedDates.ByHand(),
            "",
            NOW);
    return files.read(
        files.write(
            new HouseFile(
                List.of(ROOM),
                List.of(),
                Map.of(),
                List.of(new FileStay(meeting, "", true)),
                List.of(block),
                List.of())),
        NOW);
  }
}

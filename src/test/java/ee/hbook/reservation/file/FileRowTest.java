package ee.hbook.reservation.file;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.HourRules;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileRowTest {

  private static final Accommodation HALL = accommodation(500, Grain.QUARTER_HOUR);
  private static final Accommodation STUDIO = accommodation(102, Grain.NIGHT);
  private static final List<FileColumn> TIME =
      List.of(
          FileColumn.CHECK_IN,
          FileColumn.CHECK_OUT,
          FileColumn.NIGHTS,
          FileColumn.START,
          FileColumn.END);

  @Test
  void aMeetingIsWrittenWithItsTimesAndHasNoNights() {
    assertThat(
            cells(
                500,
                new Span(
                    LocalDateTime.parse("2027-03-01T10:00"),
                    LocalDateTime.parse("2027-03-01T11:15"))))
        .containsExactly("2027-03-01", "2027-03-02", "", "2027-03-01 10:00", "2027-03-01 11:15");
  }

  @Test
  void aWholeDayOfAUnitByTheHourHasItsTimes() {
    assertThat(
            cells(500, Span.nights(LocalDate.parse("2027-03-01"), LocalDate.parse("2027-03-02"))))
        .containsExactly("2027-03-01", "2027-03-02", "", "2027-03-01 00:00", "2027-03-02 00:00");
  }

  @Test
  void aStayIsWrittenWithItsNightsAndHasNoTimes() {
    assertThat(
            cells(102, Span.nights(LocalDate.parse("2027-03-01"), LocalDate.parse("2027-03-04"))))
        .containsExactly("2027-03-01", "2027-03-04", "3", "", "");
  }

  @Test
  void onlyAHouseWithUnitsByTheHourHasColumnsForTimes() {
    ExportRequest all = ExportRequest.parse(Map.of());
    assertThat(all.columns(List.of(STUDIO))).doesNotContainAnyElementsOf(FileColumn.OF_HOURS);
    assertThat(all.columns(List.of(STUDIO, HALL))).isEqualTo(FileColumn.WRITTEN);
  }

  @Test
  void columnsThatAreAskedForAreThereWhateverTheHouse() {
    ExportRequest two = ExportRequest.parse(Map.of("columns", List.of("num,start")));
    assertThat(two.columns(List.of(STUDIO))).containsExactly(FileColumn.NUM, FileColumn.START);
  }

  private static List<String> cells(long accommodation, Span span) {
    FileRow rows =
        new FileRow(FileWords.of(Locale.ENGLISH), List.of(STUDIO, HALL), ZoneId.of("Europe/Paris"));
    return rows.cells(
        new Reservation(
            7,
            "uid",
            new UnitId(accommodation, 1),
            span,
            ReservationStatus.CONFIRMED,
            Origin.WEBSITE,
            "",
            2,
            0,
            Optional.empty(),
            Instant.EPOCH,
            Instant.EPOCH,
            0,
            true,
            false),
        TIME);
  }

  private static Accommodation accommodation(long id, Grain grain) {
    return new Accommodation(
        id,
        "Type " + id,
        "type",
        "",
        grain,
        PreparationNights.NONE,
        HourRules.DEFAULT,
        List.of(),
        List.of(new Unit(1, "Unit")));
  }
}

package ee.hbook.reservation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.HourRules;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.config.InvalidInput;
import ee.hbook.reservation.ReservationStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileReadingTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final List<Accommodation> HOUSE =
      List.of(
          new Accommodation(
              102,
              "Studio",
              "studio",
              "",
              PreparationNights.NONE,
              List.of(),
              List.of(new Unit(1, "Garden side"), new Unit(2, "Street side"))),
          new Accommodation(
              500,
              "Hall",
              "hall",
              "",
              Grain.QUARTER_HOUR,
              PreparationNights.NONE,
              HourRules.DEFAULT,
              List.of(),
              List.of(new Unit(1, "Hall"))));

  @Test
  void aLineOfHBookIsRead() {
    FileStay stay =
        stay(
            List.of(
                "Num",
                "Arrivée",
                "Départ",
                "Type d’hébergement",
                "Numéro d’hébergement",
                "Statut",
                "Reçue le",
                "Origine",
                "Nom",
                "Téléphone"),
            List.of(
                "7",
                "2026-07-04",
                "2026-07-11",
                "studio",
                "Garden side",
                "Confirmé",
                "2026-01-02 10:15:00",
                "Airbnb",
                "O'Brien",
                "+33 6"));
    assertThat(stay.unit()).isEqualTo(new UnitId(102, 1));
    assertThat(stay.status()).isEqualTo(ReservationStatus.CONFIRMED);
    assertThat(stay.receivedOn()).contains(Instant.parse("2026-01-02T09:15:00Z"));
    assertThat(stay.origin().word()).isEqualTo("Airbnb");
    assertThat(stay.customer().orElseThrow().phone()).isEqualTo("+33 6");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "25/07/2026|26/07/2026",
        "07/25/2026|07/26/2026",
        "25.7.2026|26.7.2026",
        "July 25, 2026|July 26, 2026",
        "25 juillet 2026|26 juillet 2026",
        "2026/07/25|2026/07/26"
      })
  void daysAreReadAsSitesWriteThem(String checkIn, String checkOut) {
    FileStay stay = stay(checkIn, checkOut, "1");
    assertThat(stay.span().days().getStart()).isEqualTo(LocalDate.of(2026, 7, 25));
  }

  @Test
  void ofAUnitByTheHourTheTimesAreReadAsWeWriteThem() {
    FileStay stay =
        stay(
            List.of("Num", "Check-in", "Check-out", "Accommodation type", "Start", "End"),
            List.of(
                "7", "2026-07-04", "2026-07-05", "Hall", "2026-07-04 09:15", "2026-07-04 11:00"));
    assertThat(stay.span()).hasToString("2026-07-04T09:15/2026-07-04T11:00");
  }

  @Test
  void ofAUnitByTheNightTimesSayNothing() {
    FileStay stay =
        stay(
            List.of(
                "Num",
                "Check-in",
                "Check-out",
                "Accommodation type",
                "Accommodation number",
                "Start",
                "End"),
            List.of(
                "7", "2026-07-04", "2026-07-06", "Studio", "Garden side", "2026-07-04 15:00", ""));
    assertThat(stay.span()).hasToString("2026-07-04/2026-07-06");
  }

  @Test
  void ofAUnitByTheHourDaysAloneAreNotTakenForAWholeDay() {
    FileLine line =
        FileReading.read(
                new CsvTable(
                    List.of("Num", "Check-in", "Check-out", "Accommodation type"),
                    List.of(new CsvTable.Row(2, List.of("7", "2026-07-04", "2026-07-05", "Hall")))),
                HOUSE,
                PARIS,
                Optional.empty())
            .getFirst();
    assertThat(line)
        .isInstanceOfSatisfying(
            FileLine.Unreadable.class,
            refused -> assertThat(refused.why().key()).isEqualTo("refusal_by_the_hour"));
  }

  @Test
  void theNumberOfNightsTellsWhichComesFirst() {
    assertThat(stay("01/02/2026", "05/02/2026", "4").span().days().getStart())
        .isEqualTo(LocalDate.of(2026, 2, 1));
    assertThat(stay("01/02/2026", "01/05/2026", "3").span().days().getStart())
        .isEqualTo(LocalDate.of(2026, 1, 2));
  }

  @Test
  void aFileThatDoesNotTellIsRefusedUntilItIsChosen() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> stay("01/02/2026", "03/04/2026", ""))
        .matches(refused -> refused.field().equals("days"));
  }

  @Test
  void whatCannotBePlacedSaysWhy() {
    assertThat(
            FileReading.read(
                table(heads(), List.of("1", "2026-07-04", "2026-07-05", "", "Chalet", "1")),
                HOUSE,
                PARIS,
                Optional.empty()))
        .singleElement()
        .isInstanceOfSatisfying(
            FileLine.Unreadable.class,
            line ->
                assertThat(line.why().inEnglish()).contains("no accommodation called “Chalet”"));
  }

  @Test
  void aFileWithoutItsNeededColumnsIsRefused() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () ->
                FileReading.read(
                    table(List.of("Num", "Price"), List.of("1", "2")),
                    HOUSE,
                    PARIS,
                    Optional.empty()))
        .withMessageContaining("Check-in, Check-out, Accommodation type");
  }

  @Test
  void pricesAreSaidToBeLeft() {
    assertThat(FileReading.notTakenOver(table(List.of("Num", "Price"), List.of("1", "2"))))
        .containsExactly("Price");
  }

  private static FileStay stay(String checkIn, String checkOut, String nights) {
    return stay(heads(), List.of("1", checkIn, checkOut, nights, "Studio", "2"));
  }

  private static List<String> heads() {
    return List.of(
        "Num",
        "Check-in",
        "Check-out",
        "Number of nights",
        "Accommodation type",
        "Accommodation number");
  }

  private static FileStay stay(List<String> heads, List<String> cells) {
    FileLine line =
        FileReading.read(table(heads, cells), HOUSE, PARIS, Optional.empty()).getFirst();
    assertThat(line).isInstanceOf(FileLine.Readable.class);
    return ((FileLine.Readable) line).stay();
  }

  private static CsvTable table(List<String> heads, List<String> cells) {
    return new CsvTable(heads, List.of(new CsvTable.Row(2, cells)));
  }
}

package ee.hbook.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.journal.JournalEntry;
import ee.hbook.journal.JournalEntry.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReservationLogTest {

  private static final LocalDate DAY = LocalDate.of(2027, 5, 1);

  private static Reservation stay(
      UnitId unit, int nights, ReservationStatus status, String comment) {
    return new Reservation(
        7,
        "uid",
        unit,
        Span.nights(DAY, DAY.plusDays(nights)),
        status,
        Origin.WEBSITE,
        comment,
        2,
        0,
        Optional.empty(),
        Instant.EPOCH,
        Instant.EPOCH,
        0,
        true,
        false);
  }

  private static final Reservation STAY =
      stay(new UnitId(102, 1), 3, ReservationStatus.NEW, "a cot");

  @Test
  void aNewStatusIsAnUpdate() {
    JournalEntry entry =
        ReservationLog.changed(
                STAY, stay(new UnitId(102, 1), 3, ReservationStatus.CONFIRMED, "a cot"))
            .orElseThrow();
    assertThat(entry.event() + entry.statusBefore() + entry.statusAfter())
        .isEqualTo("updatenewconfirmed");
  }

  @Test
  void anotherUnitOrOtherNightsAreAMove() {
    JournalEntry entry =
        ReservationLog.changed(STAY, stay(new UnitId(102, 2), 4, ReservationStatus.NEW, "a cot"))
            .orElseThrow();
    assertThat(entry.event()).isEqualTo("move");
    assertThat(entry.changes())
        .containsExactly(
            new Change("unit", "102 (1)", "102 (2)"),
            new Change("check_out", "2027-05-04", "2027-05-05"));
  }

  @Test
  void ofACommentOnlyIsToldThatItChanged() {
    assertThat(
            ReservationLog.changed(
                    STAY, stay(new UnitId(102, 1), 3, ReservationStatus.NEW, "two cots"))
                .orElseThrow()
                .changes())
        .containsExactly(Change.untold("comment"));
  }

  @Test
  void whatChangesNothingIsNotTold() {
    assertThat(ReservationLog.changed(STAY, STAY)).isEmpty();
  }
}

package ee.hbook.reservation.file;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.file.NumbersElsewhere.Numbers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownStaysTest {

  private final KnownStays known =
      new KnownStays(
          List.of(new Numbers("7", "AB12CD34"), new Numbers("8", "")), Set.of("one@here"));

  @Test
  void theUidTellsBeforeAnythingElse() {
    assertThat(known.has(stay("7", "AB12CD34", "two@here"))).isFalse();
    assertThat(known.has(stay("1", "", "one@here"))).isTrue();
  }

  @Test
  void theEightCharactersTellBeforeTheNumber() {
    assertThat(known.has(stay("99", "AB12CD34", ""))).isTrue();
    assertThat(known.has(stay("7", "ZZ99ZZ99", ""))).isFalse();
  }

  @Test
  void theNumberTellsWhereThereIsNothingElse() {
    assertThat(known.has(stay("7", "", ""))).isTrue();
    assertThat(known.has(stay("8", "ZZ99ZZ99", ""))).isTrue();
    assertThat(known.has(stay("9", "", ""))).isFalse();
  }

  private static FileStay stay(String num, String alphanumId, String uid) {
    return new FileStay(
        2,
        num,
        alphanumId,
        uid,
        "",
        new UnitId(102, 1),
        Span.nights(LocalDate.of(2026, 7, 4), LocalDate.of(2026, 7, 11)),
        ReservationStatus.NEW,
        "",
        0,
        0,
        "",
        Optional.empty(),
        Optional.empty(),
        Origin.WEBSITE);
  }
}

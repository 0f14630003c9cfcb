package ee.hbook.reservation.faces;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.reservation.ReservationFilter.Days;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ListFilterTest {

  private static final LocalDate LINE = LocalDate.of(2026, 9, 20);

  private final ListFilter filter = new ListFilter();

  @Test
  void theListLeavesOutWhatIsInTheArchives() {
    assertThat(filter.wanted(LINE).checkOut())
        .isEqualTo(new Days(Optional.of(LINE), Optional.empty()));
  }

  @Test
  void whoLooksForWordsFindsThemInTheArchivesToo() {
    filter.setWords("Novák");
    assertThat(filter.wanted(LINE).checkOut()).isEqualTo(Days.ANY);
  }

  @Test
  void aMonthOfTheArchivesEndsWhereTheListBegins() {
    filter.setArchive("2026-09");
    assertThat(filter.wanted(LINE).checkOut())
        .isEqualTo(
            new Days(
                Optional.of(LocalDate.of(2026, 9, 1)), Optional.of(LocalDate.of(2026, 9, 19))));
  }

  @Test
  void theLastActiveDayIsOneOfThem() {
    filter.setTo("2026-10-03");
    assertThat(filter.wanted(LINE).to()).contains(LocalDate.of(2026, 10, 4));
  }

  @Test
  void checkInAndCheckOutAreBothWithinTheDays() {
    filter.setDates("both");
    filter.setFrom("2026-10-01");
    assertThat(filter.wanted(LINE).checkIn()).isEqualTo(filter.wanted(LINE).checkOut());
  }

  @Test
  void aUnitIsChosenByItsAccommodationAndNumber() {
    filter.setPlace("102/2");
    assertThat(filter.wanted(LINE).accomNum()).isEqualTo(OptionalInt.of(2));
  }

  @Test
  void whatIsNoDayNarrowsNothing() {
    filter.setFrom("tomorrow");
    assertThat(filter.wanted(LINE).from()).isEmpty();
  }

  @Test
  void theAddressSaysWhatIsChosenAndNothingElse() {
    filter.setStatus("new");
    filter.setPlace("102/2");
    assertThat(filter.getAddress()).isEqualTo("reservations.xhtml?status=new&accom=102%2F2");
  }

  @Test
  void whatIsTypedCannotLeaveTheAddress() {
    filter.setWords("');alert('");
    assertThat(filter.getAddress()).isEqualTo("reservations.xhtml?q=%27%29%3Balert%28%27");
  }
}

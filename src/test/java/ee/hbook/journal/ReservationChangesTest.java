package ee.hbook.journal;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.hook.ReservationChange;
import ee.hbook.journal.JournalEntry.About;
import ee.hbook.journal.JournalEntry.Change;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReservationChangesTest {

  private static final About STAY = new About(7L, null, 102L, 1);

  @ParameterizedTest(name = "{0} of {1}, {2} to {3}: {4}")
  @CsvSource({
    "insert, check_in check_out,         '',        new,       created",
    "delete, check_in check_out,         confirmed, '',        deleted",
    "update, '',                         confirmed, cancelled, status",
    "move,   check_in check_out,         new,       new,       dates",
    "move,   unit,                       new,       new,       accommodation",
    "update, adults customer,            new,       new,       info",
    "update, comment,                    new,       new,       comment",
    "move,   unit check_in comment,      new,       confirmed, accommodation comment dates status",
  })
  void eachKindOfChangeIsTold(
      String event, String details, String before, String after, String kinds) {
    List<Change> changes =
        Arrays.stream(details.split(" ", -1))
            .filter(detail -> !detail.isEmpty())
            .map(Change::untold)
            .toList();

    assertThat(
            ReservationChanges.in(
                new JournalEntry(LogKind.RESERVATION, event, STAY, before, after, "", changes)))
        .extracting(ReservationChange::kind)
        .containsExactly(kinds.split(" ", -1));
  }

  @Test
  void itIsToldByNumbersAndStatus() {
    assertThat(
            ReservationChanges.in(
                new JournalEntry(
                    LogKind.RESERVATION, "update", STAY, "new", "confirmed", "", List.of())))
        .containsExactly(new ReservationChange("status", 7, 102, 1, "new", "confirmed"));
  }

  @Test
  void whatIsAboutSomethingElseIsNotToldAsAReservation() {
    assertThat(
            ReservationChanges.in(
                JournalEntry.of(LogKind.BLOCKED_DATES, "insert", STAY, "", List.of())))
        .isEmpty();
  }
}

package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.reservation.Reservations;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A run reads what it needs in a number of queries that does not depend on the known events. */
class StatementsOfARunTest {

  @Test
  void aChangedCalendarCostsTheSameStatementsWhetherTenOrAThousandEventsAreKnown() {
    long ofTen = statementsOfAChange(10);
    assertThat(List.of(statementsOfAChange(100), statementsOfAChange(1_000)))
        .as("statements with 100 and 1,000 known events, %s with 10", ofTen)
        .containsOnly(ofTen);
  }

  /** One booking moves by a day, one goes, one comes. */
  private static long statementsOfAChange(int known) {
    try (LinkedHouse linked = new LinkedHouse(known)) {
      assertThat(
              linked.house.look(
                  () -> linked.house.get(Reservations.class).of(RealHouse.UNIT, LinkedHouse.FIRST)))
          .hasSize(known);
      linked.calendar.set(0, LinkedHouse.stay(0, 1));
      linked.calendar.remove(1);
      linked.calendar.add(LinkedHouse.stay(known, 0));
      linked.pass(Duration.ofHours(2));
      return linked.house.statements(linked::run);
    }
  }
}

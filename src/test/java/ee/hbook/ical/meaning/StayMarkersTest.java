package ee.hbook.ical.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.IcsEvent;
import ee.hbook.sync.plan.Feeds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class StayMarkersTest {

  private static final IcsEvent STAY = event("b-1", 3, 7, "Novák", "");

  @Test
  void theDaysOfArrivalAndDepartureAreNoBookings() {
    assertThat(
            without(
                event("b-1-in", 3, 4, "Check-in: Novák", ""),
                STAY,
                event("b-1-out", 7, 8, "Check-out: Novák", "")))
        .containsExactly(STAY);
  }

  @Test
  void markersWithoutWordsAreKnownByTheUidOfTheirStay() {
    assertThat(
            without(event("b-1-in", 3, 4, "Novák", ""), STAY, event("b-1-out", 7, 8, "Novák", "")))
        .containsExactly(STAY);
  }

  @Test
  void markersWithoutWordsAreKnownByTheDescriptionOfTheirStay() {
    IcsEvent stay = event("x", 3, 7, "Novák", "booking 7");
    assertThat(
            without(
                event("y", 3, 4, "Novák", "booking 7"),
                stay,
                event("z", 7, 8, "Novák", "booking 7")))
        .containsExactly(stay);
  }

  @Test
  void nightsOfTheSameGuestAroundAStayAreBookingsOfTheirOwn() {
    IcsEvent[] three = {event("x", 3, 4, "Novák", ""), STAY, event("z", 7, 8, "Novák", "")};
    assertThat(without(three)).containsExactly(three);
  }

  @Test
  void oneMarkerAloneIsABooking() {
    IcsEvent[] two = {STAY, event("z", 7, 8, "Check-out: Novák", "")};
    assertThat(without(two)).containsExactly(two);
  }

  @Test
  void markersOfAnotherGuestAreBookings() {
    IcsEvent[] three = {
      event("x", 3, 4, "Check-in: Eva", ""), STAY, event("z", 7, 8, "Check-out: Eva", "")
    };
    assertThat(without(three)).containsExactly(three);
  }

  @Test
  void closedDatesWithoutANameAreLeftAlone() {
    IcsEvent[] three = {
      event("x", 3, 4, "", "d"), event("y", 3, 7, "", "d"), event("z", 7, 8, "", "d")
    };
    assertThat(without(three)).containsExactly(three);
  }

  @ParameterizedTest(name = "from {0} to {1}")
  @CsvSource({"2, 4", "3, 5", "4, 5"})
  void whatIsNotJustTheNightOfTheArrivalIsNoMarkerOfIt(int from, int to) {
    IcsEvent[] three = {
      event("x", from, to, "Check-in: Novák", ""), STAY, event("z", 7, 8, "Check-out: Novák", "")
    };
    assertThat(without(three)).containsExactly(three);
  }

  private static List<IcsEvent> without(IcsEvent... events) {
    return StayMarkers.without(List.of(events));
  }

  private static IcsEvent event(String uid, int from, int to, String summary, String description) {
    return Feeds.event(
        Optional.of(uid),
        LocalDateRange.of(LocalDate.of(2026, 1, from), LocalDate.of(2026, 1, to)),
        IcsEvent.Status.CONFIRMED,
        summary,
        description,
        false,
        Map.of());
  }
}

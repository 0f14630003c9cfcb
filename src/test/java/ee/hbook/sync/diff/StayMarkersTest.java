package ee.hbook.sync.diff;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.sync.RemoteEvent;
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

  private static final RemoteEvent STAY = event("b-1", 3, 7, "Novák", "");

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
    RemoteEvent stay = event("x", 3, 7, "Novák", "booking 7");
    assertThat(
            without(
                event("y", 3, 4, "Novák", "booking 7"),
                stay,
                event("z", 7, 8, "Novák", "booking 7")))
        .containsExactly(stay);
  }

  @Test
  void nightsOfTheSameGuestAroundAStayAreBookingsOfTheirOwn() {
    RemoteEvent[] three = {event("x", 3, 4, "Novák", ""), STAY, event("z", 7, 8, "Novák", "")};
    assertThat(without(three)).containsExactly(three);
  }

  @Test
  void oneMarkerAloneIsABooking() {
    RemoteEvent[] two = {STAY, event("z", 7, 8, "Check-out: Novák", "")};
    assertThat(without(two)).containsExactly(two);
  }

  @Test
  void markersOfAnotherGuestAreBookings() {
    RemoteEvent[] three = {
      event("x", 3, 4, "Check-in: Eva", ""), STAY, event("z", 7, 8, "Check-out: Eva", "")
    };
    assertThat(without(three)).containsExactly(three);
  }

  @Test
  void closedDatesWithoutANameAreLeftAlone() {
    RemoteEvent[] three = {
      event("x", 3, 4, "", "d"), event("y", 3, 7, "", "d"), event("z", 7, 8, "", "d")
    };
    assertThat(without(three)).containsExactly(three);
  }

  @ParameterizedTest(name = "from {0} to {1}")
  @CsvSource({"2, 4", "3, 5", "4, 5"})
  void whatIsNotJustTheNightOfTheArrivalIsNoMarkerOfIt(int from, int to) {
    RemoteEvent[] three = {
      event("x", from, to, "Check-in: Novák", ""), STAY, event("z", 7, 8, "Check-out: Novák", "")
    };
    assertThat(without(three)).containsExactly(three);
  }

  private static List<RemoteEvent> without(RemoteEvent... events) {
    return StayMarkers.without(List.of(events));
  }

  private static RemoteEvent event(
      String uid, int from, int to, String summary, String description) {
    return Feeds.event(
        Optional.of(uid),
        LocalDateRange.of(LocalDate.of(2026, 1, from), LocalDate.of(2026, 1, to)),
        RemoteEvent.Status.CONFIRMED,
        summary,
        description,
        false,
        Map.of());
  }
}

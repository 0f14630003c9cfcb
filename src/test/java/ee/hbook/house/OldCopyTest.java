package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.link.health.Incident;
import ee.hbook.link.health.Incidents;
import ee.hbook.recovery.application.WatchLinks;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A calendar that answers with old copies in between is told, by what it holds. */
class OldCopyTest {

  private static final String[] OLD = {"one:20260501:20260504"};
  private static final String[] NEW = {"one:20260501:20260504", "two:20260601:20260604"};

  private final ReadHouse house = new ReadHouse();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void oldAndNewAnswersInTurnAreTold() {
    answers(OLD, NEW, OLD, NEW, OLD);
    assertThat(told()).containsExactly("3");
  }

  @Test
  void aChangeThatIsTakenBackOnceIsNot() {
    answers(OLD, NEW, OLD);
    assertThat(told()).isEmpty();
  }

  @Test
  void itIsOverAfterADayWithoutAny() {
    answers(OLD, NEW, OLD, NEW, OLD);
    assertThat(told()).hasSize(1);
    house.later(Duration.ofHours(25));
    assertThat(told()).isEmpty();
  }

  private void answers(String[]... calendars) {
    house.put(ReadHouse.BOOKING, calendars[0]);
    house.link("Booking.com", ReadHouse.BOOKING);
    for (String[] calendar : List.of(calendars).subList(1, calendars.length)) {
      house.put(ReadHouse.BOOKING, calendar);
      house.later(Duration.ofHours(2));
      house.tick();
    }
  }

  private List<String> told() {
    house.later(Duration.ofMinutes(6));
    house.house.get(WatchLinks.class).look();
    return house.house.look(
        () ->
            house.house.get(Incidents.class).open().stream()
                .filter(incident -> incident.kind() == Incident.Kind.OLD_COPY)
                .map(Incident::code)
                .toList());
  }
}

package ee.hbook.outlook.setup;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.HourRules;
import ee.hbook.accommodation.Preparation;
import ee.hbook.config.Saying;
import ee.hbook.outlook.graph.GraphMailbox;
import ee.hbook.outlook.graph.GraphMailbox.WorkingHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where a unit and its room are booked by different rules. */
class BookingOptionsTest {

  private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");
  private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);

  @Test
  void theSameHoursInTheSameZoneDifferInNothing() {
    assertThat(open(8, 18).differences(mailbox("Europe/Prague", ALL, 8, 18))).isEmpty();
  }

  @Test
  void zonesThatShowTheSameTimeDifferInNothing() {
    assertThat(open(8, 18).differences(mailbox("Europe/Budapest", ALL, 8, 18))).isEmpty();
  }

  @Test
  void whatOutlookDoesNotTellDiffersInNothing() {
    assertThat(open(8, 18).differences(new GraphMailbox(Optional.empty(), Optional.empty())))
        .isEmpty();
  }

  @Test
  void otherHoursAreTold() {
    assertThat(open(8, 18).differences(mailbox("Europe/Prague", ALL, 9, 17)))
        .containsExactly(Saying.of("outlook_differs_hours", "08:00", "18:00", "09:00", "17:00"));
  }

  @Test
  void hoursAroundTheClockAreToldFromWorkingHours() {
    assertThat(
            new BookingOptions(HourRules.DEFAULT, PRAGUE)
                .differences(mailbox("Europe/Prague", ALL, 9, 17)))
        .containsExactly(Saying.of("outlook_differs_always", "09:00", "17:00"));
  }

  @Test
  void daysOnWhichItDoesNotWorkAreTold() {
    assertThat(
            open(9, 17)
                .differences(
                    mailbox(
                        "Europe/Prague", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 9, 17)))
        .containsExactly(Saying.of("outlook_differs_days", 5));
  }

  @Test
  void anotherZoneIsToldUnlessItsClocksAreTheSame() {
    assertThat(open(9, 17).differences(mailbox("Europe/London", ALL, 9, 17)))
        .containsExactly(Saying.of("outlook_differs_zone", "Europe/London", "Europe/Prague"));
    assertThat(open(9, 17).differences(mailbox("Europe/Bratislava", ALL, 9, 17))).isEmpty();
  }

  private static BookingOptions open(int from, int to) {
    return new BookingOptions(
        new HourRules(
            LocalTime.of(from, 0),
            LocalTime.of(to, 0),
            HourRules.QUARTER,
            Duration.ofHours(4),
            Preparation.NONE),
        PRAGUE);
  }

  private static GraphMailbox mailbox(String zone, Set<DayOfWeek> days, int from, int to) {
    return new GraphMailbox(
        Optional.of(ZoneId.of(zone)),
        Optional.of(
            new WorkingHours(days, LocalTime.of(from, 0), LocalTime.of(to, 0), Optional.empty())));
  }
}

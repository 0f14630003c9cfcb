package ee.hbook.outlook.setup;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.HourRules;
import ee.hbook.accommodation.Preparation;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What an administrator types at a PowerShell. */
class ExchangeLinesTest {

  private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

  @Test
  void theUnitsOptionsAreSetForTheRoom() {
    assertThat(new ExchangeLines(open("08:00", "18:30"), PRAGUE).set("oak@x.example"))
        .containsExactly(
            "Set-CalendarProcessing -Identity oak@x.example -BookingWindowInDays 1080"
                + " -MaximumDurationInMinutes 240 -ScheduleOnlyDuringWorkHours $true",
            "Set-MailboxCalendarConfiguration -Identity oak@x.example -WorkDays AllDays"
                + " -WorkingHoursStartTime 08:00:00 -WorkingHoursEndTime 18:30:00"
                + " -WorkingHoursTimeZone \"Central Europe Standard Time\"");
  }

  @Test
  void hoursThatAreNotWithinADayAreNoWorkingHours() {
    assertThat(new ExchangeLines(HourRules.DEFAULT, PRAGUE).set("oak@x.example"))
        .containsExactly(
            "Set-CalendarProcessing -Identity oak@x.example -BookingWindowInDays 1080"
                + " -MaximumDurationInMinutes 1440 -ScheduleOnlyDuringWorkHours $false");
    assertThat(new ExchangeLines(open("20:00", "02:00"), PRAGUE).set("oak@x.example")).hasSize(1);
  }

  @Test
  void theBookingWindowIsThatOfTheAccommodation() {
    assertThat(new ExchangeLines(HourRules.DEFAULT.within(90), PRAGUE).set("oak@x.example"))
        .first()
        .asString()
        .contains(" -BookingWindowInDays 90 ");
  }

  @Test
  void anAddressThatPowerShellWouldReadOtherwiseIsQuoted() {
    assertThat(ExchangeLines.show("o'neill@x.example"))
        .startsWith("Get-CalendarProcessing -Identity 'o''neill@x.example' |");
    assertThat(ExchangeLines.show("a;b$c@x.example")).contains(" 'a;b$c@x.example' |");
  }

  private static HourRules open(String from, String to) {
    return new HourRules(
        LocalTime.parse(from),
        LocalTime.parse(to),
        HourRules.QUARTER,
        Duration.ofHours(4),
        Preparation.NONE);
  }
}

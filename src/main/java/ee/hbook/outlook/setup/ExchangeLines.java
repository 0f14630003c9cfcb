package ee.hbook.outlook.setup;

import ee.hbook.accommodation.HourRules;
import ee.hbook.ical.NamedZones;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of PowerShell by which Exchange books a room as its unit is booked here: no program is
 * told how a room may be booked there (seed 002, recommendations). Pure.
 *
 * @param hours how the unit is booked here
 * @param zone the property's zone
 */
public record ExchangeLines(HourRules hours, ZoneId zone) {

  private static final Pattern BARE = Pattern.compile("[A-Za-z0-9.@_-]+");

  /**
   * What shows how the room is booked there.
   *
   * @param address the room's mailbox
   * @return one line
   */
  public static String show(String address) {
    return "Get-CalendarProcessing -Identity "
        + quoted(address)
        + " | Format-List"
        + " BookingWindowInDays,MaximumDurationInMinutes,ScheduleOnlyDuringWorkHours";
  }

  /**
   * What books it there as here.
   *
   * @param address the room's mailbox
   * @return line by line
   */
  public List<String> set(String address) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Set-CalendarProcessing -Identity "
            + quoted(address)
            + " -BookingWindowInDays "
            + (hours.windowDays() > 0 ? hours.windowDays() : HourRules.MOST_WINDOW_DAYS)
            + " -MaximumDurationInMinutes "
            + hours.longest().toMinutes()
            + " -ScheduleOnlyDuringWorkHours "
            + (isWithinADay() ? "$true" : "$false"));
    if (isWithinADay()) {
      lines.add(
          "Set-MailboxCalendarConfiguration -Identity "
              + quoted(address)
              + " -WorkDays AllDays -WorkingHoursStartTime "
              + time(hours.opens())
              + " -WorkingHoursEndTime "
              + time(hours.closes())
              + NamedZones.windows(zone)
                  .map(name -> " -WorkingHoursTimeZone \"" + name + "\"")
                  .orElse(""));
    }
    return lines;
  }

  /** Working hours begin and end on the same day. */
  private boolean isWithinADay() {
    return hours.opens().isBefore(hours.closes());
  }

  private static String time(LocalTime time) {
    return time + ":00";
  }

  private static String quoted(String address) {
    return BARE.matcher(address).matches() ? address : "'" + address.replace("'", "''") + "'";
  }
}

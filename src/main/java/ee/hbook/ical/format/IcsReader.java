package ee.hbook.ical.format;

import ee.hbook.ical.ReadOutcome;
import ee.hbook.ical.ReadOutcome.Readable;
import ee.hbook.ical.ReadOutcome.Refused;
import ee.hbook.ical.Reading;
import ee.hbook.ical.format.raw.CalendarScanner;
import ee.hbook.ical.format.raw.ContentLine;
import ee.hbook.ical.format.raw.RawComponent;
import ee.hbook.ical.format.raw.StructureException;
import ee.hbook.ical.format.repair.BodyRepairs;
import ee.hbook.ical.format.repair.Repairs;
import ee.hbook.sync.RemoteCalendar;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads calendars as they come from elsewhere. */
public final class IcsReader {

  private IcsReader() {}

  /**
   * Reads a file. A body that is no whole calendar is refused as a whole; an event that cannot be
   * understood is set aside and costs no other.
   *
   * @param body the bytes, in any charset; at most as many as memory bears several times over
   * @param reading how its times become nights
   * @return what it holds, or why it is refused; never an exception
   */
  public static ReadOutcome read(byte[] body, Reading reading) {
    try {
      return new Readable(calendar(CalendarScanner.scan(BodyRepairs.apply(body)), reading));
    } catch (StructureException refused) {
      return new Refused(refused.code(), String.valueOf(refused.getMessage()));
    } catch (RuntimeException unforeseen) {
      return new Refused("unreadable", "The calendar cannot be read.");
    }
  }

  private static RemoteCalendar calendar(List<RawComponent> calendars, Reading reading)
      throws StructureException {
    TimeZones zones = new TimeZones(reading.zone(), calendars);
    List<CalendarEvent> events =
        calendars.stream().flatMap(calendar -> events(calendar, zones, reading)).toList();
    EventReader reader = new EventReader(reading, new SeriesIndex(events));
    for (CalendarEvent event : events) {
      reader.read(event);
    }
    RawComponent calendar = calendars.getFirst();
    EventTimes times = new EventTimes(reading.zone(), zones, calendar);
    return new RemoteCalendar(
        calendar.line("PRODID").map(ContentLine::text).orElse("").strip(),
        reader.events(),
        reader.setAside(),
        calendar.line("LAST-MODIFIED").flatMap(times::instant),
        reader.flaws());
  }

  private static CalendarEvent event(RawComponent event, EventTimes times, String method) {
    RawComponent mended = Repairs.apply(event);
    return new CalendarEvent(mended, times, method, mended != event);
  }

  private static Stream<CalendarEvent> events(
      RawComponent calendar, TimeZones zones, Reading reading) {
    EventTimes times = new EventTimes(reading.zone(), zones, calendar);
    String method =
        calendar
            .line("METHOD")
            .map(line -> line.text().strip().toUpperCase(Locale.ROOT))
            .orElse("");
    return calendar.components("VEVENT").stream().map(event -> event(event, times, method));
  }
}

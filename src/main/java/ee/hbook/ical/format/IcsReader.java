package ee.hbook.ical.format;

import ee.hbook.ical.ReadOutcome;
import ee.hbook.ical.ReadOutcome.Readable;
import ee.hbook.ical.ReadOutcome.Refused;
import ee.hbook.ical.Reading;
import ee.hbook.ical.format.raw.CalendarScanner;
import ee.hbook.ical.format.raw.ContentLine;
import ee.hbook.ical.format.raw.RawComponent;
import ee.hbook.ical.format.raw.StructureException;
import ee.hbook.ical.format.repair.Repairs;
import ee.hbook.sync.RemoteCalendar;
import java.util.List;

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
      return new Readable(calendar(CalendarScanner.scan(body), reading));
    } catch (StructureException refused) {
      return new Refused(refused.code(), String.valueOf(refused.getMessage()));
    } catch (RuntimeException unforeseen) {
      return new Refused("unreadable", "The calendar cannot be read.");
    }
  }

  private static RemoteCalendar calendar(List<RawComponent> calendars, Reading reading)
      throws StructureException {
    EventTimes times = new EventTimes(reading.zone(), new TimeZones(reading.zone(), calendars));
    List<RawComponent> events =
        calendars.stream()
            .flatMap(calendar -> calendar.components("VEVENT").stream())
            .map(Repairs::apply)
            .toList();
    EventReader reader = new EventReader(times, new SeriesIndex(events, times));
    for (RawComponent event : events) {
      reader.read(event);
    }
    RawComponent calendar = calendars.getFirst();
    return new RemoteCalendar(
        calendar.line("PRODID").map(ContentLine::text).orElse("").strip(),
        reader.events(),
        reader.setAside(),
        calendar.line("LAST-MODIFIED").flatMap(times::instant));
  }
}

package ee.hbook.ical.format;

import ee.hbook.ical.IcsCalendar;
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
import ee.hbook.link.health.FailureCode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
      return new Refused(refused.code());
    } catch (RuntimeException unforeseen) {
      return new Refused(FailureCode.Known.UNREADABLE);
    }
  }

  private static IcsCalendar calendar(List<RawComponent> calendars, Reading reading)
      throws StructureException {
    TimeZones zones = new TimeZones(reading.zone(), calendars);
    List<CalendarEvent> events = events(calendars, zones, reading);
    EventReader reader = new EventReader(reading, new SeriesIndex(events));
    for (CalendarEvent event : events) {
      reader.read(event);
    }
    RawComponent calendar = calendars.getFirst();
    EventTimes times = new EventTimes(reading.zone(), zones, calendar, false);
    return new IcsCalendar(
        calendar.line("PRODID").map(ContentLine::text).orElse("").strip(),
        reader.events(),
        reader.setAside(),
        calendar.line("LAST-MODIFIED").flatMap(times::instant),
        stamp(calendars).flatMap(times::instant),
        reader.flaws());
  }

  /** Who stamps all events alike stamps the answer: of several that cannot be chance. */
  private static Optional<ContentLine> stamp(List<RawComponent> calendars) {
    List<Optional<ContentLine>> stamps =
        calendars.stream()
            .flatMap(calendar -> calendar.components("VEVENT").stream())
            .map(event -> event.line("DTSTAMP"))
            .toList();
    boolean alike =
        stamps.size() > 1
            && stamps.stream().allMatch(Optional::isPresent)
            && stamps.stream().flatMap(Optional::stream).map(ContentLine::text).distinct().count()
                == 1;
    return alike ? stamps.getFirst() : Optional.empty();
  }

  /** One event, mended, with the calendar that it stands in. */
  private record Mended(RawComponent calendar, RawComponent event, boolean changed) {

    static Mended of(RawComponent calendar, RawComponent event) {
      RawComponent mended = Repairs.apply(event);
      return new Mended(calendar, mended, mended != event);
    }
  }

  private static List<CalendarEvent> events(
      List<RawComponent> calendars, TimeZones zones, Reading reading) {
    List<Mended> mended =
        calendars.stream()
            .flatMap(
                calendar ->
                    calendar.components("VEVENT").stream().map(event -> Mended.of(calendar, event)))
            .toList();
    boolean datesInUtc =
        !reading.isByTheHour()
            && MidnightInUtc.everywhere(mended.stream().map(Mended::event).toList(), zones);
    IdentityHashMap<RawComponent, EventTimes> times = new IdentityHashMap<>();
    return mended.stream()
        .map(
            event ->
                new CalendarEvent(
                    event.event(),
                    times.computeIfAbsent(
                        event.calendar(),
                        calendar -> new EventTimes(reading.zone(), zones, calendar, datesInUtc)),
                    method(event.calendar()),
                    event.changed()))
        .toList();
  }

  private static String method(RawComponent calendar) {
    return calendar
        .line("METHOD")
        .map(line -> line.text().strip().toUpperCase(Locale.ROOT))
        .orElse("");
  }
}

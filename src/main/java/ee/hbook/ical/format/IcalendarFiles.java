package ee.hbook.ical.format;

import ee.hbook.ical.CalendarReader;
import ee.hbook.ical.CalendarWriter;
import ee.hbook.ical.FeedCalendar;
import ee.hbook.ical.ReadOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;

/** iCalendar files by {@link IcsReader} and {@link IcsWriter}. */
@ApplicationScoped
public class IcalendarFiles implements CalendarReader, CalendarWriter {

  @Override
  public ReadOutcome read(byte[] body, ZoneId zone) {
    return IcsReader.read(body, zone);
  }

  @Override
  public byte[] write(FeedCalendar calendar) {
    return IcsWriter.write(calendar);
  }
}

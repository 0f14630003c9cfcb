package ee.hbook.ical.format;

import ee.hbook.ical.CalendarReader;
import ee.hbook.ical.CalendarWriter;
import ee.hbook.ical.FeedCalendar;
import ee.hbook.ical.ReadOutcome;
import ee.hbook.ical.Reading;
import jakarta.enterprise.context.ApplicationScoped;

/** iCalendar files by {@link IcsReader} and {@link IcsWriter}. */
@ApplicationScoped
public class IcalendarFiles implements CalendarReader, CalendarWriter {

  @Override
  public ReadOutcome read(byte[] body, Reading reading) {
    return IcsReader.read(body, reading);
  }

  @Override
  public byte[] write(FeedCalendar calendar) {
    return IcsWriter.write(calendar);
  }
}

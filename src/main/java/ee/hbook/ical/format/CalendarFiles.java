package ee.hbook.ical.format;

import ee.hbook.ical.CalendarWriter;
import ee.hbook.ical.FeedCalendar;
import jakarta.enterprise.context.ApplicationScoped;

/** Feeds as iCalendar files, by {@link IcsWriter}. */
@ApplicationScoped
public class CalendarFiles implements CalendarWriter {

  @Override
  public byte[] write(FeedCalendar calendar) {
    return IcsWriter.write(calendar);
  }
}

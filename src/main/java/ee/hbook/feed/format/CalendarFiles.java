package ee.hbook.feed.format;

import ee.hbook.feed.content.CalendarWriter;
import ee.hbook.feed.content.FeedCalendar;
import jakarta.enterprise.context.ApplicationScoped;

/** Feeds as iCalendar files, by {@link IcsWriter}. */
@ApplicationScoped
public class CalendarFiles implements CalendarWriter {

  @Override
  public byte[] write(FeedCalendar calendar) {
    return IcsWriter.write(calendar);
  }
}

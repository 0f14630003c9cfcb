package ee.hbook.ical.format;

import ee.hbook.ical.CalendarDigest;
import ee.hbook.ical.CalendarReader;
import ee.hbook.ical.ReadOutcome;
import ee.hbook.ical.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** iCalendar files by {@link IcsReader} and {@link BodyDigest}. */
@ApplicationScoped
public class IcalendarFiles implements CalendarReader, CalendarDigest {

  @Override
  public ReadOutcome read(byte[] body, Reading reading) {
    return IcsReader.read(body, reading);
  }

  @Override
  public Optional<String> digest(byte[] body) {
    return BodyDigest.of(body);
  }
}

package ee.hbook.ical.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.InvalidInput;
import ee.hbook.ical.CalendarReader;
import ee.hbook.ical.ReadOutcome;
import ee.hbook.ical.Reading;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.ImportMessage;
import ee.hbook.sync.RemoteCalendar;
import ee.hbook.sync.SyncReport;
import ee.hbook.sync.application.EditLinks;
import ee.hbook.sync.application.PreviewLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Tells what importing a file would do; changes nothing. */
@ApplicationScoped
public class PreviewImport {

  private final EditLinks editLinks;
  private final CalendarReader reader;
  private final PreviewLink previewLink;
  private final SiteOptions options;
  private final Clock clock;

  /**
   * Looks ahead from what is stored.
   *
   * @param editLinks knows the units
   * @param reader reads
   * @param previewLink imports and takes it back
   * @param options tells the property's zone
   * @param clock tells which day it is
   */
  @Inject
  public PreviewImport(
      EditLinks editLinks,
      CalendarReader reader,
      PreviewLink previewLink,
      SiteOptions options,
      Clock clock) {
    this.editLinks = editLinks;
    this.reader = reader;
    this.previewLink = previewLink;
    this.options = options;
    this.clock = clock;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected PreviewImport() {
    this(null, null, null, null, null);
  }

  /**
   * Looks ahead.
   *
   * @param accomId the accommodation
   * @param accomNum the unit
   * @param body the file
   * @return what {@link ImportCalendarFile} would report if it were imported now
   * @throws InvalidInput if there is no such unit
   */
  public SyncReport preview(long accomId, int accomNum, byte[] body) {
    UnitId unit = editLinks.unit(accomId, accomNum);
    return switch (reader.read(body, Reading.at(options.site().zone(), clock.instant()))) {
      case ReadOutcome.Readable(RemoteCalendar calendar) -> previewLink.preview(unit, calendar);
      case ReadOutcome.Refused(String code, String message) ->
          SyncReport.failed(code, ImportMessage.invalidFile(message));
    };
  }
}

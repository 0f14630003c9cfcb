package ee.hbook.linking.application;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.UnitId;
import ee.hbook.config.InvalidInput;
import ee.hbook.ical.CalendarReader;
import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.ReadOutcome;
import ee.hbook.ical.Reading;
import ee.hbook.ical.application.UnderstandCalendar;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.application.EditLinks;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.SyncFinished;
import ee.hbook.sync.application.FollowCalendar;
import ee.hbook.sync.application.FollowResult;
import ee.hbook.sync.record.ImportMessage;
import ee.hbook.sync.record.RunDetail;
import ee.hbook.sync.record.RunHistory;
import ee.hbook.sync.record.SyncReport;
import ee.hbook.sync.record.SyncRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Imports an uploaded {@code .ics} file into a unit by the rules of a link, except that nothing is
 * ever cancelled because the file does not have it.
 */
@ApplicationScoped
public class ImportCalendarFile {

  private final EditLinks editLinks;
  private final CalendarReader reader;
  private final Accommodations accommodations;
  private final UnderstandCalendar understand;
  private final FollowCalendar followCalendar;
  private final RunHistory runs;
  private final SiteOptions options;
  private final Event<SyncFinished> finished;
  private final Clock clock;

  @Inject
  public ImportCalendarFile(
      EditLinks editLinks,
      CalendarReader reader,
      Accommodations accommodations,
      UnderstandCalendar understand,
      FollowCalendar followCalendar,
      RunHistory runs,
      SiteOptions options,
      Event<SyncFinished> finished,
      Clock clock) {
    this.editLinks = editLinks;
    this.reader = reader;
    this.accommodations = accommodations;
    this.understand = understand;
    this.followCalendar = followCalendar;
    this.runs = runs;
    this.options = options;
    this.finished = finished;
    this.clock = clock;
  }

  /**
   * A file that was taken in.
   *
   * @param run the number under which that is on record, and can be undone
   * @param report what was done
   */
  public record Imported(long run, SyncReport report) {}

  /**
   * Imports. It is a run on record, like that of a link.
   *
   * @param accomId the accommodation
   * @param accomNum the unit
   * @param name what the calendar is called; the origin of what it brings
   * @param body the file
   * @return the run; a file that is no whole calendar changes nothing
   * @throws InvalidInput if there is no such unit, or the name cannot be taken
   */
  @Transactional
  public Imported importFile(long accomId, int accomNum, String name, byte[] body) {
    UnitId unit = editLinks.unit(accomId, accomNum);
    String origin = EditLinks.name(name);
    Instant started = clock.instant();
    Grain grain = accommodations.find(accomId).orElseThrow().grain();
    FollowResult result =
        switch (reader.read(body, Reading.at(options.site().zone(), started).by(grain))) {
          case ReadOutcome.Readable(IcsCalendar calendar) ->
              followCalendar.follow(
                  unit, origin, understand.understand(calendar, unit, LinkSettings.NONE));
          case ReadOutcome.Refused refused ->
              new FollowResult(
                  SyncReport.failed(refused.code(), ImportMessage.invalidFile(refused.why())),
                  false,
                  0,
                  List.of());
        };
    SyncReport report = result.report();
    Instant now = clock.instant();
    long run =
        runs.record(
            SyncRun.ended(
                OptionalLong.empty(),
                unit,
                origin,
                started,
                now,
                report,
                "a file of " + body.length + " bytes"),
            new RunDetail(report.fates(), result.changes()));
    finished.fire(
        new SyncFinished(OptionalLong.empty(), origin, unit, now, report, Optional.empty()));
    return new Imported(run, report);
  }
}

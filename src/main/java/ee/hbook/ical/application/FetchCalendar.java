package ee.hbook.ical.application;

import ee.hbook.accommodation.Grain;
import ee.hbook.ical.Fingerprint;
import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.IcsOutcome;
import ee.hbook.ical.Reading;
import ee.hbook.ical.meaning.Signature;
import ee.hbook.link.CalendarUrl;
import ee.hbook.link.Cursor;
import ee.hbook.link.Link;
import ee.hbook.link.health.FetchFailure;
import ee.hbook.settings.OptionValues;
import ee.hbook.sync.CalendarSource;
import ee.hbook.sync.FetchOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Fetches the calendar of a link at an address, and says what it means. */
@ApplicationScoped
public class FetchCalendar {

  private final FetchFile fetchFile;
  private final UnderstandCalendar understand;
  private final Clock clock;

  @Inject
  public FetchCalendar(FetchFile fetchFile, UnderstandCalendar understand, Clock clock) {
    this.fetchFile = fetchFile;
    this.understand = understand;
    this.clock = clock;
  }

  /**
   * Fetches and reads, as {@link CalendarSource#fetch}.
   *
   * @param link the link
   * @param url the address of its calendar
   * @param settings the site's
   * @param grain what the link's unit is let by
   * @param known what is remembered of the last answer
   * @return what came of it
   */
  public FetchOutcome fetch(
      Link link, CalendarUrl url, OptionValues settings, Grain grain, Optional<Cursor> known) {
    Reading reading =
        Reading.at(settings.site().zone(), clock.instant())
            .withEndIsLastNight(link.settings().lastNight())
            .by(grain);
    return switch (file(url.text(), reading, known)) {
      case IcsOutcome.Same(Fingerprint fingerprint) ->
          new FetchOutcome.Unchanged(fingerprint.cursor());
      case IcsOutcome.Read(IcsCalendar calendar, Fingerprint fingerprint) ->
          new FetchOutcome.Read(
              understand.understand(calendar, link, settings.imports(), grain),
              fingerprint.cursor(),
              fingerprint.digest());
      case IcsOutcome.Failed(FetchFailure why) -> new FetchOutcome.Failed(why);
    };
  }

  private IcsOutcome file(String url, Reading reading, Optional<Cursor> known) {
    return known.isPresent()
        ? fetchFile.fetch(url, reading, Fingerprint.of(known.get()))
        : fetchFile.fetch(url, reading);
  }

  /**
   * Whether a calendar is the one that was linked, as {@link CalendarSource#isSame}.
   *
   * @param link the link
   * @param signature by what the calendar is known
   * @return true as well when nothing was accepted yet
   */
  public boolean isSame(Link link, String signature) {
    return Signature.matches(link.signature(), signature);
  }
}

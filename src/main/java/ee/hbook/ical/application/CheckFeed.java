package ee.hbook.ical.application;

import ee.hbook.ical.CalendarReader;
import ee.hbook.ical.FeedCheck;
import ee.hbook.ical.FeedLook;
import ee.hbook.ical.FeedRules;
import ee.hbook.ical.ReadOutcome;
import ee.hbook.ical.Reading;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.FetchFailure;
import ee.hbook.sync.FetchOutcome;
import ee.hbook.sync.RemoteCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Looks at a calendar before anybody links it; changes nothing. */
@ApplicationScoped
public class CheckFeed {

  private final FetchCalendar fetchCalendar;
  private final CalendarReader reader;
  private final SiteOptions options;
  private final Clock clock;

  /**
   * Looks.
   *
   * @param fetchCalendar fetches an address
   * @param reader reads a file
   * @param options tells the property's zone and the rules of imports
   * @param clock tells which day it is
   */
  @Inject
  public CheckFeed(
      FetchCalendar fetchCalendar, CalendarReader reader, SiteOptions options, Clock clock) {
    this.fetchCalendar = fetchCalendar;
    this.reader = reader;
    this.options = options;
    this.clock = clock;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected CheckFeed() {
    this(null, null, null, null);
  }

  /**
   * Checks a file.
   *
   * @param body its bytes
   * @return the check with the calendar
   */
  public FeedLook look(byte[] body) {
    Reading reading = reading();
    return switch (reader.read(body, reading)) {
      case ReadOutcome.Readable(RemoteCalendar calendar) ->
          new FeedLook(FeedCheck.of(calendar, rules(reading)), Optional.of(calendar));
      case ReadOutcome.Refused(String code, String message) ->
          new FeedLook(FeedCheck.unreadable(code, message), Optional.empty());
    };
  }

  /**
   * Fetches twice and checks: only a second look shows UIDs that do not last (seed 001 rule 2).
   *
   * @param url the address
   * @param lastNight whether the end of a whole-day event names the last night
   * @return the check with the calendar
   */
  public FeedLook look(String url, boolean lastNight) {
    Reading reading = reading().withEndIsLastNight(lastNight);
    return switch (fetchCalendar.fetch(url, reading)) {
      case FetchOutcome.Read first ->
          new FeedLook(checked(url, first.calendar(), reading), Optional.of(first.calendar()));
      case FetchOutcome.Failed(FetchFailure failed) ->
          new FeedLook(FeedCheck.unreadable(failed.code(), failed.message()), Optional.empty());
    };
  }

  private FeedCheck checked(String url, RemoteCalendar first, Reading reading) {
    FeedCheck check = FeedCheck.of(first, rules(reading));
    return switch (fetchCalendar.fetch(url, reading)) {
      case FetchOutcome.Read second ->
          FeedCheck.compare(first, second.calendar()).map(check::with).orElse(check);
      case FetchOutcome.Failed notAgain -> check;
    };
  }

  private Reading reading() {
    return Reading.at(options.site().zone(), clock.instant());
  }

  private FeedRules rules(Reading reading) {
    return new FeedRules(reading.today(), options.values().imports());
  }
}

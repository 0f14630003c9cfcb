package ee.hbook.linking.application;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.UnitId;
import ee.hbook.ical.CalendarReader;
import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.IcsOutcome;
import ee.hbook.ical.ReadOutcome;
import ee.hbook.ical.Reading;
import ee.hbook.ical.application.FetchFile;
import ee.hbook.link.CalendarUrl;
import ee.hbook.link.application.PermittedAddresses;
import ee.hbook.link.health.FetchFailure;
import ee.hbook.linking.CalendarCheck;
import ee.hbook.linking.CheckRules;
import ee.hbook.linking.CheckedCalendar;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Looks at a calendar before anybody links it; changes nothing. */
@ApplicationScoped
public class CheckCalendar {

  private final PermittedAddresses addresses;
  private final FetchFile fetchFile;
  private final CalendarReader reader;
  private final Accommodations accommodations;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public CheckCalendar(
      PermittedAddresses addresses,
      FetchFile fetchFile,
      CalendarReader reader,
      Accommodations accommodations,
      SiteOptions options,
      Clock clock) {
    this.addresses = addresses;
    this.fetchFile = fetchFile;
    this.reader = reader;
    this.accommodations = accommodations;
    this.options = options;
    this.clock = clock;
  }

  /**
   * Checks a file.
   *
   * @param body its bytes
   * @param unit the unit that it is for, by whose grain it is read; empty to read nights
   * @return the check with the calendar
   */
  public CheckedCalendar look(byte[] body, Optional<UnitId> unit) {
    Reading reading = reading(unit);
    return switch (reader.read(body, reading)) {
      case ReadOutcome.Readable(IcsCalendar calendar) ->
          new CheckedCalendar(CalendarCheck.of(calendar, rules(reading)), Optional.of(calendar));
      case ReadOutcome.Refused refused ->
          new CheckedCalendar(
              CalendarCheck.unreadable(refused.code(), refused.why()), Optional.empty());
    };
  }

  /**
   * Fetches twice and checks: only a second look shows UIDs that do not last (seed 001 rule 2).
   *
   * @param url the address
   * @param lastNight whether the end of a whole-day event names the last night
   * @param unit the unit that it is for, by whose grain it is read; empty to read nights
   * @return the check with the calendar
   */
  public CheckedCalendar look(String url, boolean lastNight, Optional<UnitId> unit) {
    return addresses
        .against(new CalendarUrl(url))
        .map(CheckCalendar::unreadable)
        .orElseGet(() -> fetched(url, reading(unit).withEndIsLastNight(lastNight)));
  }

  private CheckedCalendar fetched(String url, Reading reading) {
    return switch (fetchFile.fetch(url, reading)) {
      case IcsOutcome.Read first ->
          new CheckedCalendar(
              checked(url, first.calendar(), reading), Optional.of(first.calendar()));
      case IcsOutcome.Failed(FetchFailure failed) -> unreadable(failed);
    };
  }

  private static CheckedCalendar unreadable(FetchFailure failed) {
    return new CheckedCalendar(
        CalendarCheck.unreadable(failed.code(), failed.message()), Optional.empty());
  }

  private CalendarCheck checked(String url, IcsCalendar first, Reading reading) {
    CalendarCheck check = CalendarCheck.of(first, rules(reading));
    return switch (fetchFile.fetch(url, reading)) {
      case IcsOutcome.Read second ->
          CalendarCheck.compare(first, second.calendar()).map(check::with).orElse(check);
      case IcsOutcome.Failed notAgain -> check;
    };
  }

  private Reading reading(Optional<UnitId> unit) {
    return Reading.at(options.site().zone(), clock.instant())
        .by(
            unit.flatMap(there -> accommodations.find(there.accomId()))
                .map(Accommodation::grain)
                .orElse(Grain.NIGHT));
  }

  private CheckRules rules(Reading reading) {
    return new CheckRules(reading.today(), options.values().imports());
  }
}

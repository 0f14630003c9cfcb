package ee.hbook.ical.application;

import ee.hbook.config.DeploymentVariables;
import ee.hbook.ical.CalendarReader;
import ee.hbook.ical.Download;
import ee.hbook.ical.Downloads;
import ee.hbook.ical.ReadOutcome;
import ee.hbook.ical.Reading;
import ee.hbook.sync.CalendarSource;
import ee.hbook.sync.FailureClass;
import ee.hbook.sync.FetchOutcome;
import ee.hbook.sync.Link;
import ee.hbook.sync.LinkAddress;
import ee.hbook.sync.RemoteCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;

/** Fetches the calendar of a link and reads it. */
@ApplicationScoped
public class FetchCalendar implements CalendarSource {

  private final Downloads downloads;
  private final CalendarReader reader;
  private final DeploymentVariables variables;
  private final Clock clock;

  /**
   * Fetches over the network.
   *
   * @param downloads fetches
   * @param reader reads
   * @param variables tells whether private addresses may be reached
   * @param clock tells which day it is
   */
  @Inject
  public FetchCalendar(
      Downloads downloads, CalendarReader reader, DeploymentVariables variables, Clock clock) {
    this.downloads = downloads;
    this.reader = reader;
    this.variables = variables;
    this.clock = clock;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected FetchCalendar() {
    this(null, null, null, null);
  }

  @Override
  public FetchOutcome fetch(Link link, ZoneId zone) {
    return fetch(
        link.url(),
        Reading.at(zone, clock.instant()).withEndIsLastNight(link.settings().lastNight()));
  }

  /**
   * Fetches an address that is not linked (yet).
   *
   * @param url the address as the owner gave it
   * @param reading how its times become nights
   * @return the calendar, or why it could not be had
   */
  public FetchOutcome fetch(String url, Reading reading) {
    LinkAddress address;
    try {
      address = LinkAddress.parse(url);
    } catch (IllegalArgumentException refused) {
      return new FetchOutcome.Failed(
          FailureClass.CONFIG, "bad-address", String.valueOf(refused.getMessage()));
    }
    return switch (downloads.fetch(address, mayBePrivate(address))) {
      case Download.Failed(FailureClass failure, String code, String message) ->
          new FetchOutcome.Failed(failure, code, message);
      case Download.Body body ->
          switch (reader.read(body.bytes(), reading)) {
            case ReadOutcome.Readable(RemoteCalendar calendar) -> new FetchOutcome.Read(calendar);
            case ReadOutcome.Refused(String code, String message) ->
                new FetchOutcome.Failed(FailureClass.CONTENT, code, message);
          };
    };
  }

  private boolean mayBePrivate(LinkAddress address) {
    return variables.fetchAllowPrivate()
        || variables.demoCalendars().filter(address.uri().toString()::startsWith).isPresent();
  }
}

package ee.hbook.linking.application;

import ee.hbook.accommodation.Grain;
import ee.hbook.ical.application.FetchCalendar;
import ee.hbook.link.CalendarUrl;
import ee.hbook.link.Cursor;
import ee.hbook.link.Link;
import ee.hbook.link.OutlookRoom;
import ee.hbook.outlook.application.FetchRoom;
import ee.hbook.settings.OptionValues;
import ee.hbook.sync.CalendarSource;
import ee.hbook.sync.FetchOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The door of each kind of calendar. */
@ApplicationScoped
public class OpenCalendars implements CalendarSource {

  private final FetchCalendar fetchCalendar;
  private final FetchRoom fetchRoom;

  @Inject
  public OpenCalendars(FetchCalendar fetchCalendar, FetchRoom fetchRoom) {
    this.fetchCalendar = fetchCalendar;
    this.fetchRoom = fetchRoom;
  }

  @Override
  public FetchOutcome fetch(Link link, OptionValues settings, Grain grain, Optional<Cursor> known) {
    return switch (link.source()) {
      case CalendarUrl url -> fetchCalendar.fetch(link, url, settings, grain, known);
      case OutlookRoom room -> fetchRoom.fetch(link, room, settings, known);
    };
  }

  @Override
  public boolean isSame(Link link, String signature) {
    return switch (link.source()) {
      case CalendarUrl url -> fetchCalendar.isSame(link, signature);
      case OutlookRoom room -> true;
    };
  }
}

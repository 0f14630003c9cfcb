package ee.hbook.ical.meaning;

import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.UnitId;
import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.guest.GuestReader;
import ee.hbook.ical.guest.OriginUrl;
import ee.hbook.ical.meaning.Identities.Identified;
import ee.hbook.link.LinkSettings;
import ee.hbook.settings.ImportSettings;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.GuestDetails;
import ee.hbook.sync.ImportRules;
import ee.hbook.sync.RemoteCalendar;
import ee.hbook.sync.RemoteEvent;
import java.util.List;
import java.util.Optional;

/**
 * Says in the words of the core what iCalendar files mean: the one way by which their events get
 * there. Pure.
 *
 * @param unit the unit whose calendars they are
 * @param grain what it is let by: what producers do to nights means nothing by the hour
 * @param site the site's settings
 * @param link what the link does differently
 * @param host where the calendar is; empty for a file
 * @param guests reads what an event tells of its guest
 */
public record CalendarMeaning(
    UnitId unit,
    Grain grain,
    ImportSettings site,
    LinkSettings link,
    Optional<String> host,
    GuestReader guests) {

  /**
   * What a calendar means.
   *
   * @param calendar the calendar as it was read
   * @return the same for the core, all of it
   */
  public RemoteCalendar of(IcsCalendar calendar) {
    EventRules rules = EventRules.of(site, link, calendar.signature());
    return new RemoteCalendar(
        Signature.of(calendar),
        identified(calendar).stream().map(event -> meaning(event, rules)).toList(),
        calendar.setAside().stream().map(Identities::setAside).toList(),
        MannersRule.of(calendar, rules),
        calendar.stamped(),
        new RemoteCalendar.Whole(),
        calendar.inWords());
  }

  private List<Identified> identified(IcsCalendar calendar) {
    return Identities.of(
        grain == Grain.NIGHT ? StayMarkers.without(calendar.events()) : calendar.events(),
        unit,
        IdentityRule.of(calendar.signature(), site.producers()));
  }

  private RemoteEvent meaning(Identified identified, EventRules rules) {
    IcsEvent event = identified.event();
    EventKind kind = rules.kind(event);
    return new RemoteEvent(
        identified.identity(),
        event.uid(),
        event.span(),
        kind,
        new ImportRules(site, link).role(kind),
        rules.standing(event),
        rules.hasIgnoredPhrase(event),
        rules.holds(event) ? guests.of(event) : GuestDetails.NONE,
        OriginUrl.of(event, host),
        event.lastModified());
  }
}

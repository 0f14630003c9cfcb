package ee.hbook.ical.application;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.UnitId;
import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.meaning.CalendarMeaning;
import ee.hbook.link.Link;
import ee.hbook.link.LinkSettings;
import ee.hbook.settings.ImportSettings;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.RemoteCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;

/** Says what a calendar means, by the settings of the site and of its link, and by the filters. */
@ApplicationScoped
public class UnderstandCalendar {

  private final Accommodations accommodations;
  private final SiteOptions options;
  private final GuestRules guestRules;

  @Inject
  public UnderstandCalendar(
      Accommodations accommodations, SiteOptions options, GuestRules guestRules) {
    this.accommodations = accommodations;
    this.options = options;
    this.guestRules = guestRules;
  }

  /**
   * The calendar of a link.
   *
   * @param calendar as it was read
   * @param link the link
   * @param site the site's settings
   * @param grain what its unit is let by
   * @return what it means
   */
  RemoteCalendar understand(IcsCalendar calendar, Link link, ImportSettings site, Grain grain) {
    return new CalendarMeaning(
            link.unit(), grain, site, link.settings(), host(link), guestRules.reader())
        .of(calendar);
  }

  /**
   * The calendar of a link, by the settings of this moment.
   *
   * @param calendar as it was read
   * @param link the link
   * @return what it means
   */
  public RemoteCalendar understand(IcsCalendar calendar, Link link) {
    return understand(calendar, link, options.values().imports(), grain(link.unit()));
  }

  /**
   * A calendar that no link follows.
   *
   * @param calendar as it was read
   * @param unit the unit that it is for
   * @param settings what is done differently from the site
   * @return what it means
   */
  public RemoteCalendar understand(IcsCalendar calendar, UnitId unit, LinkSettings settings) {
    return new CalendarMeaning(
            unit,
            grain(unit),
            options.values().imports(),
            settings,
            Optional.empty(),
            guestRules.reader())
        .of(calendar);
  }

  private Grain grain(UnitId unit) {
    return accommodations.find(unit.accomId()).map(Accommodation::grain).orElse(Grain.NIGHT);
  }

  private static Optional<String> host(Link link) {
    return Optional.of(link.peer())
        .filter(peer -> !peer.isEmpty())
        .map(peer -> URI.create("https://" + peer).getHost());
  }
}

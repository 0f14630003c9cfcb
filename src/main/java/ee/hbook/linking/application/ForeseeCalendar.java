package ee.hbook.linking.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.InvalidInput;
import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.application.UnderstandCalendar;
import ee.hbook.link.CalendarUrl;
import ee.hbook.link.Link;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.Links;
import ee.hbook.linking.CheckedCalendar;
import ee.hbook.linking.Foreseen;
import ee.hbook.sync.application.PreviewLink;
import ee.hbook.sync.record.SyncReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Checks a calendar and, for one unit, tells the plan that a run would make there: by the settings
 * of the link where there is one. Changes nothing.
 */
@ApplicationScoped
public class ForeseeCalendar {

  private final CheckCalendar checkFeed;
  private final UnderstandCalendar understand;
  private final PreviewLink previewLink;
  private final Links links;

  @Inject
  public ForeseeCalendar(
      CheckCalendar checkFeed,
      UnderstandCalendar understand,
      PreviewLink previewLink,
      Links links) {
    this.checkFeed = checkFeed;
    this.understand = understand;
    this.previewLink = previewLink;
    this.links = links;
  }

  /**
   * Looks at an address. Where the unit is linked to it, the plan is that of the link's next run;
   * elsewhere that of a first one.
   *
   * @param url the address
   * @param unit the unit; empty for the check alone
   * @return what was seen
   * @throws InvalidInput if there is no such unit
   */
  public Foreseen address(String url, Optional<UnitId> unit) {
    Optional<Link> link = unit.flatMap(there -> link(there, url.strip()));
    CheckedCalendar look =
        checkFeed.look(url, link.filter(known -> known.settings().lastNight()).isPresent(), unit);
    return seen(
        look,
        unit,
        (there, calendar) ->
            link.map(known -> previewLink.preview(known, understand.understand(calendar, known)))
                .orElseGet(() -> linking(there, url, LinkSettings.NONE, calendar)));
  }

  /**
   * Tells what linking a calendar would do.
   *
   * @param unit the unit
   * @param url its address
   * @param settings what the link does differently from the site
   * @param calendar what is there
   * @return what the first run of such a link would report
   * @throws InvalidInput naming the field that cannot be taken
   */
  public SyncReport linking(UnitId unit, String url, LinkSettings settings, IcsCalendar calendar) {
    return previewLink.preview(
        unit, url, settings, understand.understand(calendar, unit, settings));
  }

  private Optional<Link> link(UnitId unit, String url) {
    return links.of(unit).stream()
        .filter(each -> each.source().equals(new CalendarUrl(url)))
        .findFirst();
  }

  /**
   * Looks at a file.
   *
   * @param body its bytes
   * @param unit the unit; empty for the check alone
   * @return what was seen, with the plan of its import
   * @throws InvalidInput if there is no such unit
   */
  public Foreseen file(byte[] body, Optional<UnitId> unit) {
    return seen(
        checkFeed.look(body, unit),
        unit,
        (there, calendar) ->
            previewLink.preview(there, understand.understand(calendar, there, LinkSettings.NONE)));
  }

  private static Foreseen seen(
      CheckedCalendar look,
      Optional<UnitId> unit,
      BiFunction<UnitId, IcsCalendar, SyncReport> plan) {
    return new Foreseen(
        look, unit.flatMap(there -> look.calendar().map(calendar -> plan.apply(there, calendar))));
  }
}

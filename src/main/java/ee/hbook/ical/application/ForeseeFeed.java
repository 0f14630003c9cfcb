package ee.hbook.ical.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.InvalidInput;
import ee.hbook.ical.FeedLook;
import ee.hbook.ical.Foreseen;
import ee.hbook.sync.Link;
import ee.hbook.sync.LinkSettings;
import ee.hbook.sync.Links;
import ee.hbook.sync.RemoteCalendar;
import ee.hbook.sync.SyncReport;
import ee.hbook.sync.application.EditLinks;
import ee.hbook.sync.application.PreviewLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Checks a calendar for one unit: the plan that a run would make there, by the settings of the link
 * where there is one. Changes nothing.
 */
@ApplicationScoped
public class ForeseeFeed {

  /** A link that is only thought of. */
  private static final String UNNAMED = "-";

  private final CheckFeed checkFeed;
  private final PreviewLink previewLink;
  private final PreviewImport previewImport;
  private final Links links;

  /**
   * Looks ahead from what is stored.
   *
   * @param checkFeed looks at calendars
   * @param previewLink plans a link's run
   * @param previewImport plans a file's import
   * @param links those that there are
   */
  @Inject
  public ForeseeFeed(
      CheckFeed checkFeed, PreviewLink previewLink, PreviewImport previewImport, Links links) {
    this.checkFeed = checkFeed;
    this.previewLink = previewLink;
    this.previewImport = previewImport;
    this.links = links;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected ForeseeFeed() {
    this(null, null, null, null);
  }

  /**
   * Looks at an address. Where the unit is linked to it, the plan is that of the link's next run;
   * elsewhere that of a first one.
   *
   * @param url the address
   * @param unit the unit
   * @return what was seen
   * @throws InvalidInput if there is no such unit
   */
  public Foreseen address(String url, UnitId unit) {
    FeedLook look = checkFeed.look(url, false);
    if (look.calendar().isEmpty()) {
      return new Foreseen(look.check(), Optional.empty());
    }
    String address = EditLinks.address(url);
    Optional<Link> link =
        links.of(unit).stream().filter(each -> each.url().equals(address)).findFirst();
    if (link.filter(known -> known.settings().lastNight()).isPresent()) {
      look = checkFeed.look(url, true);
    }
    return new Foreseen(
        look.check(), look.calendar().map(calendar -> plan(unit, address, link, calendar)));
  }

  private SyncReport plan(
      UnitId unit, String address, Optional<Link> link, RemoteCalendar calendar) {
    return link.map(known -> previewLink.preview(known, calendar))
        .orElseGet(() -> previewLink.preview(unit, UNNAMED, address, LinkSettings.NONE, calendar));
  }

  /**
   * Looks at a file.
   *
   * @param body its bytes
   * @param unit the unit
   * @return what was seen, with the plan of its import
   * @throws InvalidInput if there is no such unit
   */
  public Foreseen file(byte[] body, UnitId unit) {
    SyncReport plan = previewImport.preview(unit.accomId(), unit.accomNum(), body);
    return new Foreseen(
        checkFeed.file(body),
        Optional.of(plan).filter(report -> report.outcome() == SyncReport.Outcome.OK));
  }
}

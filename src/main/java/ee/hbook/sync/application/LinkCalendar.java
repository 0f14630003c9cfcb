package ee.hbook.sync.application;

import ee.hbook.config.InvalidInput;
import ee.hbook.link.Link;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.Links;
import ee.hbook.link.application.EditLinks;
import ee.hbook.link.health.FailureCode.Known;
import ee.hbook.sync.record.ImportMessage;
import ee.hbook.sync.record.ImportMessage.Occasion;
import ee.hbook.sync.record.SyncReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Links a calendar to a unit and runs it at once. */
@ApplicationScoped
public class LinkCalendar {

  private final EditLinks editLinks;
  private final SynchronizeLink synchronizeLink;
  private final Links links;

  @Inject
  public LinkCalendar(EditLinks editLinks, SynchronizeLink synchronizeLink, Links links) {
    this.editLinks = editLinks;
    this.synchronizeLink = synchronizeLink;
    this.links = links;
  }

  /**
   * A link and what its first run did.
   *
   * @param link the link as it stands after the run
   * @param report what the run did
   */
  public record Linked(Link link, SyncReport report) {}

  /**
   * Links and runs. The link is kept when its first run fails, and tried again when it is due.
   *
   * @param accomId the accommodation
   * @param accomNum the unit
   * @param name what the calendar is called
   * @param url its address
   * @return the link with the report of its first run
   * @throws InvalidInput naming the field that cannot be taken; an address in a private network is
   *     refused and leaves nothing behind
   */
  public Linked link(long accomId, int accomNum, String name, String url) {
    return link(accomId, accomNum, name, url, LinkSettings.NONE);
  }

  /**
   * The same for a link that does some things differently from the site.
   *
   * @param accomId the accommodation
   * @param accomNum the unit
   * @param name what the calendar is called
   * @param url its address
   * @param settings what it does differently
   * @return the link with the report of its first run
   * @throws InvalidInput as {@link #link(long, int, String, String)}
   */
  public Linked link(long accomId, int accomNum, String name, String url, LinkSettings settings) {
    return link(accomId, accomNum, name, url, settings, true);
  }

  /**
   * The same for a link whose feed the other side may read, or not.
   *
   * @param accomId the accommodation
   * @param accomNum the unit
   * @param name what the calendar is called
   * @param url its address
   * @param settings what it does differently
   * @param exported whether the other side may read the feed that is for it
   * @return the link with the report of its first run
   * @throws InvalidInput as {@link #link(long, int, String, String)}
   */
  public Linked link(
      long accomId,
      int accomNum,
      String name,
      String url,
      LinkSettings settings,
      boolean exported) {
    Link added = editLinks.add(accomId, accomNum, name, url, settings, exported);
    SyncReport report = synchronizeLink.run(added.id());
    Link after = links.find(added.id()).orElse(added);
    if (after.lastFailure().filter(Known.PRIVATE_ADDRESS::equals).isPresent()) {
      editLinks.remove(added.id());
      throw new InvalidInput("url", Known.PRIVATE_ADDRESS.at(added.peer()));
    }
    return new Linked(after, worded(report));
  }

  private static SyncReport worded(SyncReport report) {
    return switch (report.outcome()) {
      case OK -> report.saying(ImportMessage.of(report, Occasion.NEW_LINK));
      case FAILED -> report.saying(ImportMessage.problem(report.message()));
      case INVALID_SIGNATURE, PAUSED, BUSY -> report;
    };
  }
}

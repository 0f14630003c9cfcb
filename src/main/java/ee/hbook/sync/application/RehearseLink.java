package ee.hbook.sync.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.sync.Link;
import ee.hbook.sync.LinkSettings;
import ee.hbook.sync.RemoteCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Links a calendar for real, in a transaction that is never committed. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RehearseLink {

  private final EditLinks editLinks;
  private final FollowCalendar followCalendar;

  /**
   * Rehearses on what is stored.
   *
   * @param editLinks stores the link
   * @param followCalendar makes the unit follow
   */
  @Inject
  public RehearseLink(EditLinks editLinks, FollowCalendar followCalendar) {
    this.editLinks = editLinks;
    this.followCalendar = followCalendar;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected RehearseLink() {
    this(null, null);
  }

  /**
   * Rehearses.
   *
   * @param unit the unit
   * @param name what the calendar is called
   * @param url its address
   * @param settings what the link does differently from the site
   * @param calendar what is there
   * @throws RehearsedException unless something was refused
   */
  public void rehearse(
      UnitId unit, String name, String url, LinkSettings settings, RemoteCalendar calendar) {
    Link link = editLinks.add(unit.accomId(), unit.accomNum(), name, url, settings);
    throw new RehearsedException(followCalendar.follow(link, calendar, false).report());
  }

  /**
   * Rehearses the import of a file.
   *
   * @param unit the unit
   * @param calendar the file
   * @throws RehearsedException always
   */
  public void rehearse(UnitId unit, RemoteCalendar calendar) {
    throw new RehearsedException(followCalendar.follow(unit, "-", calendar).report());
  }
}

package ee.hbook.sync.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.InvalidInput;
import ee.hbook.sync.LinkSettings;
import ee.hbook.sync.RemoteCalendar;
import ee.hbook.sync.SyncReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Tells what linking a calendar, or importing a file, would do, by doing it and taking it back: the
 * same rules, the same locks, nothing stored, nothing put on record, nobody told.
 */
@ApplicationScoped
public class PreviewLink {

  private final RehearseLink rehearseLink;

  /**
   * Looks ahead.
   *
   * @param rehearseLink links and takes it back
   */
  @Inject
  public PreviewLink(RehearseLink rehearseLink) {
    this.rehearseLink = rehearseLink;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected PreviewLink() {
    this(null);
  }

  /**
   * Looks ahead.
   *
   * @param unit the unit
   * @param name what the calendar is called
   * @param url its address
   * @param settings what the link does differently from the site
   * @param calendar what is there
   * @return what the first run of such a link would report
   * @throws InvalidInput naming the field that cannot be taken
   */
  public SyncReport preview(
      UnitId unit, String name, String url, LinkSettings settings, RemoteCalendar calendar) {
    return takenBack(() -> rehearseLink.rehearse(unit, name, url, settings, calendar));
  }

  /**
   * Looks ahead at the import of a file.
   *
   * @param unit the unit
   * @param calendar the file
   * @return what its import would report
   */
  public SyncReport preview(UnitId unit, RemoteCalendar calendar) {
    return takenBack(() -> rehearseLink.rehearse(unit, calendar));
  }

  private static SyncReport takenBack(Runnable rehearsal) {
    try {
      rehearsal.run();
      throw new IllegalStateException("A rehearsal was not taken back.");
    } catch (RehearsedException rehearsed) {
      return rehearsed.report();
    }
  }
}

package ee.hbook.notification.faces;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.config.faces.Screen;
import ee.hbook.notification.Notices;
import ee.hbook.notification.application.KeepNotices;
import ee.hbook.settings.OptionValues;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The notices as one request shows them. */
@Named("notices")
@RequestScoped
public class NoticeList {

  private final Notices notices;
  private final KeepNotices keepNotices;
  private final Accommodations accommodations;
  private final SiteOptions options;
  private @Nullable List<NoticeRow> rows;

  /**
   * Lists what is stored.
   *
   * @param notices where it is stored
   * @param keepNotices the use case
   * @param accommodations knows the names of the units
   * @param options tells whether notices are shown, and the property's zone
   */
  @Inject
  public NoticeList(
      Notices notices,
      KeepNotices keepNotices,
      Accommodations accommodations,
      SiteOptions options) {
    this.notices = notices;
    this.keepNotices = keepNotices;
    this.accommodations = accommodations;
    this.options = options;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected NoticeList() {
    this(null, null, null, null);
  }

  /**
   * The notices, if they are to be shown here.
   *
   * @return the newest first
   */
  public List<NoticeRow> getRows() {
    if (rows == null) {
      OptionValues values = options.values();
      List<Accommodation> house = accommodations.all();
      rows =
          values.showNotices()
              ? notices.all().stream()
                  .map(notice -> NoticeRow.of(notice, house, values.site().zone()))
                  .toList()
              : List.of();
    }
    return rows;
  }

  /** Deletes them all. */
  public void dismissAll() {
    if (Screen.attempt(keepNotices::dismissAll)) {
      rows = null;
    }
  }
}

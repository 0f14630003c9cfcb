package ee.hbook.notification.faces;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.config.faces.Screen;
import ee.hbook.notification.Notice;
import ee.hbook.notification.Notice.Kind;
import ee.hbook.notification.Notices;
import ee.hbook.notification.application.KeepNotices;
import ee.hbook.settings.OptionValues;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.KnownEvent;
import ee.hbook.sync.Link;
import ee.hbook.sync.Links;
import ee.hbook.sync.SyncReport;
import ee.hbook.sync.SyncReport.Outcome;
import ee.hbook.sync.application.SynchronizeLink;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** The notices as one request shows them, and what a person does about them. */
@Named("notices")
@RequestScoped
public class NoticeList {

  private final Notices notices;
  private final KeepNotices keepNotices;
  private final SynchronizeLink synchronizeLink;
  private final Links links;
  private final Accommodations accommodations;
  private final SiteOptions options;
  private @Nullable List<NoticeRow> rows;

  /**
   * Lists what is stored.
   *
   * @param notices where it is stored
   * @param keepNotices the use case
   * @param synchronizeLink the use case
   * @param links knows what calendars hold
   * @param accommodations knows the names of the units
   * @param options tells whether notices are shown, and the property's zone
   */
  @Inject
  public NoticeList(
      Notices notices,
      KeepNotices keepNotices,
      SynchronizeLink synchronizeLink,
      Links links,
      Accommodations accommodations,
      SiteOptions options) {
    this.notices = notices;
    this.keepNotices = keepNotices;
    this.synchronizeLink = synchronizeLink;
    this.links = links;
    this.accommodations = accommodations;
    this.options = options;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected NoticeList() {
    this(null, null, null, null, null, null);
  }

  /**
   * The notices, if they are to be shown here.
   *
   * @return possible double bookings before all others, then the newest first
   */
  public List<NoticeRow> getRows() {
    if (rows == null) {
      OptionValues values = options.values();
      NoticeWords words = new NoticeWords(accommodations.all(), values.site().zone());
      rows =
          values.showNotices()
              ? notices.all().stream()
                  .sorted(
                      Comparator.comparing(notice -> notice.kind() != Kind.POSSIBLE_DOUBLE_BOOKING))
                  .map(notice -> words.row(notice, failed(notice), known(notice)))
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

  /**
   * Deletes one.
   *
   * @param chosen its number, as the page sent it
   */
  public void dismiss(String chosen) {
    Screen.attempt(() -> keepNotices.dismiss(Long.parseLong(chosen)));
    rows = null;
  }

  /**
   * Follows a guarded calendar: what it has lost is gone.
   *
   * @param link its link, as the page sent it
   */
  public void believe(String link) {
    run(link, synchronizeLink::believe);
  }

  /**
   * Accepts the calendar that a link's address answers with now.
   *
   * @param link the link, as the page sent it
   */
  public void acceptSignature(String link) {
    run(link, synchronizeLink::acceptSignature);
  }

  private void run(String link, LongFunction<SyncReport> action) {
    Screen.attempt(() -> tell(action.apply(Long.parseLong(link))));
    rows = null;
  }

  private static void tell(SyncReport report) {
    if (report.outcome() == Outcome.OK) {
      Screen.done(
          "notice_followed",
          report.added(),
          report.moved(),
          report.cancelled(),
          report.unchanged());
    } else if (report.outcome() == Outcome.BUSY) {
      Screen.done("sync_busy");
    } else {
      Screen.done("notice_not_followed");
    }
  }

  private Optional<Link> failed(Notice notice) {
    return notice.kind() == Kind.INVALID_URL && notice.linkId().isPresent()
        ? links.find(notice.linkId().getAsLong())
        : Optional.empty();
  }

  private List<KnownEvent> known(Notice notice) {
    return notice.kind() == Kind.FEED_UNDER_GUARD && notice.linkId().isPresent()
        ? links.known(notice.linkId().getAsLong())
        : List.of();
  }
}

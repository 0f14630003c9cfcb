package ee.hbook.notification.faces;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.account.Capability;
import ee.hbook.account.application.SignedIn;
import ee.hbook.config.faces.Screen;
import ee.hbook.notification.Notice;
import ee.hbook.notification.Notice.Kind;
import ee.hbook.notification.NoticeGroup;
import ee.hbook.notification.Notices;
import ee.hbook.notification.application.KeepNotices;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.application.ChangeReservation;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.Claim;
import ee.hbook.sync.ClaimStore;
import ee.hbook.sync.Link;
import ee.hbook.sync.Links;
import ee.hbook.sync.SyncReport;
import ee.hbook.sync.SyncReport.Outcome;
import ee.hbook.sync.application.SynchronizeLink;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
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
  private final ChangeReservation changeReservation;
  private final Reservations reservations;
  private final Links links;
  private final ClaimStore claims;
  private final Accommodations accommodations;
  private final SiteOptions options;
  private final SignedIn signedIn;
  private @Nullable List<NoticeGroupRow> groups;
  private boolean used;

  /**
   * Lists what is stored.
   *
   * @param notices where it is stored
   * @param keepNotices the use case
   * @param synchronizeLink the use case
   * @param changeReservation the use case
   * @param reservations knows which reservations notices are about
   * @param links knows what calendars hold
   * @param claims what calendars told us
   * @param accommodations knows the names of the units
   * @param options tells whether notices are shown, and the property's zone
   * @param signedIn who looks
   */
  @Inject
  public NoticeList(
      Notices notices,
      KeepNotices keepNotices,
      SynchronizeLink synchronizeLink,
      ChangeReservation changeReservation,
      Reservations reservations,
      Links links,
      ClaimStore claims,
      Accommodations accommodations,
      SiteOptions options,
      SignedIn signedIn) {
    this.notices = notices;
    this.keepNotices = keepNotices;
    this.synchronizeLink = synchronizeLink;
    this.changeReservation = changeReservation;
    this.reservations = reservations;
    this.links = links;
    this.claims = claims;
    this.accommodations = accommodations;
    this.options = options;
    this.signedIn = signedIn;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected NoticeList() {
    this(null, null, null, null, null, null, null, null, null, null);
  }

  /**
   * The notices, if they are to be shown here and to this reader.
   *
   * @return the most dangerous kind first, then the newest first
   */
  public List<NoticeGroupRow> getGroups() {
    if (groups == null) {
      groups =
          options.values().showNotices() && signedIn.may(Capability.MANAGE_RESERVATIONS)
              ? inWords(notices.all())
              : List.of();
    }
    return groups;
  }

  /**
   * How many there are.
   *
   * @return in words
   */
  public String getCount() {
    return Screen.text(
        "notice_count", getGroups().stream().mapToInt(group -> group.rows().size()).sum());
  }

  private List<NoticeGroupRow> inWords(List<Notice> all) {
    NoticeWords words = new NoticeWords(accommodations.all(), options.site().zone());
    NoticeWays ways = NoticeWays.of(all, reservations, signedIn.may(Capability.MANAGE_ICAL));
    return NoticeGroup.of(all).stream()
        .map(
            group ->
                words.group(
                    group, notice -> words.row(notice, failed(notice), known(notice), ways)))
        .toList();
  }

  /**
   * Whether the history stays unfolded, because a button of it was pressed.
   *
   * @return false when the page is opened
   */
  public boolean isUsed() {
    return used;
  }

  /** Deletes them all. */
  public void dismissAll() {
    used = true;
    if (Screen.attempt(keepNotices::dismissAll)) {
      groups = null;
    }
  }

  /**
   * Deletes one, or a group of them.
   *
   * @param chosen their numbers, as the page sent them
   */
  public void dismiss(String chosen) {
    used = true;
    Screen.attempt(
        () -> keepNotices.dismiss(Arrays.stream(chosen.split(",")).map(Long::valueOf).toList()));
    groups = null;
  }

  /**
   * Cancels the reservation that a notice is about, and deletes the notice.
   *
   * @param reservation its number, as the page sent it
   * @param notice the notice, as the page sent it
   */
  public void cancel(String reservation, String notice) {
    if (Screen.attempt(
        () ->
            changeReservation.change(
                Long.parseLong(reservation),
                ReservationDraft.status(ReservationStatus.CANCELLED)))) {
      Screen.done("reservation_cancelled", reservation);
      dismiss(notice);
    }
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
   * Breaks the loops that a calendar closes.
   *
   * @param link its link, as the page sent it
   */
  public void breakLoops(String link) {
    run(link, synchronizeLink::breakLoops);
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
    used = true;
    Screen.attempt(() -> tell(action.apply(Long.parseLong(link))));
    groups = null;
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

  private List<Claim> known(Notice notice) {
    return notice.kind() == Kind.FEED_UNDER_GUARD && notice.linkId().isPresent()
        ? claims.ofLink(notice.linkId().getAsLong())
        : List.of();
  }
}

package ee.hbook.notification.faces;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.account.Capability;
import ee.hbook.account.application.SignedIn;
import ee.hbook.config.faces.Screen;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.notification.Notice;
import ee.hbook.notification.Notice.Kind;
import ee.hbook.notification.NoticeGroup;
import ee.hbook.notification.Notices;
import ee.hbook.notification.application.KeepNotices;
import ee.hbook.reservation.Reservations;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.Claim;
import ee.hbook.sync.ClaimStore;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The notices as one request shows them, and what a person does about them. */
@Named("notices")
@RequestScoped
public class NoticeList {

  private final Notices notices;
  private final KeepNotices keepNotices;
  private final Reservations reservations;
  private final Links links;
  private final ClaimStore claims;
  private final Accommodations accommodations;
  private final SiteOptions options;
  private final SignedIn signedIn;
  private @Nullable List<NoticeGroupRow> groups;
  private boolean used;

  @Inject
  public NoticeList(
      Notices notices,
      KeepNotices keepNotices,
      Reservations reservations,
      Links links,
      ClaimStore claims,
      Accommodations accommodations,
      SiteOptions options,
      SignedIn signedIn) {
    this.notices = notices;
    this.keepNotices = keepNotices;
    this.reservations = reservations;
    this.links = links;
    this.claims = claims;
    this.accommodations = accommodations;
    this.options = options;
    this.signedIn = signedIn;
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

  /** How many there are, in words. */
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

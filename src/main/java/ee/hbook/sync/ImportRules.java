package ee.hbook.sync;

import ee.hbook.link.LinkSettings;
import ee.hbook.link.LinkSettings.Blocked;
import ee.hbook.link.LinkSettings.Vanished;
import ee.hbook.settings.ImportSettings;
import ee.hbook.sync.Claim.Role;

/**
 * The rules by which a calendar is imported: those of the site, as its link changes them.
 *
 * @param site the site's settings
 * @param link what the link does differently
 * @param byTheNight whether the unit is let by the night: elsewhere no rule of nights means
 *     anything
 */
public record ImportRules(ImportSettings site, LinkSettings link, boolean byTheNight) {

  /**
   * The rules for a unit by the night.
   *
   * @param site the site's settings
   * @param link what the link does differently
   */
  public ImportRules(ImportSettings site, LinkSettings link) {
    this(site, link, true);
  }

  /** The same for a unit by the hour, where no rule of nights means anything. */
  public ImportRules byTheHour() {
    return new ImportRules(site, link, false);
  }

  /**
   * What to do with closed dates: by default left out; where they are not, their nights are blocked
   * and no reservation is made of them (feed quirks 18).
   *
   * @return the link's choice, else the site's
   */
  public Blocked blocked() {
    return link.blocked().orElse(site.onlyReservations() ? Blocked.IGNORE : Blocked.BLOCK);
  }

  /**
   * What to do with a reservation that its source no longer has.
   *
   * @return the link's choice, else the site's
   */
  public Vanished vanished() {
    return link.vanished()
        .orElseGet(
            () -> {
              if (!site.updateStatus()) {
                return Vanished.KEEP;
              }
              return site.awaitVanished() ? Vanished.AWAIT : Vanished.CANCEL;
            });
  }

  /**
   * What an event of a kind becomes here when it is taken in.
   *
   * @param kind its kind
   * @return a stay, or dates that are only blocked
   */
  public Role role(EventKind kind) {
    return switch (kind) {
      case RESERVATION, UNCLEAR -> Role.STAY;
      case BLOCK, CLOSURE -> blocked() == Blocked.RESERVATION ? Role.STAY : Role.BLOCK;
    };
  }

  /**
   * {@code hb_ical_advanced_notice}, while it has any effect. Like the two others, it is hidden on
   * the iCal page, and says nothing, where closed dates are left out of the import.
   *
   * @return how many nights ahead an event must begin; 0 for no limit
   */
  public int advancedNotice() {
    return site.onlyReservations() ? 0 : site.advancedNotice();
  }

  /**
   * {@code hb_ical_import_booking_window}, while it has any effect.
   *
   * @return how many months ahead an event may begin; 0 for no limit
   */
  public int bookingWindow() {
    return site.onlyReservations() ? 0 : site.bookingWindow();
  }

  /**
   * {@code hb_ical_exclude_one_day_reservations}, while it has any effect.
   *
   * @return whether events of one night are left out
   */
  public boolean excludesOneNight() {
    return byTheNight && !site.onlyReservations() && site.excludeOneNight();
  }
}

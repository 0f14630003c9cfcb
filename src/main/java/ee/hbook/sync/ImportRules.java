package ee.hbook.sync;

import ee.hbook.link.LinkSettings;
import ee.hbook.link.LinkSettings.Blocked;
import ee.hbook.link.LinkSettings.Vanished;
import ee.hbook.settings.ImportSettings;
import ee.hbook.sync.Claim.Role;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The rules by which a calendar is imported: those of the site, as its link changes them.
 *
 * @param site the site's settings
 * @param link what the link does differently
 * @param personal whether it is somebody's own calendar, where TRANSP means what it says
 * @param ofAirbnb whether it is Airbnb's own
 */
public record ImportRules(
    ImportSettings site,
    LinkSettings link,
    boolean personal,
    boolean ofAirbnb,
    boolean byTheNight) {

  /** Calendars of persons rather than of booking sites (feed quirks 38). */
  private static final Pattern PERSONAL =
      Pattern.compile(
          "(?i).*(google inc//google calendar|microsoft|outlook|\\bapple\\b|icloud|mac os"
              + " x|\\bios\\b|thunderbird|mozilla|nextcloud|owncloud|fastmail|proton|zimbra).*",
          Pattern.DOTALL);

  private static final Pattern AIRBNB = Pattern.compile("(?i)airbnb");

  /**
   * The rules for one calendar.
   *
   * @param site the site's settings
   * @param link what the link does differently
   * @param signature the calendar's PRODID
   * @return the rules
   */
  public static ImportRules of(ImportSettings site, LinkSettings link, String signature) {
    return new ImportRules(
        site, link, PERSONAL.matcher(signature).matches(), AIRBNB.matcher(signature).find(), true);
  }

  /**
   * The same for a unit by the hour, where no rule of nights means anything.
   *
   * @return the rules for it
   */
  public ImportRules byTheHour() {
    return new ImportRules(site, link, personal, ofAirbnb, false);
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
   * What an event is.
   *
   * @param event the event
   * @return its kind by the site's labels
   */
  public EventKind kind(RemoteEvent event) {
    return EventKind.of(event, site.blockedLabels(), ofAirbnb);
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
   * Whether an event holds its nights at all: STATUS by seed 001 rule 8; TRANSP by {@link #isFree}.
   *
   * @param event the event
   * @return false for what is tentative, cancelled, or free time
   */
  public boolean holds(RemoteEvent event) {
    return event.status() == RemoteEvent.Status.CONFIRMED && !isFree(event);
  }

  /**
   * Whether an event is free time. TRANSP counts only in a personal calendar, because aggregators
   * mark real bookings as transparent; and there only of what has times: Google and Outlook call
   * every event of whole days free unless its owner says otherwise, and that is how people write
   * down that the house is taken.
   *
   * @param event the event
   * @return true for what takes no time by what its owner chose
   */
  public boolean isFree(RemoteEvent event) {
    return personal && event.transparent() && !event.allDay();
  }

  /**
   * Whether an event holds its nights although it is called free, see {@link #isFree}.
   *
   * @param event the event
   * @return true for whole days of a personal calendar
   */
  public boolean holdsThoughFree(RemoteEvent event) {
    return personal && event.transparent() && event.allDay() && holds(event);
  }

  /**
   * Whether a title says that nothing is settled, so that the event is not taken in (HBook's rule).
   *
   * @param event the event
   * @return true when SUMMARY holds the word PENDING
   */
  public boolean isPending(RemoteEvent event) {
    return event.summary().toUpperCase(Locale.ROOT).contains("PENDING");
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

  /**
   * Whether the link leaves an event out for a word in it.
   *
   * @param event the event
   * @return true when SUMMARY or DESCRIPTION holds one of the link's phrases
   */
  public boolean hasIgnoredPhrase(RemoteEvent event) {
    String text = (event.summary() + "\n" + event.description()).toLowerCase(Locale.ROOT);
    return phrases().stream().anyMatch(text::contains);
  }

  private List<String> phrases() {
    return link.ignorePhrases().stream()
        .map(phrase -> phrase.strip().toLowerCase(Locale.ROOT))
        .filter(phrase -> !phrase.isEmpty())
        .toList();
  }
}

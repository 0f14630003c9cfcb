package ee.hbook.ical.meaning;

import ee.hbook.ical.IcsEvent;
import ee.hbook.link.LinkSettings;
import ee.hbook.settings.ImportSettings;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.RemoteEvent.Standing;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The rules by which the events of an iCalendar file are understood: those of the site, as its link
 * changes them, for what this producer writes. Pure.
 *
 * @param site the site's settings
 * @param link what the link does differently
 * @param personal whether it is somebody's own calendar, where TRANSP means what it says
 * @param ofAirbnb whether it is Airbnb's own
 */
public record EventRules(
    ImportSettings site, LinkSettings link, boolean personal, boolean ofAirbnb) {

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
  public static EventRules of(ImportSettings site, LinkSettings link, String signature) {
    return new EventRules(
        site, link, PERSONAL.matcher(signature).matches(), AIRBNB.matcher(signature).find());
  }

  /**
   * What an event is.
   *
   * @param event the event
   * @return its kind by the site's labels
   */
  public EventKind kind(IcsEvent event) {
    return KindRule.of(event, site.blockedLabels(), ofAirbnb);
  }

  /**
   * Whether an event holds its nights, and if not, why.
   *
   * @param event the event
   * @return how it stands; a title counts only where neither STATUS nor TRANSP says it
   */
  public Standing standing(IcsEvent event) {
    return switch (event.status()) {
      case CANCELLED -> Standing.CANCELLED;
      case TENTATIVE -> Standing.TENTATIVE;
      case CONFIRMED -> {
        if (isFree(event)) {
          yield Standing.FREE;
        }
        yield isPending(event) ? Standing.PENDING : Standing.HOLDS;
      }
    };
  }

  /**
   * Whether an event holds its nights at all: STATUS by seed 001 rule 8; TRANSP by {@link #isFree}.
   *
   * @param event the event
   * @return false for what is tentative, cancelled, or free time
   */
  public boolean holds(IcsEvent event) {
    return event.status() == IcsEvent.Status.CONFIRMED && !isFree(event);
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
  public boolean isFree(IcsEvent event) {
    return personal && event.transparent() && !event.allDay();
  }

  /**
   * Whether an event holds its nights although it is called free, see {@link #isFree}.
   *
   * @param event the event
   * @return true for whole days of a personal calendar
   */
  public boolean holdsThoughFree(IcsEvent event) {
    return personal && event.transparent() && event.allDay() && holds(event);
  }

  /**
   * Whether a title says that nothing is settled, so that the event is not taken in (HBook's rule).
   *
   * @param event the event
   * @return true when SUMMARY holds the word PENDING
   */
  public boolean isPending(IcsEvent event) {
    return event.summary().toUpperCase(Locale.ROOT).contains("PENDING");
  }

  /**
   * Whether the link leaves an event out for a word in it.
   *
   * @param event the event
   * @return true when SUMMARY or DESCRIPTION holds one of the link's phrases
   */
  public boolean hasIgnoredPhrase(IcsEvent event) {
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

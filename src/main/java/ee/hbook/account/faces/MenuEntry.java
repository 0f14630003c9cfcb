package ee.hbook.account.faces;

import ee.hbook.account.Access;
import ee.hbook.account.application.SignedIn;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages that the menu leads to, in HBook's order: Reservations, Accommodation, iCal sync,
 * Customers, Emails, Logs, Settings, Help. A new page needs a constant here and nothing else; who
 * sees it is decided by {@link Access}, as for the page itself.
 */
public enum MenuEntry {
  /** Reservations, notices, blocked dates. */
  RESERVATIONS("reservations", "menu_reservations", "pi-calendar"),
  /** Accommodations and their units. */
  ACCOMMODATION("accommodation", "menu_accommodation", "pi-home"),
  /** Export, import, synchronized calendars. */
  ICAL("ical", "menu_ical", "pi-sync"),
  /** What HBook makes of a calendar before it is linked. */
  FEED_CHECK(ICAL, "feed-check", "menu_feed_check", "pi-search"),
  /** The guests of whom something is known. */
  CUSTOMERS("customers", "menu_customers", "pi-address-book"),
  /** The mails that HBook writes. */
  EMAILS("emails", "menu_emails", "pi-envelope"),
  /** What happened, by whom. */
  LOGS("logs", "menu_logs", "pi-list"),
  /** The Settings tab. */
  SETTINGS("settings", "settings_title", "pi-cog"),
  /** Users and their roles. */
  USERS(SETTINGS, "users", "menu_users", "pi-users"),
  /** How the organisation's Outlook is reached, and which of its rooms are units. */
  OUTLOOK(SETTINGS, "outlook", "outlook_title", "pi-building"),
  /** To this house from HBook for WordPress, and out again. */
  MOVING(SETTINGS, "moving", "moving_title", "pi-arrow-right-arrow-left"),
  /** How it all works. */
  HELP("help", "menu_help", "pi-question-circle");

  private final @Nullable MenuEntry parent;
  private final String page;
  private final String textKey;
  private final String icon;

  MenuEntry(String page, String textKey, String icon) {
    this(null, page, textKey, icon);
  }

  /** An entry below another one. */
  MenuEntry(@Nullable MenuEntry parent, String page, String textKey, String icon) {
    this.parent = parent;
    this.page = page;
    this.textKey = textKey;
    this.icon = icon;
  }

  /**
   * The page's name, which it gives to the template as {@code menu}.
   *
   * @return the name of its file under {@code /admin} without the ending
   */
  public String page() {
    return page;
  }

  /**
   * What the entry is called.
   *
   * @return a key of the message bundle
   */
  public String textKey() {
    return textKey;
  }

  /**
   * The picture before the text.
   *
   * @return a class of PrimeIcons
   */
  public String icon() {
    return icon;
  }

  /**
   * The entries that somebody sees.
   *
   * @param reader who looks at the menu
   * @param parent below which entry; null for the first level
   * @return in the order of the menu
   */
  static List<MenuEntry> seenBy(SignedIn reader, @Nullable MenuEntry parent) {
    return Arrays.stream(values())
        .filter(entry -> entry.parent == parent)
        .filter(entry -> Access.ofPage("/" + entry.page + ".xhtml").map(reader::may).orElse(true))
        .toList();
  }
}

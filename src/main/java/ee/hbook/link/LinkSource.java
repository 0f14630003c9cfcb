package ee.hbook.link;

import ee.hbook.settings.ImportSettings;

/**
 * Where a link's calendar is kept. Only the source itself knows how to get there: whoever else asks
 * wants to know who is on the other side.
 */
public sealed interface LinkSource permits CalendarUrl, OutlookRoom {

  /**
   * Whose it is: what links have in common that have their troubles together, and what may be said
   * of a source without giving it away.
   *
   * @return a name in lower case, such as a host; empty when nobody can tell
   */
  String peer();

  /**
   * Whether the other side reads what it is to know in a feed of ours.
   *
   * @return false where it is told in another way
   */
  default boolean readsFeeds() {
    return true;
  }

  /**
   * By which settings it is followed.
   *
   * @param site the site's
   * @return these, or what stands for them where the kind of calendar leaves no choice
   */
  default ImportSettings following(ImportSettings site) {
    return site;
  }
}

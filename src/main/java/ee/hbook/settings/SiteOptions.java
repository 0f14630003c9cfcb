package ee.hbook.settings;

import java.time.Instant;
import java.util.Map;

/** Port: the stored options. */
public interface SiteOptions {

  /** All options as they are now. */
  OptionValues values();

  /**
   * Stores checked values, and counts a revision of the site so that feeds are rendered anew.
   *
   * @param changes values by option name
   * @param now when
   */
  void store(Map<String, String> changes, Instant now);

  /**
   * Counts a revision of the site: something that every feed may show has changed.
   *
   * @param now when
   */
  void siteChanged(Instant now);

  /**
   * The site as it is now.
   *
   * @return title, zone, URL and language
   */
  default Site site() {
    return values().site();
  }
}

package ee.hbook.feed.content;

import ee.hbook.feed.FeedTimes;
import ee.hbook.feed.FeedVariant;
import ee.hbook.settings.ExportSettings;
import ee.hbook.settings.Site;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Everything besides the URL that decides what a feed shows.
 *
 * @param site title, zone and language
 * @param settings the export section of the settings
 * @param variant what the key opened
 * @param times what the filters came to
 * @param now the moment for which the feed is made
 */
public record FeedContext(
    Site site, ExportSettings settings, FeedVariant variant, FeedTimes times, Instant now) {

  /**
   * The property's date.
   *
   * @return today in the site's zone
   */
  public LocalDate today() {
    return now.atZone(site.zone()).toLocalDate();
  }

  /** The templates of this variant. */
  ExportSettings.Templates templates() {
    return switch (variant) {
      case ANONYMOUS -> settings.anonymous();
      case FULL -> settings.full();
    };
  }
}

package ee.hbook.linking;

import ee.hbook.ical.meaning.EventRules;
import ee.hbook.link.LinkSettings;
import ee.hbook.settings.ImportSettings;
import ee.hbook.settings.Producers;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What has to be known to judge a feed.
 *
 * @param today the day at the property
 * @param imports the settings of the site
 */
public record CheckRules(LocalDate today, ImportSettings imports) {

  /**
   * The rules by which an import would read a calendar that nobody has linked yet.
   *
   * @param signature its PRODID
   * @return the site's
   */
  public EventRules of(String signature) {
    return EventRules.of(imports, LinkSettings.NONE, signature);
  }

  /** Whether a producer, by its PRODID, is known for UIDs that change. */
  boolean changesUids(String signature) {
    Producers producers = imports.producers();
    String small = signature.toLowerCase(Locale.ROOT);
    return Stream.of(
            producers.byStartAndSummary(),
            producers.byStartAndOrganizer(),
            producers.byBookingReference())
        .flatMap(List::stream)
        .anyMatch(part -> small.contains(part.toLowerCase(Locale.ROOT)));
  }
}

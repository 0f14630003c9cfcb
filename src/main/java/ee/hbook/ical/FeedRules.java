package ee.hbook.ical;

import ee.hbook.settings.ImportSettings;
import ee.hbook.settings.Producers;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.RemoteEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What has to be known to judge a feed.
 *
 * @param today the day at the property
 * @param blockedLabels summaries that mean closed dates
 * @param producers whose UIDs are known to change (feed quirks 32)
 */
public record FeedRules(LocalDate today, List<String> blockedLabels, Producers producers) {

  /** Keeps a copy of the list. */
  public FeedRules {
    blockedLabels = List.copyOf(blockedLabels);
  }

  /**
   * Judges as an import would.
   *
   * @param today the day at the property
   * @param imports the settings of the site
   * @return the rules
   */
  public static FeedRules of(LocalDate today, ImportSettings imports) {
    return new FeedRules(today, imports.blockedLabels(), imports.producers());
  }

  /** Whether an event is closed dates by what it says. */
  boolean isBlock(RemoteEvent event) {
    return switch (EventKind.of(event, blockedLabels, false)) {
      case BLOCK, CLOSURE -> true;
      case RESERVATION, UNCLEAR -> false;
    };
  }

  /** Whether a producer, by its PRODID, is known for UIDs that change. */
  boolean changesUids(String signature) {
    String small = signature.toLowerCase(Locale.ROOT);
    return Stream.of(
            producers.byStartAndSummary(),
            producers.byStartAndOrganizer(),
            producers.byBookingReference())
        .flatMap(List::stream)
        .anyMatch(part -> small.contains(part.toLowerCase(Locale.ROOT)));
  }
}

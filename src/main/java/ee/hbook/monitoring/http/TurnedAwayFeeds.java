package ee.hbook.monitoring.http;

import ee.hbook.config.gate.TurnedAway;
import ee.hbook.feed.FeedRequest;
import ee.hbook.monitoring.Meters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Counts the readers of feeds that were told to come another time, before anybody else saw them.
 */
@ApplicationScoped
public class TurnedAwayFeeds {

  private final Meters meters;

  @Inject
  public TurnedAwayFeeds(Meters meters) {
    this.meters = meters;
  }

  /**
   * Counts one.
   *
   * @param reader who was told
   */
  public void count(@Observes TurnedAway reader) {
    if (reader.path().isEmpty() && reader.query().filter(FeedRequest::isFeed).isPresent()) {
      meters.feedAnswered(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }
}

package ee.hbook.feed.content;

import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.FeedTimes;
import ee.hbook.feed.content.FeedCalendar.AgendaTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Puts a feed together, ready to be written. */
public final class FeedCalendars {

  /** A look that finds nothing new costs little; a night that is sold meanwhile costs more. */
  private static final Duration REFRESH = Duration.ofMinutes(15);

  private FeedCalendars() {}

  /**
   * Answers a request.
   *
   * @param source what there is
   * @param request what the URL asks for
   * @param context settings, variant, filters and the moment
   * @param lastModified when anything that this feed shows last changed
   * @return the calendar; empty when the request names no unit of ours
   */
  public static Optional<FeedCalendar> compose(
      FeedSource source, FeedRequest request, FeedContext context, Instant lastModified) {
    return FeedNaming.of(source, request.scope(), context.site().title())
        .map(
            naming ->
                new FeedCalendar(
                    context.site().title(),
                    naming.name(),
                    naming.prodId(),
                    lastModified.truncatedTo(ChronoUnit.SECONDS),
                    Optional.of(REFRESH),
                    agenda(request, context),
                    FeedSelection.select(source, request, context)));
  }

  private static Optional<AgendaTimes> agenda(FeedRequest request, FeedContext context) {
    FeedTimes times = context.times();
    return request.agenda()
        ? Optional.of(new AgendaTimes(times.checkIn(), times.checkOut(), context.site().zone()))
        : Optional.empty();
  }
}

package ee.hbook.feed.content;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A feed that we serve, ready to be written.
 *
 * @param title the site's title, the name of the ORGANIZER; may be empty
 * @param name NAME (RFC 7986 §5.1) and X-WR-CALNAME: what a reader calls the calendar
 * @param prodId PRODID
 * @param lastModified LAST-MODIFIED of the calendar (RFC 7986 §5.4, seed 001 rule 9)
 * @param refresh REFRESH-INTERVAL (RFC 7986 §5.7) and X-PUBLISHED-TTL: how soon to look again;
 *     empty for a file
 * @param agenda the times of day that {@code agenda=yes} gives the events; empty for plain dates
 * @param events the events in a stable order
 */
public record FeedCalendar(
    String title,
    String name,
    String prodId,
    Instant lastModified,
    Optional<Duration> refresh,
    Optional<AgendaTimes> agenda,
    List<FeedEvent> events) {

  public FeedCalendar {
    events = List.copyOf(events);
  }

  /**
   * When guests come and go.
   *
   * @param checkIn time of arrival on the check-in day
   * @param checkOut time of departure on the check-out day
   * @param zone the property's zone
   */
  public record AgendaTimes(LocalTime checkIn, LocalTime checkOut, ZoneId zone) {}
}

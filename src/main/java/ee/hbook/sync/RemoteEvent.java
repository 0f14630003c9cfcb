package ee.hbook.sync;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * One event of a fetched feed, normalised to nights of the property.
 *
 * @param uid the UID verbatim; empty when the event has none
 * @param nights from the night of DTSTART to the day of DTEND, half-open, at least one night
 * @param status STATUS by seed 001 rule 8; a missing one counts as confirmed
 * @param summary SUMMARY, unescaped, may be empty
 * @param description DESCRIPTION, unescaped, may be empty
 * @param url URL, when there is one
 * @param lastModified LAST-MODIFIED, when there is one
 * @param transparent whether TRANSP says that it takes no time (RFC 5545 §3.8.2.7)
 * @param extra every X- property and ORGANIZER by its name in upper case, the last of a name wins
 */
public record RemoteEvent(
    Optional<String> uid,
    LocalDateRange nights,
    Status status,
    String summary,
    String description,
    Optional<String> url,
    Optional<Instant> lastModified,
    boolean transparent,
    Map<String, String> extra) {

  /** What a STATUS means for the nights (seed 001 rule 8). */
  public enum Status {
    /** Holds its nights; also what an event without STATUS means. */
    CONFIRMED,
    /** Only announced; holds nothing. */
    TENTATIVE,
    /** Cancelled; frees what it held and never creates anything. */
    CANCELLED
  }

  /**
   * The same event with other nights.
   *
   * @param other the nights
   * @return the event with them
   */
  public RemoteEvent withNights(LocalDateRange other) {
    return new RemoteEvent(
        uid, other, status, summary, description, url, lastModified, transparent, extra);
  }

  /** Keeps a copy of the map. */
  public RemoteEvent {
    extra = Map.copyOf(extra);
  }
}

package ee.hbook.ical;

import ee.hbook.availability.Span;
import ee.hbook.config.Worded;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/**
 * One event of a calendar as its file has it, on the property's clock.
 *
 * @param uid the UID verbatim; empty when the event has none
 * @param span what it takes: of a unit by the night from the night of DTSTART to the day of DTEND,
 *     at least one night; of one by the hour its times, at least a quarter of an hour
 * @param status STATUS by seed 001 rule 8; a missing one counts as confirmed
 * @param summary SUMMARY, unescaped, may be empty
 * @param description DESCRIPTION, unescaped, may be empty
 * @param url URL, when there is one
 * @param lastModified LAST-MODIFIED, when there is one
 * @param transparent whether TRANSP says that it takes no time (RFC 5545 §3.8.2.7)
 * @param allDay whether it is written as whole days rather than with times
 * @param extra every X- property and ORGANIZER by its name in upper case, the last of a name wins
 */
public record IcsEvent(
    Optional<String> uid,
    Span span,
    Status status,
    String summary,
    String description,
    Optional<String> url,
    Optional<Instant> lastModified,
    boolean transparent,
    boolean allDay,
    Map<String, String> extra) {

  private static final Set<String> OF_GUESTS =
      Set.of("X-EMAIL", "X-NAME", "X-PHONE", "X-TELEPHONE", "X-BOOKING-REF", "X-BOOKINGURL");

  public IcsEvent {
    extra = Map.copyOf(extra);
  }

  /**
   * An event of nights, written with times.
   *
   * @param uid the UID
   * @param nights its nights
   * @param status STATUS
   * @param summary SUMMARY
   * @param description DESCRIPTION
   * @param url URL
   * @param lastModified LAST-MODIFIED
   * @param transparent whether it takes no time
   * @param extra X- properties and ORGANIZER
   */
  public IcsEvent(
      Optional<String> uid,
      LocalDateRange nights,
      Status status,
      String summary,
      String description,
      Optional<String> url,
      Optional<Instant> lastModified,
      boolean transparent,
      Map<String, String> extra) {
    this(uid, nights, status, summary, description, url, lastModified, transparent, false, extra);
  }

  /**
   * An event of nights.
   *
   * @param uid the UID
   * @param nights its nights
   * @param status STATUS
   * @param summary SUMMARY
   * @param description DESCRIPTION
   * @param url URL
   * @param lastModified LAST-MODIFIED
   * @param transparent whether it takes no time
   * @param allDay whether it is written as whole days
   * @param extra X- properties and ORGANIZER
   */
  public IcsEvent(
      Optional<String> uid,
      LocalDateRange nights,
      Status status,
      String summary,
      String description,
      Optional<String> url,
      Optional<Instant> lastModified,
      boolean transparent,
      boolean allDay,
      Map<String, String> extra) {
    this(
        uid,
        Span.nights(nights),
        status,
        summary,
        description,
        url,
        lastModified,
        transparent,
        allDay,
        extra);
  }

  /**
   * The days that it touches: of a unit by the night, its nights.
   *
   * @return a half-open, non-empty range
   */
  public LocalDateRange nights() {
    return span.days();
  }

  /** What a STATUS means for the nights (seed 001 rule 8). */
  public enum Status implements Worded {
    /** Holds its nights; also what an event without STATUS means. */
    CONFIRMED,
    /** Only announced; holds nothing. */
    TENTATIVE,
    /** Cancelled; frees what it held and never creates anything. */
    CANCELLED
  }

  /**
   * Whether a property tells of a guest, so that the event is no mere closing.
   *
   * @return true with one of those that platforms put a guest's name, address or booking into
   */
  public boolean namesGuest() {
    return extra.keySet().stream().anyMatch(OF_GUESTS::contains);
  }
}

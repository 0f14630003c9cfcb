package ee.hbook.ical;

import java.time.Instant;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * One event of a feed that we serve, ready to be written.
 *
 * @param uid the persistent UID
 * @param nights check-in to check-out; written as dates, or as times when the feed is for an agenda
 * @param summary SUMMARY, plain text
 * @param description DESCRIPTION, plain text, may be empty (then it is not written)
 * @param status STATUS
 * @param stamp DTSTAMP: when the content last changed, so that the same content is the same bytes
 * @param created CREATED; empty for blocked dates
 * @param lastModified LAST-MODIFIED
 * @param sequence SEQUENCE
 * @param email X-EMAIL, only in the full feed
 * @param phone X-PHONE, only in the full feed
 * @param bookingRef X-Channel-Booking-Ref, for UIDs of the form {@code Booking-Ref-…}
 */
public record FeedEvent(
    String uid,
    LocalDateRange nights,
    String summary,
    String description,
    Status status,
    Instant stamp,
    Optional<Instant> created,
    Optional<Instant> lastModified,
    int sequence,
    Optional<String> email,
    Optional<String> phone,
    Optional<String> bookingRef) {

  /** RFC 5545 §3.8.1.11; only CONFIRMED blocks (seed 001 rule 8). */
  public enum Status {
    /** Holds its nights. */
    CONFIRMED,
    /** Asked for, holds nothing. */
    TENTATIVE,
    /** Was there once, holds nothing any more. */
    CANCELLED
  }
}

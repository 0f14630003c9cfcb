package ee.hbook.feed.content;

import java.net.URI;
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
 * @param url URL: where the booking can be seen at its source, only in the full feed
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
    Optional<String> bookingRef,
    Optional<URI> url) {

  /**
   * An event that is seen nowhere else.
   *
   * @param uid the persistent UID
   * @param nights check-in to check-out
   * @param summary SUMMARY
   * @param description DESCRIPTION
   * @param status STATUS
   * @param stamp DTSTAMP
   * @param created CREATED
   * @param lastModified LAST-MODIFIED
   * @param sequence SEQUENCE
   * @param email X-EMAIL
   * @param phone X-PHONE
   * @param bookingRef X-Channel-Booking-Ref
   */
  public FeedEvent(
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
    this(
        uid,
        nights,
        summary,
        description,
        status,
        stamp,
        created,
        lastModified,
        sequence,
        email,
        phone,
        bookingRef,
        Optional.empty());
  }

  /**
   * The same event under another UID.
   *
   * @param other the UID
   * @return the event
   */
  public FeedEvent named(String other) {
    return new FeedEvent(
        other,
        nights,
        summary,
        description,
        status,
        stamp,
        created,
        lastModified,
        sequence,
        email,
        phone,
        bookingRef,
        url);
  }

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

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
 * @param hours when it begins and ends, of a unit by the hour; then it is written with times
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
    Optional<URI> url,
    Optional<Hours> hours) {

  /**
   * An event of nights that is seen nowhere else.
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
        Optional.empty(),
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
        url,
        hours);
  }

  /**
   * The hours of an event.
   *
   * @param start DTSTART
   * @param end DTEND
   */
  public record Hours(Instant start, Instant end) {}

  /**
   * The same event at given hours.
   *
   * @param other when it begins and ends
   * @return the event
   */
  public FeedEvent at(Optional<Hours> other) {
    return new FeedEvent(
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
        url,
        other);
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

package ee.hbook.sync.plan;

import ee.hbook.availability.Span;
import ee.hbook.config.Saying;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/**
 * Something that a run found and the owner has to know.
 *
 * @param kind what
 * @param uid the UID of the event; empty when it is about the calendar as a whole
 * @param span the time in question
 * @param other what holds the nights here
 * @param lost how many events of the calendar it is about
 * @param known out of how many
 * @param elsewhere the time that its source has now, or had before
 * @param said what happened, without guests' data and without any part of a URL
 */
public record Told(
    Kind kind,
    String uid,
    Optional<Span> span,
    Optional<Counterpart> other,
    int lost,
    int known,
    Optional<Span> elsewhere,
    Saying said) {

  /**
   * The days that it touches.
   *
   * @return empty where the time is
   */
  public Optional<LocalDateRange> nights() {
    return span.map(Span::days);
  }

  /** What an owner may have to know. */
  public enum Kind {
    /** Two channels may have sold one night: the loudest. */
    POSSIBLE_DOUBLE_BOOKING,
    /** HBook's "event not imported": its nights are blocked or needed for preparation here. */
    EVENT_NOT_IMPORTED,
    /** HBook's "reservation modified" at its source and not here. */
    RESA_MODIFIED,
    /** Gone at its source for good; by the settings it stays here. */
    CANCELLED_ELSEWHERE,
    /** A person cancelled it here; its source still has it. */
    CANCELLED_HERE,
    /** The calendar lost so much, or moved so much, that nothing is freed for it. */
    FEED_UNDER_GUARD,
    /** Tens of closed stretches of nights at once: blocked for the time being. */
    FLOOD,
    /** The calendar gives its events other UIDs at every poll (seed 001 rule 2). */
    UID_NOT_PERSISTENT,
    /** One UID names several bookings, as that of a group would (seed 001 rule 4). */
    UID_SHARED,
    /** Nothing in the calendar tells its bookings apart for a person (seed 001 rule 7). */
    NOT_IDENTIFIABLE,
    /** It bears another PRODID: its nights are held for the time being, and nothing is freed. */
    INVALID_SIGNATURE,
    /** News: its source no longer has it, and it is cancelled here. */
    RESA_CANCELLED,
    /** News: its source no longer has it, and it has begun: it stays. */
    GONE_IN_HOUSE,
    /** News: it has other dates at its source, and here, too. */
    RESA_MOVED,
    /** News: its nights were somebody else's, and are its own now. */
    TAKEN_OVER,
    /** News: it is taken in, though nights for preparation beside it cannot be kept. */
    PREPARATION_NOT_KEPT,
    /** An event cannot be understood; the nights that it may mean are held. */
    EVENT_NOT_READ,
    /** Two channels are linked with each other behind our back. */
    DIRECT_LINK,
    /** Nights that nobody has sold are kept closed by what the channels tell each other. */
    CLOSED_LOOP
  }

  /**
   * What holds nights here that a calendar claims.
   *
   * @param source the channel, or {@code website}
   * @param reservationId the reservation, when it is one
   * @param since when it was first seen here
   */
  public record Counterpart(String source, OptionalLong reservationId, Instant since) {}

  /**
   * About one event.
   *
   * @param kind what
   * @param uid its UID
   * @param span what it takes
   * @param said in words
   * @return what is told
   */
  public static Told event(Kind kind, String uid, Span span, Saying said) {
    return new Told(kind, uid, Optional.of(span), Optional.empty(), 0, 0, Optional.empty(), said);
  }

  /**
   * About one event of which not even the time is known.
   *
   * @param kind what
   * @param uid its UID
   * @param said in words
   * @return what is told
   */
  static Told event(Kind kind, String uid, Saying said) {
    return new Told(kind, uid, Optional.empty(), Optional.empty(), 0, 0, Optional.empty(), said);
  }

  /**
   * About a calendar as a whole.
   *
   * @param kind what
   * @param lost how many of its events
   * @param known out of how many
   * @param said in words
   * @return what is told
   */
  public static Told calendar(Kind kind, int lost, int known, Saying said) {
    return new Told(
        kind, "", Optional.empty(), Optional.empty(), lost, known, Optional.empty(), said);
  }

  /**
   * The same with who else it is about.
   *
   * @param counterpart the other calendar
   * @return what is told
   */
  Told of(Counterpart counterpart) {
    return new Told(kind, uid, span, Optional.of(counterpart), lost, known, elsewhere, said);
  }

  /**
   * The same with the time that its source has now, or had before.
   *
   * @param there the time
   * @return what is told
   */
  Told with(Span there) {
    return new Told(kind, uid, span, other, lost, known, Optional.of(there), said);
  }
}

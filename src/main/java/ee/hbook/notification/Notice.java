package ee.hbook.notification;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.config.Saying;
import ee.hbook.config.Worded;
import ee.hbook.sync.plan.Told.Counterpart;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/**
 * What the owner is told about a synchronisation, or about the house as a whole.
 *
 * @param id its number; 0 before it is stored
 * @param kind what happened
 * @param linkId the link; empty for an uploaded file
 * @param calendar the calendar's name
 * @param unit the unit; empty when it is about the house
 * @param uid the event's UID; empty when it is about the calendar as a whole; the hook's class when
 *     it is about a hook
 * @param span the nights, or hours, in question
 * @param message what happened, without any part of a URL
 * @param createdOn since when it holds
 * @param lastSeen when it was last found to hold
 * @param other what holds the nights here
 * @param lost how many events of the calendar it is about
 * @param known out of how many
 * @param elsewhere the dates that its source has now, or had before
 * @param dismissed whether a person has read it: it is not shown again while it holds
 */
public record Notice(
    long id,
    Kind kind,
    OptionalLong linkId,
    String calendar,
    Optional<UnitId> unit,
    String uid,
    Optional<Span> span,
    Saying message,
    Instant createdOn,
    Instant lastSeen,
    Optional<Counterpart> other,
    int lost,
    int known,
    Optional<Span> elsewhere,
    boolean dismissed) {

  /**
   * The days that it touches.
   *
   * @return empty where the time is
   */
  public Optional<LocalDateRange> nights() {
    return span.map(Span::days);
  }

  /** HBook's four kinds of synchronisation errors ({@code hbook.md} §6), and ours. */
  public enum Kind implements Worded {
    /** Two channels may have sold one night. */
    POSSIBLE_DOUBLE_BOOKING,
    /** The calendar could not be had. */
    INVALID_URL,
    /** The unit is not available for an event. */
    EVENT_NOT_IMPORTED,
    /** A reservation changed at its source and not here. */
    RESA_MODIFIED,
    /** The address answers with another calendar. */
    INVALID_SIGNATURE,
    /** Gone at its source; by the settings it stays here. */
    CANCELLED_ELSEWHERE,
    /** Cancelled here by a person; its source still has it. */
    CANCELLED_HERE,
    /** The calendar lost or moved so much at once that nothing is freed for it. */
    FEED_UNDER_GUARD,
    /** Tens of closed nights appeared at once. */
    FLOOD,
    /** The calendar's UIDs are others at every poll. */
    UID_NOT_PERSISTENT,
    /** One UID names several bookings. */
    UID_SHARED,
    /** Nothing tells the calendar's bookings apart for a person. */
    NOT_IDENTIFIABLE,
    /** Gone at its source, and cancelled here. */
    RESA_CANCELLED,
    /** Gone at its source, but it has begun: it stays. */
    GONE_IN_HOUSE,
    /** It has other dates at its source, and here, too. */
    RESA_MOVED,
    /** Its nights were somebody else's, and are its own now. */
    TAKEN_OVER,
    /** Changed in Outlook to when its room is not free here: it does not have that room. */
    ROOM_NOT_FREE,
    /** A room in Outlook that had said no was free again, and was invited again. */
    ROOM_ASKED_AGAIN,
    /** Taken in, though nights for preparation beside it cannot be kept. */
    PREPARATION_NOT_KEPT,
    /** An event cannot be understood. */
    EVENT_NOT_READ,
    /** Two channels are linked with each other behind our back. */
    DIRECT_LINK,
    /** Nights that nobody has sold are kept closed by what the channels tell each other. */
    CLOSED_LOOP,
    /** A hook of this server does not work and is left out. */
    HOOK_FAILING;

    /**
     * Whether it tells of something that has happened, rather than of something that holds: no
     * later run tells it again, and none clears it.
     *
     * @return true for news
     */
    public boolean isNews() {
      return switch (this) {
        case RESA_CANCELLED,
            GONE_IN_HOUSE,
            RESA_MOVED,
            TAKEN_OVER,
            ROOM_NOT_FREE,
            ROOM_ASKED_AGAIN,
            PREPARATION_NOT_KEPT ->
            true;
        case POSSIBLE_DOUBLE_BOOKING,
            INVALID_URL,
            EVENT_NOT_IMPORTED,
            RESA_MODIFIED,
            INVALID_SIGNATURE,
            CANCELLED_ELSEWHERE,
            CANCELLED_HERE,
            FEED_UNDER_GUARD,
            FLOOD,
            UID_NOT_PERSISTENT,
            UID_SHARED,
            NOT_IDENTIFIABLE,
            EVENT_NOT_READ,
            DIRECT_LINK,
            CLOSED_LOOP,
            HOOK_FAILING ->
            false;
      };
    }

    /**
     * Whether even a look at an unchanged calendar tells it anew while it holds.
     *
     * @return true for what is computed from how the claims stand
     */
    public boolean isOfEveryLook() {
      return isOfTheConnection()
          || this == FEED_UNDER_GUARD
          || this == FLOOD
          || this == CLOSED_LOOP;
    }

    /**
     * Whether it is about reaching the calendar, so that the next run tells anew.
     *
     * @return false for what only a look at every event can clear
     */
    public boolean isOfTheConnection() {
      return this == INVALID_URL || this == INVALID_SIGNATURE;
    }

    /**
     * Finds a kind by its word.
     *
     * @param word as {@link #word()} writes it
     * @return the kind
     * @throws IllegalArgumentException for an unknown word
     */
    public static Kind ofWord(String word) {
      return Arrays.stream(values())
          .filter(kind -> kind.word().equals(word))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("Unknown kind of notice"));
    }
  }

  /**
   * A notice about a hook that does not work.
   *
   * @param hook the hook's class
   * @param message what it did
   * @param now when it was found
   * @return the notice, not stored yet
   */
  public static Notice ofHook(String hook, Saying message, Instant now) {
    return new Notice(
        0,
        Kind.HOOK_FAILING,
        OptionalLong.empty(),
        "",
        Optional.empty(),
        hook,
        Optional.empty(),
        message,
        now,
        now,
        Optional.empty(),
        0,
        0,
        Optional.empty(),
        false);
  }

  /**
   * Whether another notice says the same.
   *
   * @param other a notice of the same calendar
   * @return true when kind and time are equal, whatever the UID is by now; without a time, when
   *     kind and UID are
   */
  public boolean saysTheSameAs(Notice other) {
    return kind == other.kind
        && unit.equals(other.unit)
        && span.equals(other.span)
        && (span.isPresent() || uid.equals(other.uid));
  }

  /**
   * The same, told once more.
   *
   * @param now what is told of it by now
   * @return the notice as it stands; dismissed if a person has dismissed it
   */
  public Notice again(Notice now) {
    return new Notice(
        id,
        kind,
        linkId,
        now.calendar,
        unit,
        uid,
        span,
        now.message,
        createdOn,
        now.lastSeen,
        now.other.or(() -> other),
        now.lost,
        now.known,
        now.elsewhere,
        dismissed && !isAsleep());
  }

  /**
   * The same while nothing shows it any more: it is remembered, and told to nobody.
   *
   * @return the notice, asleep until it is told {@link #again}
   */
  public Notice asleep() {
    return new Notice(
        id, kind, linkId, calendar, unit, uid, span, message, createdOn, lastSeen, other, 0, 0,
        elsewhere, true);
  }

  /**
   * Whether nothing shows it at present.
   *
   * @return true for a direct link that is only remembered
   */
  public boolean isAsleep() {
    return kind == Kind.DIRECT_LINK && lost == 0;
  }
}

package ee.hbook.sync;

import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * What one run did.
 *
 * @param outcome how it ended
 * @param added reservations made
 * @param moved reservations moved
 * @param cancelled reservations cancelled
 * @param revived cancelled reservations taken up again
 * @param unchanged events that were known and stayed as they were
 * @param echoes our own bookings coming back
 * @param ignored events that were not followed, with the reason
 * @param conflicts events whose nights are not free here
 * @param modified reservations whose dates changed at the source and not here
 * @param message the run in words for the owner, without any part of a URL
 */
public record SyncReport(
    Outcome outcome,
    int added,
    int moved,
    int cancelled,
    int revived,
    int unchanged,
    int echoes,
    List<Ignored> ignored,
    List<Conflict> conflicts,
    List<Modified> modified,
    String message) {

  /** How a run ended. */
  public enum Outcome {
    /** The calendar was read whole and followed. */
    OK,
    /** It could not be read; nothing was changed. */
    FAILED,
    /** Its signature is another one; nothing was changed. */
    INVALID_SIGNATURE,
    /** Another run of this link is under way; nothing was done. */
    BUSY
  }

  /** Keeps copies of the lists. */
  public SyncReport {
    ignored = List.copyOf(ignored);
    conflicts = List.copyOf(conflicts);
    modified = List.copyOf(modified);
  }

  /**
   * An event that was not followed.
   *
   * @param uid its UID
   * @param nights its nights; empty for an event that could not be read
   * @param reason why: the word of a {@link SyncDecision.Reason}, or what could not be read
   */
  public record Ignored(String uid, Optional<LocalDateRange> nights, String reason) {}

  /**
   * An event whose nights are not free here.
   *
   * @param uid its UID
   * @param nights its nights
   * @param with what holds them, in words
   */
  public record Conflict(String uid, LocalDateRange nights, String with) {}

  /**
   * A reservation whose dates changed at the source and not here.
   *
   * @param uid its UID
   * @param stored the nights that are stored here
   */
  public record Modified(String uid, LocalDateRange stored) {}

  /**
   * A run that changed nothing.
   *
   * @param outcome how it ended
   * @param message why, in words
   * @return the report
   */
  public static SyncReport nothing(Outcome outcome, String message) {
    return new SyncReport(outcome, 0, 0, 0, 0, 0, 0, List.of(), List.of(), List.of(), message);
  }
}

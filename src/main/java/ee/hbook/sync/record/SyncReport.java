package ee.hbook.sync.record;

import ee.hbook.availability.Span;
import ee.hbook.config.Saying;
import ee.hbook.config.Worded;
import ee.hbook.link.health.FailureCode;
import ee.hbook.link.health.FetchFailure;
import ee.hbook.sync.diff.SyncDecision;
import ee.hbook.sync.plan.Told;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * What one run did.
 *
 * @param outcome how it ended
 * @param added events newly taken in: reservations made and dates blocked
 * @param moved reservations moved
 * @param cancelled reservations cancelled
 * @param revived cancelled reservations taken up again
 * @param unchanged events that were known and stayed as they were
 * @param echoes our own bookings coming back
 * @param ignored events that were not followed, with the reason
 * @param conflicts events whose nights are not free here
 * @param told what the owner has to know
 * @param fates what every event led to
 * @param whole whether every event of the calendar was looked at, so that what is not told any more
 *     holds no more
 * @param message the run in words for the owner, without any part of a URL
 * @param failure why it failed; empty unless it did
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
    List<Told> told,
    List<Fate> fates,
    boolean whole,
    Saying message,
    Optional<FailureCode> failure) {

  /** How a run ended. */
  public enum Outcome implements Worded {
    /** The calendar was read whole and followed. */
    OK,
    /** It could not be read; nothing was changed. */
    FAILED,
    /** Its signature is another one; nothing was changed. */
    INVALID_SIGNATURE,
    /** The link is paused: the calendar was only looked at, and is well. */
    PAUSED,
    /** Another run of this link is under way; nothing was done. */
    BUSY
  }

  public SyncReport {
    ignored = List.copyOf(ignored);
    conflicts = List.copyOf(conflicts);
    told = List.copyOf(told);
    fates = List.copyOf(fates);
  }

  /**
   * An event that was not followed.
   *
   * @param uid its UID
   * @param span what it takes; empty for an event that could not be read
   * @param reason why: the word of a {@link SyncDecision.Reason}, or what could not be read
   */
  public record Ignored(String uid, Optional<Span> span, String reason) {

    /**
     * The days that it touches.
     *
     * @return empty where the time is
     */
    public Optional<LocalDateRange> nights() {
      return span.map(Span::days);
    }
  }

  /**
   * An event whose nights are not free here.
   *
   * @param uid its UID
   * @param span what it takes
   * @param with what holds them
   * @param doubleBooking whether both may be bookings of guests
   */
  public record Conflict(String uid, Span span, Saying with, boolean doubleBooking) {

    /**
     * The days that it touches.
     *
     * @return a half-open, non-empty range
     */
    public LocalDateRange nights() {
      return span.days();
    }
  }

  /**
   * What one event led to.
   *
   * @param uid its UID, or what stands for one
   * @param span what it takes; empty for an event that could not be read
   * @param word what became of it: {@code added blocked moved cancelled shortened awaiting_approval
   *     released revived unchanged echo ignored conflict double_booking missed guarded held
   *     forgotten unreadable}
   * @param detail why, or by what, a word or a sentence in English; may be empty
   * @param why the sentence for the screens; empty where the words tell all
   */
  public record Fate(
      String uid, Optional<Span> span, String word, String detail, Optional<Saying> why) {

    /**
     * The days that it touches.
     *
     * @return empty where the time is
     */
    public Optional<LocalDateRange> nights() {
      return span.map(Span::days);
    }

    /**
     * What one event led to, for a reason that a word tells.
     *
     * @param uid its UID, or what stands for one
     * @param span what it takes
     * @param word what became of it
     * @param detail the word of the reason; may be empty
     */
    public Fate(String uid, Optional<Span> span, String word, String detail) {
      this(uid, span, word, detail, Optional.empty());
    }

    /**
     * What one event led to, for a reason that takes a sentence.
     *
     * @param uid its UID, or what stands for one
     * @param span what it takes
     * @param word what became of it
     * @param why the reason
     * @return the fate
     */
    public static Fate because(String uid, Optional<Span> span, String word, Saying why) {
      return new Fate(uid, span, word, why.inEnglish(), Optional.of(why));
    }
  }

  /**
   * A run that changed nothing.
   *
   * @param outcome how it ended
   * @param message why, in words
   * @return the report
   */
  public static SyncReport nothing(Outcome outcome, Saying message) {
    return new SyncReport(
        outcome,
        0,
        0,
        0,
        0,
        0,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        message,
        Optional.empty());
  }

  /**
   * A run that failed.
   *
   * @param why why the calendar could not be had
   * @return the report
   */
  public static SyncReport failed(FetchFailure why) {
    return failed(why.code(), why.message());
  }

  /**
   * A run that failed.
   *
   * @param code why
   * @param message why, in words
   * @return the report
   */
  public static SyncReport failed(FailureCode code, Saying message) {
    return new SyncReport(
        Outcome.FAILED,
        0,
        0,
        0,
        0,
        0,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        message,
        Optional.of(code));
  }

  /**
   * The same report in other words.
   *
   * @param words the run in words
   * @return the report with them
   */
  public SyncReport saying(Saying words) {
    return new SyncReport(
        outcome, added, moved, cancelled, revived, unchanged, echoes, ignored, conflicts, told,
        fates, whole, words, failure);
  }

  /**
   * A run that found the calendar as it was.
   *
   * @param events how many events it is known to hold
   * @return the report
   */
  public static SyncReport unchanged(int events) {
    return new SyncReport(
        Outcome.OK,
        0,
        0,
        0,
        0,
        events,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        Saying.of("sync_nothing_new"),
        Optional.empty());
  }
}

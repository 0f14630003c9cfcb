package ee.hbook.outlook.graph;

import java.time.Duration;
import java.util.Optional;

/**
 * Why Graph did not do what it was asked for.
 *
 * @param kind what kind of fault, by which we go on
 * @param code Graph's own word, or the HTTP status, for the record; a word, never a sentence, which
 *     could name somebody
 * @param retryAfter how long it asks to be left alone, when it says so; more than nothing
 */
public record GraphFault(Kind kind, String code, Optional<Duration> retryAfter) {

  /** What kind of fault it is. */
  public enum Kind {
    /** No token is given for these credentials; the code is {@code AADSTS…} where that is told. */
    SIGN_IN,
    /** The application, or the mailbox, does not allow it (401, 403). */
    FORBIDDEN,
    /** There is no such thing (404). */
    NOT_FOUND,
    /** It is there already, or stands against something else (409). */
    CONFLICT,
    /** It was changed meanwhile (412). */
    STALE,
    /** The cursor is no longer good, or its window: read it whole (410 in every form). */
    RESYNC,
    /** We asked too much (429, or 503 that says how long). */
    THROTTLED,
    /** The question was sent and no answer came: it may have been done. */
    UNSURE,
    /** The question was not sent: nobody is there. */
    UNREACHABLE,
    /** The other side stumbled, and nothing was done (5xx). */
    UNAVAILABLE,
    /** The question is wrong (other 4xx), or the answer cannot be understood. */
    MALFORMED
  }

  /**
   * A fault of which nobody said how long it lasts.
   *
   * @param kind what kind
   * @param code what exactly
   */
  public GraphFault(Kind kind, String code) {
    this(kind, code, Optional.empty());
  }

  /**
   * Whether the mailbox answered that it has no such event, which is proof; that the mailbox itself
   * cannot be found is none.
   *
   * @return true when the event is gone
   */
  public boolean isEventGone() {
    return kind == Kind.NOT_FOUND && code.equalsIgnoreCase("ErrorItemNotFound");
  }

  /**
   * Whether it is of this kind.
   *
   * @param other a kind
   * @return true when it is
   */
  public boolean is(Kind other) {
    return kind == other;
  }
}

package ee.hbook.recovery;

import ee.hbook.link.Link;
import java.util.List;
import java.util.Optional;

/**
 * What a button of a mail would do, or has done.
 *
 * @param kind which of it
 * @param token whose button it is; empty when that cannot be told
 * @param links the links it is about
 */
public record ResumeOutcome(Kind kind, Optional<ResumeToken> token, List<Link> links) {

  public ResumeOutcome {
    links = List.copyOf(links);
  }

  /** What a button does. */
  public enum Kind {
    /** It would resume the links. */
    READY,
    /** It has resumed the links. */
    RESUMED,
    /** Its user is not reminded for a while. */
    SNOOZED,
    /** It was pressed before. */
    USED,
    /** Its time is over, or its user no longer looks after the calendars. */
    EXPIRED,
    /** The trouble is over without it. */
    OVER,
    /** The link does not exist any more. */
    GONE,
    /** It is not one of ours. */
    FORGED;

    /**
     * The end of a text's key.
     *
     * @return the name in lower case
     */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * Whether there is still something behind the button.
     *
     * @return false where it will never do anything again
     */
    public boolean isAlive() {
      return switch (this) {
        case READY, RESUMED, SNOOZED, OVER -> true;
        case USED, EXPIRED, GONE, FORGED -> false;
      };
    }
  }
}

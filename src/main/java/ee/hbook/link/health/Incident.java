package ee.hbook.link.health;

import ee.hbook.config.Worded;
import ee.hbook.link.Link;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One trouble from its first sign to its end; what an owner is told about once. All instants are
 * UTC.
 *
 * @param id its number; 0 before it is stored
 * @param kind what it is about
 * @param linkId the link; empty when it is not one link's trouble
 * @param cause what kind of failure; empty where none was met
 * @param code the code of the failure, or of what was found; never a part of an address
 * @param since when it began, which is before it was noticed
 * @param lastGood when the link was last read whole before it
 * @param openedOn when it was noticed
 * @param resumedOn when the link was switched on again; empty while it is paused
 * @param closedOn when all was verified
 * @param ended how it ended: {@code probe}, {@code person}, {@code mail}, {@code edit}, {@code
 *     data}; empty while it lasts
 * @param toldOn when its mail was written
 * @param toldEndOn when the mail of its end was written, or it was found that nobody needs one
 */
public record Incident(
    long id,
    Kind kind,
    OptionalLong linkId,
    Optional<FailureClass> cause,
    String code,
    Instant since,
    Optional<Instant> lastGood,
    Instant openedOn,
    Optional<Instant> resumedOn,
    Optional<Instant> closedOn,
    String ended,
    Optional<Instant> toldOn,
    Optional<Instant> toldEndOn) {

  /** What an incident is about. */
  public enum Kind implements Worded {
    /** We paused a link. */
    PAUSED,
    /** The data guard holds back what a calendar would free. */
    QUARANTINED,
    /** A calendar has asked us to wait for hours. */
    THROTTLED,
    /** Nothing outside is reached: our own way out is broken. */
    EGRESS,
    /** A link that is switched on was not read whole for long, though nothing failed. */
    STALE,
    /** A calendar is read, and has told nothing new for long; the code says for how many days. */
    QUIET,
    /** The other side has stopped to read our feed. */
    UNREAD,
    /** Our feeds are served from a cache (HBook's banner, {@code hbook.md} §2). */
    CACHED,
    /** The certificate of our site ends soon; the code says on which day. */
    CERTIFICATE,
    /** The clock of our machine is wrong; the code says by how many seconds. */
    CLOCK,
    /** A calendar answers with older copies of itself in between; the code says how often. */
    OLD_COPY;

    /**
     * Whether everything still works, and somebody should look all the same.
     *
     * @return true for what a watchdog found
     */
    public boolean isWarning() {
      return ordinal() >= STALE.ordinal();
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
          .orElseThrow(() -> new IllegalArgumentException("Unknown kind of incident"));
    }
  }

  /**
   * A new trouble of a link.
   *
   * @param kind what it is about
   * @param link the link, with its health by now
   * @param now when it was noticed
   * @return the incident, not stored yet
   */
  public static Incident of(Kind kind, Link link, Instant now) {
    return new Incident(
        0,
        kind,
        OptionalLong.of(link.id()),
        link.health().cause(),
        link.health().code().map(FailureCode::word).orElse(""),
        link.health().since().orElse(now),
        link.lastSuccess(),
        now,
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.empty());
  }

  /**
   * The same, begun earlier than it was noticed.
   *
   * @param earlier since when; empty when that is not known
   * @return the incident
   */
  public Incident begun(Optional<Instant> earlier) {
    return new Incident(
        id,
        kind,
        linkId,
        cause,
        code,
        earlier.orElse(since),
        lastGood,
        openedOn,
        resumedOn,
        closedOn,
        ended,
        toldOn,
        toldEndOn);
  }

  /**
   * Something that a watchdog found.
   *
   * @param kind what it is about
   * @param link the link; empty when it is about the whole house
   * @param code what was found, in short
   * @param now when it was noticed
   * @return the incident, not stored yet
   */
  public static Incident found(Kind kind, Optional<Link> link, String code, Instant now) {
    return new Incident(
        0,
        kind,
        link.map(each -> OptionalLong.of(each.id())).orElse(OptionalLong.empty()),
        Optional.empty(),
        code,
        now,
        link.flatMap(Link::lastSuccess),
        now,
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Our way out is broken.
   *
   * @param now when it was noticed
   * @return the incident, not stored yet
   */
  public static Incident ofEgress(Instant now) {
    return new Incident(
        0,
        Kind.EGRESS,
        OptionalLong.empty(),
        Optional.empty(),
        "egress",
        now.minus(CommonCause.WINDOW),
        Optional.empty(),
        now,
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.empty());
  }

  /**
   * The same, as it was found now.
   *
   * @param found what was found, in short
   * @return the incident
   */
  public Incident withCode(String found) {
    return new Incident(
        id, kind, linkId, cause, found, since, lastGood, openedOn, resumedOn, closedOn, ended,
        toldOn, toldEndOn);
  }

  /**
   * Whether it still lasts.
   *
   * @return true until all is verified
   */
  public boolean isOpen() {
    return closedOn.isEmpty();
  }

  /**
   * Whether it needs a person: it is no doubt any more, and nobody has done what there is to do.
   *
   * @param now the moment
   * @return false once its link is switched on again
   */
  public boolean isListed(Instant now) {
    return isOpen() && resumedOn.isEmpty() && !openedOn.isAfter(now);
  }

  /**
   * The same, its link switched on again.
   *
   * @param now when
   * @param how by what
   * @return the incident, not verified yet
   */
  public Incident resumed(Instant now, String how) {
    return new Incident(
        id,
        kind,
        linkId,
        cause,
        code,
        since,
        lastGood,
        openedOn,
        Optional.of(now),
        closedOn,
        how,
        toldOn,
        toldEndOn);
  }

  /**
   * The same when the link failed again before it was read even once.
   *
   * @param link the link, with its health by now
   * @param now when that was noticed
   * @return the incident as it was before it was resumed, with the newer cause, to be told anew
   */
  public Incident again(Link link, Instant now) {
    return new Incident(
        id,
        kind,
        linkId,
        link.health().cause(),
        link.health().code().map(FailureCode::word).orElse(code),
        since,
        lastGood,
        now,
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.empty());
  }

  /**
   * The same, its beginning told.
   *
   * @param now when its mail was written
   * @return the incident
   */
  public Incident told(Instant now) {
    return told(Optional.of(now), toldEndOn);
  }

  /**
   * The same, its end told, or passed over because there is nothing to tell any more.
   *
   * @param now when
   * @return the incident, of which nobody is told again
   */
  public Incident endTold(Instant now) {
    return told(toldOn, Optional.of(now));
  }

  private Incident told(Optional<Instant> beginning, Optional<Instant> end) {
    return new Incident(
        id, kind, linkId, cause, code, since, lastGood, openedOn, resumedOn, closedOn, ended,
        beginning, end);
  }

  /**
   * The same, over.
   *
   * @param now when
   * @param how by what, where that is not known yet
   * @return the incident at its end
   */
  public Incident closed(Instant now, String how) {
    return new Incident(
        id,
        kind,
        linkId,
        cause,
        code,
        since,
        lastGood,
        openedOn,
        Optional.of(resumedOn.orElse(now)),
        Optional.of(now),
        ended.isEmpty() ? how : ended,
        toldOn,
        toldEndOn);
  }

  /**
   * Whether it is over because of what was read of the calendar.
   *
   * @return false while it lasts, and for one that a person or a probe has ended
   */
  public boolean isEndedByData() {
    return ended.equals("data");
  }
}

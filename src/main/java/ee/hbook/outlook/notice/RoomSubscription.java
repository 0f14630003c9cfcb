package ee.hbook.outlook.notice;

import ee.hbook.config.Worded;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What Outlook was asked to tell of one room. It is on record before Outlook is asked, so that a
 * notice that overtakes the answer is known, and so is a subscription whose answer was lost.
 *
 * @param link the number of the room's link
 * @param room the room's mailbox
 * @param site the address of this house that Outlook was given
 * @param tokenHash the {@link Fingerprint} of the last part of the address where notices come
 * @param stateHash the {@link Fingerprint} of what each notice has to carry
 * @param given what Outlook gave; empty while it is asked, or when it refused
 * @param wish what Outlook asks for
 * @param cause why the last call failed, in Graph's word; empty when it did not
 * @param failures how many calls in a row failed
 * @param dueOn it is left alone until then
 * @param toldOn when the last notice came
 * @param since since when Outlook tells of the room, or else since when it does not; empty when it
 *     was put on record before that was kept
 */
public record RoomSubscription(
    long link,
    String room,
    String site,
    String tokenHash,
    String stateHash,
    Optional<Given> given,
    Wish wish,
    String cause,
    int failures,
    Instant dueOn,
    Optional<Instant> toldOn,
    Optional<Instant> since) {

  /** Longest pause after calls that failed. */
  private static final Duration LONGEST = Duration.ofHours(1);

  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final int MOST_DOUBLINGS = 6;

  /** What Outlook asks for by a notice about the subscription itself. */
  public enum Wish implements Worded {
    /** Nothing. */
    NONE,
    /** A new proof of our right. */
    REAUTHORIZE,
    /** A new subscription, for this one is gone. */
    RECREATE
  }

  /**
   * A subscription that Outlook has given.
   *
   * @param id its id
   * @param until when it ends, whatever was asked for
   * @param renewOn when it is to be renewed
   * @param touchedOn when it was last made, renewed or proved
   */
  public record Given(String id, Instant until, Instant renewOn, Instant touchedOn) {}

  /**
   * Whether a notice comes from whom Outlook was given our secret.
   *
   * @param notice the notice
   * @return true when it carries what it has to
   */
  public boolean isProvedBy(Notice notice) {
    return Fingerprint.isOf(stateHash, notice.clientState());
  }

  /**
   * Whether this is the subscription that has an id.
   *
   * @param id an id of Graph
   * @return true when it is
   */
  public boolean is(String id) {
    return given.filter(known -> known.id().equals(id)).isPresent();
  }

  /**
   * The same, as Outlook has given it.
   *
   * @param id its id
   * @param until when it ends
   * @param now when it was given
   * @return renewed in good time, with no wish and no failure left
   */
  public RoomSubscription given(String id, Instant until, Instant now) {
    Given fresh = new Given(id, until, LifeRule.renewOn(link, now, until), now);
    return with(Optional.of(fresh), Wish.NONE, "", 0, now)
        .since(isAlive(now) ? since : Optional.of(now));
  }

  /**
   * The same after its right was proved again.
   *
   * @param now when
   * @return without that wish
   */
  public RoomSubscription proved(Instant now) {
    return with(
        given.map(known -> new Given(known.id(), known.until(), known.renewOn(), now)),
        Wish.NONE,
        "",
        0,
        now);
  }

  /**
   * The same after Outlook said that it has none.
   *
   * @param now when
   * @return to be made anew
   */
  public RoomSubscription lost(Instant now) {
    return with(Optional.empty(), Wish.RECREATE, cause, failures, now).since(silentSince(now));
  }

  /**
   * The same after a call that failed: it is left alone for a while that doubles each time.
   *
   * @param why in Graph's word
   * @param asked for how long Outlook wants to be left alone, when it said so
   * @param now when
   * @return with that failure
   */
  public RoomSubscription failed(String why, Optional<Duration> asked, Instant now) {
    Duration doubled = SHORTEST.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    Duration pause = asked.orElse(doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST);
    return with(given, wish, why, failures + 1, now.plus(pause));
  }

  /**
   * Whether Outlook tells of the room.
   *
   * @param now the present moment
   * @return false before it is given, and after it has ended
   */
  public boolean isAlive(Instant now) {
    return given.filter(known -> known.until().isAfter(now)).isPresent();
  }

  /**
   * Since when Outlook does not tell of the room, if it does not from now on.
   *
   * @param now the present moment
   * @return empty when that was not kept
   */
  public Optional<Instant> silentSince(Instant now) {
    return given.isEmpty()
        ? since
        : given.map(Given::until).filter(ended -> !ended.isAfter(now)).or(() -> Optional.of(now));
  }

  private RoomSubscription since(Optional<Instant> other) {
    return new RoomSubscription(
        link, room, site, tokenHash, stateHash, given, wish, cause, failures, dueOn, toldOn, other);
  }

  private RoomSubscription with(
      Optional<Given> other, Wish asked, String why, int failed, Instant due) {
    return new RoomSubscription(
        link, room, site, tokenHash, stateHash, other, asked, why, failed, due, toldOn, since);
  }

  /** Tells nothing that a stranger could use. */
  @Override
  public String toString() {
    return "RoomSubscription[link " + link + "]";
  }
}

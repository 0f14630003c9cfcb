package ee.hbook.link;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the last good run of a link left for the next one.
 *
 * @param cursor what its source wants to remember of what was read
 * @param digest the digest of what was read, whatever the order of its events and their DTSTAMP;
 *     empty before the first run
 * @param circumstances our side when it was followed: the day, the settings' and the unit's
 *     revision; while they are the same an unchanged calendar has nothing to say
 * @param pending whether something waits for a second look
 * @param churned in how many good polls in a row every UID was another one (seed 001 rule 2)
 * @param offeredSignature the PRODID that was not the accepted one at the last run
 * @param stamped when its answer was made, by its own stamp, where it has one
 */
public record Followed(
    Cursor cursor,
    String digest,
    String circumstances,
    boolean pending,
    int churned,
    Optional<String> offeredSignature,
    Optional<Instant> stamped) {

  private static final Duration BELIEVED = Duration.ofDays(1);

  /** Nothing was followed yet. */
  public static final Followed NOTHING =
      new Followed(Cursor.NONE, "", "", false, 0, Optional.empty(), Optional.empty());

  /**
   * The same, but the next poll has everything read once more, changed or not.
   *
   * @return without what an unchanged calendar would be known by
   */
  public Followed toBeReadAgain() {
    return new Followed(Cursor.NONE, "", "", pending, churned, offeredSignature, stamped);
  }

  /**
   * The same with the signature that the calendar bears instead of the accepted one.
   *
   * @param signature its PRODID
   * @return with that offer
   */
  public Followed offered(Optional<String> signature) {
    return new Followed(cursor, digest, circumstances, pending, churned, signature, stamped);
  }

  /**
   * Whether a calendar is an older copy than the one that was followed, as it comes out of a cache
   * in between: by its own stamp. After a day that stamp says nothing any more, for a clock may
   * have been put back.
   *
   * @param stamp when it was made, by its own stamp
   * @param now when it was read
   * @return true when nothing can be concluded from what it lacks
   */
  public boolean isNewerThan(Optional<Instant> stamp, Instant now) {
    return stamped
        .filter(known -> stamp.filter(known::isAfter).isPresent())
        .filter(known -> now.isBefore(known.plus(BELIEVED)))
        .isPresent();
  }
}

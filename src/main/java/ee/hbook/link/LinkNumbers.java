package ee.hbook.link;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The numbers of links. A link's number is in the address of its feed ({@code for=}), which a
 * channel reads for years and in whatever house the link lives by then: it names one link for good.
 * New numbers are therefore made so that no two houses give the same one; older houses counted from
 * 1, and of these the ones that were given here are remembered. Pure.
 *
 * @param given the numbers of the old kind that were given here, of links that are gone too
 */
public record LinkNumbers(List<Range> given) {

  /** What a link that is not there has: its feed leaves nothing out. */
  public static final long NOBODY = 0;

  private static final Instant BEGINNING = Instant.parse("2020-01-01T00:00:00Z");
  private static final long TURNS = 100_000;
  private static final long FEWEST_SECONDS = 1_000_000;

  /** Keeps a copy. */
  public LinkNumbers {
    given = List.copyOf(given);
  }

  /**
   * Numbers in a row.
   *
   * @param first the first of them
   * @param last the last of them; before the first for none
   */
  public record Range(long first, long last) {}

  /**
   * Makes a number that no other house gives: later ones are greater.
   *
   * @param now when
   * @param turn another one for each link of a house
   * @return a number of twelve digits or more, less than 2^53, so that every reader of JSON can
   *     have it
   */
  public static long make(Instant now, long turn) {
    long seconds = Math.max(Duration.between(BEGINNING, now).toSeconds(), FEWEST_SECONDS);
    return seconds * TURNS + turn % TURNS;
  }

  /**
   * Whether a number names the same link in all houses.
   *
   * @param number the number
   * @return false for those that older houses gave by counting
   */
  public static boolean isOneEverywhere(long number) {
    return number >= FEWEST_SECONDS * TURNS;
  }

  /**
   * Whether a number may mean another link here than elsewhere, to whoever was given its address.
   *
   * @param number the number
   * @return true when it was given here by counting, or came here before
   */
  public boolean wasGiven(long number) {
    return given.stream().anyMatch(range -> range.first() <= number && number <= range.last());
  }
}

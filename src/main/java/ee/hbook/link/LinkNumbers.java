package ee.hbook.link;

import java.util.List;
import java.util.random.RandomGenerator;

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

  private static final int SMALLEST = 20_000_000;
  private static final int BASES = 2_000_000_000;

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
   * From where a house counts. It draws once: houses of a thousand links each that have drawn so
   * near to one another that a number is given twice are one pair in a million.
   *
   * @param random anything
   * @return the number before its first
   */
  public static long base(RandomGenerator random) {
    return SMALLEST + random.nextInt(BASES);
  }

  /**
   * Makes a number that no other house gives: later ones are greater.
   *
   * @param base from where the house counts
   * @param turn another one for each link of the house, from 1 on
   * @return a number that a signed one of 32 bits can hold, so that every reader of JSON can have
   *     it
   */
  public static long make(long base, long turn) {
    return base + turn;
  }

  /**
   * Whether a number names the same link in all houses.
   *
   * @param number the number
   * @return false for those that older houses gave by counting
   */
  public static boolean isOneEverywhere(long number) {
    return number >= SMALLEST;
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

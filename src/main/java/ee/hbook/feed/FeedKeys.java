package ee.hbook.feed;

/**
 * The keys of the two variants of our feeds.
 *
 * @param anonymous opens the feeds without the guests' data
 * @param full opens the feeds with it
 */
public record FeedKeys(FeedKey anonymous, FeedKey full) {

  /**
   * Checks that the two differ, or whoever has the one would have the other.
   *
   * @throws IllegalArgumentException if they are the same
   */
  public FeedKeys {
    if (anonymous.equals(full)) {
      throw new IllegalArgumentException("The two feeds need different keys");
    }
  }
}

package ee.hbook.feed;

import ee.hbook.config.Worded;
import java.util.Locale;

/** Why a request for a feed is refused. Whoever asks is never told. */
public enum FeedRefusal implements Worded {
  /** The URL has no key, and the feed needs one. */
  NO_KEY,
  /** The URL has a key that opens nothing, or nothing any more. */
  WRONG_KEY,
  /** There is no such unit, or the URL names none. */
  NO_UNIT,
  /** A person has switched off what goes to this channel. */
  SWITCHED_OFF;

  /**
   * Reads a word back.
   *
   * @param word as {@link #word} made it
   * @return the reason
   * @throws IllegalArgumentException if there is none of this word
   */
  public static FeedRefusal ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}

package ee.hbook.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The secret in a feed's URL ({@code hb_ical_url_feed_key}). Made once and replaced only on demand,
 * because booking sites keep the URL.
 *
 * @param text 8 to 64 characters of 0-9, A-Z and a-z: HBook's own keys have fifteen of 0-9 and A-Z,
 *     and a key taken over from WordPress stays as it is
 */
public record FeedKey(String text) {

  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int LENGTH = 15;
  private static final Pattern ACCEPTED = Pattern.compile("[0-9A-Za-z]{8,64}");

  /**
   * Checks the characters.
   *
   * @throws IllegalArgumentException if the text is no key
   */
  public FeedKey {
    if (!ACCEPTED.matcher(text).matches()) {
      throw new IllegalArgumentException("A key has 8 to 64 letters and digits");
    }
  }

  /**
   * Makes a key of HBook's form.
   *
   * @param random where the characters come from; for a real key it must be a secure one
   * @return fifteen characters of 0-9 and A-Z
   */
  public static FeedKey make(RandomGenerator random) {
    return new FeedKey(
        random
            .ints(LENGTH, 0, ALPHABET.length())
            .mapToObj(at -> ALPHABET.substring(at, at + 1))
            .collect(Collectors.joining()));
  }

  /**
   * Compares in a time that does not tell how much of it is right.
   *
   * @param offered what the URL carries
   * @return true when it is this key, letter case included
   */
  public boolean matches(String offered) {
    return MessageDigest.isEqual(
        text.getBytes(StandardCharsets.UTF_8), offered.getBytes(StandardCharsets.UTF_8));
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "FeedKey[…]";
  }
}

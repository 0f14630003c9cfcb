package ee.hbook.feed;

import java.util.Optional;

/** Decides which variant of a feed a key opens. */
public final class FeedAccess {

  private FeedAccess() {}

  /**
   * Decides. Both keys are always compared, so that the time taken tells nothing.
   *
   * @param keys the two keys of this site
   * @param urlHasKey {@code hb_ical_url_feed_has_key}: whether the anonymous feed needs its key
   * @param offered the key of the URL, if it carries one
   * @return full for the full key; anonymous for the anonymous key, and for anything else when keys
   *     are switched off; empty when the request is refused
   */
  public static Optional<FeedVariant> decide(
      FeedKeys keys, boolean urlHasKey, Optional<String> offered) {
    String key = offered.orElse("");
    boolean opensFull = keys.full().matches(key);
    boolean opensAnonymous = keys.anonymous().matches(key) | !urlHasKey;
    if (opensFull) {
      return Optional.of(FeedVariant.FULL);
    }
    return opensAnonymous ? Optional.of(FeedVariant.ANONYMOUS) : Optional.empty();
  }
}

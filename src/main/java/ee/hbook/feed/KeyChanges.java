package ee.hbook.feed;

import java.time.Instant;
import java.util.Map;

/** Port: since when the former addresses of our feeds no longer answer. */
public interface KeyChanges {

  /**
   * Notes that the addresses of a variant are new.
   *
   * @param variant which
   * @param now since when the former ones are refused
   */
  void changed(FeedVariant variant, Instant now);

  /**
   * Notes that every former address of a variant answers again.
   *
   * @param variant which
   */
  void forget(FeedVariant variant);

  /**
   * All that is noted.
   *
   * @return by variant; without those whose addresses never changed
   */
  Map<FeedVariant, Instant> all();
}

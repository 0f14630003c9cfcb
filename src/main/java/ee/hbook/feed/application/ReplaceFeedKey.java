package ee.hbook.feed.application;

import ee.hbook.feed.FeedKey;
import ee.hbook.feed.FeedVariant;
import ee.hbook.settings.Options;
import ee.hbook.settings.application.ChangeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Map;

/**
 * Replaces the key of one variant of our feeds. Every URL with the former one stops to answer;
 * HBook did that at each save of its settings (hbook.md §1), here somebody has to ask for it.
 */
@ApplicationScoped
public class ReplaceFeedKey {

  private final ChangeSettings changeSettings;

  @Inject
  public ReplaceFeedKey(ChangeSettings changeSettings) {
    this.changeSettings = changeSettings;
  }

  /**
   * Replaces it by a new one.
   *
   * @param variant whose key
   */
  public void replace(FeedVariant variant) {
    String option =
        switch (variant) {
          case ANONYMOUS -> Options.ANONYMOUS_KEY;
          case FULL -> Options.FULL_KEY;
        };
    changeSettings.change(Map.of(option, FeedKey.make(new SecureRandom()).text()));
  }
}

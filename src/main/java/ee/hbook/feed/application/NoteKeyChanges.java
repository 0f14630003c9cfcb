package ee.hbook.feed.application;

import ee.hbook.feed.FeedVariant;
import ee.hbook.feed.KeyChanges;
import ee.hbook.settings.Options;
import ee.hbook.settings.SettingsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collections;
import java.util.Set;

/** Notes when the addresses of our feeds change, by whatever way their keys did. */
@ApplicationScoped
public class NoteKeyChanges {

  private static final Set<String> KEYS =
      Set.of(Options.FULL_KEY, Options.ANONYMOUS_KEY, Options.URL_HAS_KEY);

  private final KeyChanges changes;
  private final Clock clock;

  @Inject
  public NoteKeyChanges(KeyChanges changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Options were stored, in this transaction.
   *
   * @param settings before and after
   */
  public void on(@Observes SettingsChanged settings) {
    if (Collections.disjoint(settings.wanted().keySet(), KEYS)) {
      return;
    }
    if (isReplaced(settings, Options.FULL_KEY)) {
      changes.changed(FeedVariant.FULL, clock.instant());
    }
    boolean needsKey = after(settings, Options.URL_HAS_KEY).equals("yes");
    boolean neededKey = before(settings, Options.URL_HAS_KEY).equals("yes");
    if (!needsKey) {
      changes.forget(FeedVariant.ANONYMOUS);
    } else if (!neededKey || isReplaced(settings, Options.ANONYMOUS_KEY)) {
      changes.changed(FeedVariant.ANONYMOUS, clock.instant());
    }
  }

  private static boolean isReplaced(SettingsChanged settings, String key) {
    String before = before(settings, key);
    return !before.isEmpty() && !before.equals(after(settings, key));
  }

  private static String before(SettingsChanged settings, String option) {
    return settings.before().getOrDefault(option, "");
  }

  private static String after(SettingsChanged settings, String option) {
    return settings.wanted().getOrDefault(option, before(settings, option));
  }
}

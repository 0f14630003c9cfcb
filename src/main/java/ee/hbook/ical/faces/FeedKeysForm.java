package ee.hbook.ical.faces;

import ee.hbook.config.faces.Screen;
import ee.hbook.ical.FeedVariant;
import ee.hbook.ical.application.ReplaceFeedKey;
import ee.hbook.settings.SiteOptions;
import ee.hbook.settings.application.ChangeSettings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The keys in the addresses of our feeds: replaced, switched on and off, each after a warning. */
@Named("feedKeys")
@RequestScoped
public class FeedKeysForm {

  private static final String HAS_KEY = "hb_ical_url_feed_has_key";

  private final SiteOptions options;
  private final ChangeSettings changeSettings;
  private final ReplaceFeedKey replaceFeedKey;
  private final IcalScreen screen;

  /**
   * Changes stored keys.
   *
   * @param options tells whether keys are on
   * @param changeSettings switches them on and off
   * @param replaceFeedKey replaces one
   * @param screen knows who has used them, and shows the addresses
   */
  @Inject
  public FeedKeysForm(
      SiteOptions options,
      ChangeSettings changeSettings,
      ReplaceFeedKey replaceFeedKey,
      IcalScreen screen) {
    this.options = options;
    this.changeSettings = changeSettings;
    this.replaceFeedKey = replaceFeedKey;
    this.screen = screen;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected FeedKeysForm() {
    this(null, null, null, null);
  }

  /**
   * Whether the anonymous feeds need a key; the full ones always do.
   *
   * @return {@code hb_ical_url_feed_has_key}
   */
  public boolean isOn() {
    return options.values().export().urlHasKey();
  }

  /** Switches the key of the anonymous feeds on or off. */
  public void turn() {
    String wanted = isOn() ? "no" : "yes";
    act(() -> changeSettings.change(Map.of(HAS_KEY, wanted)), "key_turned_" + wanted);
  }

  /** Replaces the key of the anonymous feeds. */
  public void replaceAnonymous() {
    act(() -> replaceFeedKey.replace(FeedVariant.ANONYMOUS), "key_replaced");
  }

  /** Replaces the key of the full feeds. */
  public void replaceFull() {
    act(() -> replaceFeedKey.replace(FeedVariant.FULL), "key_replaced");
  }

  private void act(Runnable action, String done) {
    if (Screen.attempt(action)) {
      Screen.done(done);
    }
    screen.refresh();
  }

  /**
   * Who has read an anonymous feed.
   *
   * @return a sentence for each reader, the last first
   */
  public List<String> getAnonymousReaders() {
    return screen.readers(FeedVariant.ANONYMOUS);
  }

  /**
   * Who has read a full feed.
   *
   * @return a sentence for each reader, the last first
   */
  public List<String> getFullReaders() {
    return screen.readers(FeedVariant.FULL);
  }
}

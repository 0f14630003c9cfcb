package ee.hbook.linking.faces;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.faces.Screen;
import ee.hbook.feed.FeedRefusal;
import ee.hbook.feed.FeedVariant;
import ee.hbook.feed.application.ReplaceFeedKey;
import ee.hbook.feed.reads.application.ReadersToMove;
import ee.hbook.settings.Options;
import ee.hbook.settings.SiteOptions;
import ee.hbook.settings.application.ChangeSettings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys in the addresses of our feeds: replaced, switched on and off, each after a warning. */
@Named("feedKeys")
@RequestScoped
public class FeedKeysForm {

  private static final String HAS_KEY = Options.URL_HAS_KEY;

  private final SiteOptions options;
  private final ChangeSettings changeSettings;
  private final ReplaceFeedKey replaceFeedKey;
  private final IcalScreen screen;
  private final ReadersToMove readersToMove;
  private @Nullable List<String> oldAddresses;
  private @Nullable List<String> refused;

  @Inject
  public FeedKeysForm(
      SiteOptions options,
      ChangeSettings changeSettings,
      ReplaceFeedKey replaceFeedKey,
      IcalScreen screen,
      ReadersToMove readersToMove) {
    this.options = options;
    this.changeSettings = changeSettings;
    this.replaceFeedKey = replaceFeedKey;
    this.screen = screen;
    this.readersToMove = readersToMove;
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
    oldAddresses = null;
    refused = null;
  }

  /**
   * Who read a feed until its address changed, and has not read it since.
   *
   * @return a line each, the last one first
   */
  public List<String> getOldAddresses() {
    if (oldAddresses == null) {
      oldAddresses =
          readersToMove.withOldAddress().stream()
              .map(
                  old ->
                      Screen.text(
                          "old_address_line",
                          LastReads.name(old.reader()),
                          feed(old.unit()),
                          screen.moment(old.lastRead())))
              .toList();
    }
    return oldAddresses;
  }

  /**
   * Who asks for a feed and is refused.
   *
   * @return a line each, the last one first
   */
  public List<String> getRefused() {
    if (refused == null) {
      refused =
          readersToMove.refused().stream()
              .map(
                  reader ->
                      Screen.text(
                          "refused_line",
                          LastReads.name(reader.reader()),
                          reader.why() == FeedRefusal.NO_UNIT ? "–" : feed(reader.unit()),
                          Screen.text("refused_" + reader.why().word()),
                          reader.times(),
                          screen.moment(reader.last())))
              .toList();
    }
    return refused;
  }

  private String feed(Optional<UnitId> unit) {
    return unit.map(screen::inWords).orElseGet(() -> Screen.text("feed_all_units"));
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

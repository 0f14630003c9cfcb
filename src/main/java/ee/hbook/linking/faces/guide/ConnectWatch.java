package ee.hbook.linking.faces.guide;

import ee.hbook.config.faces.Screen;
import ee.hbook.feed.reads.FeedRead;
import ee.hbook.feed.reads.application.ReadsOfFeeds;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.linking.faces.FeedUrls;
import ee.hbook.linking.faces.LastReads;
import ee.hbook.linking.faces.runs.RunResult;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.ClaimStore;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** Both directions of a link, watched until they have happened. */
@Named("connectWatch")
@ViewScoped
public class ConnectWatch implements Serializable {

  private static final long serialVersionUID = 1L;

  /** At five seconds each, about ten minutes. */
  private static final int LOOKS = 120;

  private final ConnectScreen screen;
  private final ConnectDrafts drafts;
  private final Links links;
  private final ClaimStore claims;
  private final ReadsOfFeeds reads;
  private final FeedUrls urls;
  private final SiteOptions options;

  private int looks;
  private String shown = "";
  private transient @Nullable WatchedLink watched;

  @Inject
  public ConnectWatch(
      ConnectScreen screen,
      ConnectDrafts drafts,
      Links links,
      ClaimStore claims,
      ReadsOfFeeds reads,
      FeedUrls urls,
      SiteOptions options) {
    this.screen = screen;
    this.drafts = drafts;
    this.links = links;
    this.claims = claims;
    this.reads = reads;
    this.urls = urls;
    this.options = options;
  }

  private WatchedLink watched() {
    WatchedLink known = watched;
    if (known == null) {
      known =
          links
              .find(screen.linkId())
              .map(
                  link ->
                      new WatchedLink(
                          Optional.of(link),
                          claims.ofLink(link.id()).size(),
                          reads.ofFeedFor(link)))
              .orElse(WatchedLink.NONE);
      watched = known;
    }
    return known;
  }

  /** Remembers what the page shows at first. */
  public void open() {
    shown = toBeSeen();
  }

  /** Looks once more; the page changes only when there is something new to see. */
  public void look() {
    looks++;
    watched = null;
    String now = toBeSeen();
    if (!now.equals(shown)) {
      shown = now;
      PrimeFaces.current().ajax().update("watch");
    }
  }

  private String toBeSeen() {
    return isReadThere() + getFailure() + getVisit() + getLooker() + isOver();
  }

  /**
   * Whether their calendar was read.
   *
   * @return true once it was read whole
   */
  public boolean isReadThere() {
    return watched().readThere().isPresent();
  }

  /**
   * When their calendar was last read, and what is in it.
   *
   * @return a sentence; empty before it was read
   */
  public String getReading() {
    return watched()
        .readThere()
        .map(
            when ->
                Screen.text(
                    "connect_read_there",
                    Screen.moment(when, options.site().zone()),
                    watched().events()))
        .orElse("");
  }

  /**
   * Why their calendar could not be read.
   *
   * @return a sentence; empty when it could
   */
  public String getFailure() {
    return watched()
        .link()
        .filter(link -> link.failures() > 0)
        .flatMap(link -> link.lastFailure().map(code -> Screen.text(code.at(link.peer()))))
        .orElse("");
  }

  /**
   * Whether our address was read by a program.
   *
   * @return false while nobody, or only a person, has looked
   */
  public boolean isReadHere() {
    return watched().visit().isPresent();
  }

  /**
   * Who last read our address, and when.
   *
   * @return a sentence; empty before anybody has
   */
  public String getVisit() {
    return watched().visit().map(read -> inWords("connect_read_here", read)).orElse("");
  }

  /**
   * Who looked at our address as persons do, which is no proof.
   *
   * @return a sentence; empty when nobody has, or a program has read it
   */
  public String getLooker() {
    return watched().looker().map(read -> inWords("connect_looked_here", read)).orElse("");
  }

  private String inWords(String key, FeedRead read) {
    return Screen.text(
        key,
        LastReads.name(read.key().reader()),
        Screen.moment(read.lastRead(), options.site().zone()));
  }

  /**
   * Whether both directions were seen.
   *
   * @return true when the link is complete
   */
  public boolean isComplete() {
    return isReadThere() && isReadHere();
  }

  /**
   * Whether the page waits no longer.
   *
   * @return true when all was seen, or after ten minutes
   */
  public boolean isOver() {
    return isComplete() || looks >= LOOKS;
  }

  /** Our address for this calendar: anonymous, and without what came from there. */
  public String getOurs() {
    return watched().link().map(link -> urls.of(link.unit(), link.id())).orElse("");
  }

  /** What our address is called. */
  public String getOursLabel() {
    return Screen.text("connect_ours_label", screen.getPlatformName());
  }

  /**
   * What the first run did.
   *
   * @return null when it was long ago
   */
  public @Nullable RunResult getFirstRun() {
    return drafts.firstRun(screen.linkId());
  }

  /**
   * The name of the link.
   *
   * @return as its owner gave it
   */
  public String getName() {
    return watched().link().map(Link::name).orElse("");
  }
}

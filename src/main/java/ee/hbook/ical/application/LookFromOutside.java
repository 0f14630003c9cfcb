package ee.hbook.ical.application;

import ee.hbook.ical.OutsideLook;
import ee.hbook.ical.Reading;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Looks at an address over the network, as its readers see it. Our own feeds do not count it as a
 * read, so that it never passes for a channel's.
 */
@ApplicationScoped
public class LookFromOutside {

  private final FetchFile fetchFile;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public LookFromOutside(FetchFile fetchFile, SiteOptions options, Clock clock) {
    this.fetchFile = fetchFile;
    this.options = options;
    this.clock = clock;
  }

  /**
   * Fetches an address and reads what is there.
   *
   * @param url the address
   * @param allowPrivate whether it may lead to a loopback or private address even where links may
   *     not, as our own does behind a proxy
   * @return the calendar or why there is none, with what the answer told besides
   */
  public OutsideLook fetch(String url, boolean allowPrivate) {
    return fetchFile.look(url, allowPrivate, Reading.at(options.site().zone(), clock.instant()));
  }
}

package ee.hbook.sync.application;

import ee.hbook.link.Link;
import ee.hbook.link.LinkTimes;
import ee.hbook.link.Links;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.ChannelReads;
import ee.hbook.sync.FirstRead;
import ee.hbook.sync.LookRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the links due whose channels have just read something new, in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class DecideLooks {

  private final Links links;
  private final LinkTimes times;
  private final ChannelReads reads;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public DecideLooks(
      Links links, LinkTimes times, ChannelReads reads, SiteOptions options, Clock clock) {
    this.links = links;
    this.times = times;
    this.reads = reads;
    this.options = options;
    this.clock = clock;
  }

  /**
   * Decides after a read. A link that was looked at a moment ago is left to the tick.
   *
   * @param read the read
   * @return the numbers of the links to be looked at now
   */
  public List<Long> after(FirstRead read) {
    Instant now = clock.instant();
    Duration frequency = options.values().imports().frequency();
    LocalDate today = LocalDate.ofInstant(now, options.site().zone());
    List<Long> atOnce = new ArrayList<>();
    for (Link link : links.of(read.unit())) {
      Optional<Instant> when = LookRule.when(link, now, frequency);
      if (when.isPresent()
          && LookRule.isNews(reads.of(link), read.at(), today)
          && !times.isThrottled(link.peer(), now)) {
        times.dueBy(List.of(link.id()), when.get());
        if (!when.get().isAfter(now)) {
          atOnce.add(link.id());
        }
      }
    }
    return atOnce;
  }
}

package ee.hbook.recovery.application;

import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.link.application.KeepHealth;
import ee.hbook.link.health.Incident.Kind;
import ee.hbook.recovery.WatchRules;
import ee.hbook.recovery.Watches;
import ee.hbook.settings.ImportSettings;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.ChannelReads;
import ee.hbook.sync.OldCopies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Looks every few minutes whether links are silent though nothing fails. */
@ApplicationScoped
public class WatchLinks {

  private static final Duration INTERVAL = Duration.ofMinutes(5);
  private static final Duration SLEPT = INTERVAL.multipliedBy(3);

  private final Watches watches;
  private final Links links;
  private final ChannelReads reads;
  private final OldCopies oldCopies;
  private final RecordFindings findings;
  private final KeepHealth keepHealth;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public WatchLinks(
      Watches watches,
      Links links,
      ChannelReads reads,
      OldCopies oldCopies,
      RecordFindings findings,
      KeepHealth keepHealth,
      SiteOptions options,
      Clock clock) {
    this.watches = watches;
    this.links = links;
    this.reads = reads;
    this.oldCopies = oldCopies;
    this.findings = findings;
    this.keepHealth = keepHealth;
    this.options = options;
    this.clock = clock;
  }

  /** Looks, when it is time. */
  @Transactional
  public void look() {
    Instant now = clock.instant();
    Optional<Instant> before = watches.lastTurn(Watches.LINKS);
    if (!watches.take(Watches.LINKS, now, INTERVAL)) {
      return;
    }
    keepHealth.reconsiderEgress();
    ImportSettings site = options.values().imports();
    Map<Long, Instant> newest = watches.newest();
    Map<Long, Integer> copies = oldCopies.lately(now);
    // A house that was off has read nothing for hours, and is about to.
    boolean awake = before.filter(turn -> turn.plus(SLEPT).isAfter(now)).isPresent();
    for (Link link : links.all()) {
      findings.record(
          Kind.OLD_COPY,
          Optional.of(link),
          Optional.ofNullable(copies.get(link.id())).map(String::valueOf));
      Optional<String> stale =
          WatchRules.stale(link, link.source().following(site).frequency(), now);
      if (awake || stale.isEmpty()) {
        findings.record(Kind.STALE, Optional.of(link), stale);
      }
      findings.record(
          Kind.QUIET,
          Optional.of(link),
          WatchRules.quiet(link, Optional.ofNullable(newest.get(link.id())), now));
      findings.record(Kind.UNREAD, Optional.of(link), WatchRules.unread(link, reads.of(link), now));
    }
  }
}

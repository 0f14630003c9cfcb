package ee.hbook.recovery.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.accommodation.UnitLocks;
import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.config.Words;
import ee.hbook.link.Link;
import ee.hbook.link.LinkResumed;
import ee.hbook.link.LinkStore;
import ee.hbook.link.health.Incident;
import ee.hbook.link.health.Incidents;
import ee.hbook.recovery.StopSell;
import ee.hbook.recovery.StopSells;
import ee.hbook.recovery.StopSells.Stop;
import ee.hbook.recovery.Watches;
import ee.hbook.settings.Site;
import ee.hbook.settings.SiteOptions;
import ee.hbook.settings.UidSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Closes a unit for sale with blocked dates while one of its calendars is paused for long, where
 * the owner wants that. It is opened again in the transaction that resumes the link, before its
 * calendar is followed; for whatever else ends a pause, at the next look.
 */
@ApplicationScoped
@Transactional
public class KeepStopSell {

  private static final Duration INTERVAL = Duration.ofSeconds(50);
  private static final int DAYS_AHEAD = 365;

  private final Watches watches;
  private final LinkStore links;
  private final Incidents incidents;
  private final StopSells stops;
  private final BlockedDatesStore blockedDates;
  private final UnitLocks units;
  private final UidSource uids;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public KeepStopSell(
      Watches watches,
      LinkStore links,
      Incidents incidents,
      StopSells stops,
      BlockedDatesStore blockedDates,
      UnitLocks units,
      UidSource uids,
      SiteOptions options,
      Clock clock) {
    this.watches = watches;
    this.links = links;
    this.incidents = incidents;
    this.stops = stops;
    this.blockedDates = blockedDates;
    this.units = units;
    this.uids = uids;
    this.options = options;
    this.clock = clock;
  }

  /** Closes and opens what is to be, when it is time. */
  public void look() {
    Instant now = clock.instant();
    if (!watches.take(Watches.STOP_SELL, now, INTERVAL)) {
      return;
    }
    StopSell rule = new StopSell(options.values().health().stopSellAfter());
    Map<Long, Stop> stopped =
        stops.all().stream().collect(Collectors.toMap(Stop::linkId, stop -> stop));
    if (stopped.isEmpty() && rule.after().isZero()) {
      return;
    }
    Map<Long, Instant> pausedOn = pausedOn();
    StopSell.Changes changes = rule.changes(links.all(), pausedOn, stopped.keySet(), now);
    // Whoever resumes a link at this moment waits for us, or we see that he did.
    List<Link> close =
        changes.close().stream()
            .flatMap(link -> links.lock(link.id()).stream())
            .filter(link -> rule.closes(link, pausedOn.getOrDefault(link.id(), now), now))
            .toList();
    List<Stop> reopen = changes.reopen().stream().map(stopped::get).toList();
    change(close, reopen, now);
  }

  /**
   * Opens the unit of a link that is followed again: what it sold must find its nights free.
   *
   * @param resumed which
   */
  public void reopen(@Observes LinkResumed resumed) {
    change(List.of(), stops.of(resumed.linkId()).stream().toList(), clock.instant());
  }

  private Map<Long, Instant> pausedOn() {
    return incidents.open().stream()
        .filter(incident -> incident.kind() == Incident.Kind.PAUSED)
        .filter(incident -> incident.linkId().isPresent())
        .collect(
            Collectors.toMap(
                incident -> incident.linkId().getAsLong(),
                Incident::openedOn,
                (first, second) -> first));
  }

  private void change(List<Link> close, List<Stop> reopen, Instant now) {
    if (close.isEmpty() && reopen.isEmpty()) {
      return;
    }
    List<BlockedDates> over = reopen.stream().flatMap(stop -> blocked(stop).stream()).toList();
    Set<UnitId> concerned =
        Stream.concat(close.stream().map(Link::unit), over.stream().map(KeepStopSell::unit))
            .collect(Collectors.toSet());
    units.lock(concerned);
    over.forEach(blocked -> blockedDates.delete(blocked.id()));
    reopen.forEach(stop -> stops.remove(stop.linkId()));
    close.forEach(link -> close(link, now));
    units.changed(concerned, now);
  }

  private Optional<BlockedDates> blocked(Stop stop) {
    return stop.blockedId().stream()
        .boxed()
        .flatMap(id -> blockedDates.find(id).stream())
        .findAny();
  }

  private static UnitId unit(BlockedDates blocked) {
    return new UnitId(blocked.accomId().orElseThrow(), blocked.accomNum().orElseThrow());
  }

  private void close(Link link, Instant now) {
    Site site = options.site();
    LocalDate today = now.atZone(site.zone()).toLocalDate();
    BlockedDates closed =
        blockedDates.add(
            new BlockedDates(
                0,
                uids.next(),
                OptionalLong.of(link.unit().accomId()),
                OptionalInt.of(link.unit().accomNum()),
                Span.nights(today, today.plusDays(DAYS_AHEAD)),
                new BlockedDates.ByMachine(BlockedDates.Reason.STOP_SELL),
                // Every channel reads it: it does not tell which other one is in trouble.
                Words.in(site.language(), site.zone()).say("stop_sell_comment"),
                now));
    stops.add(new Stop(link.id(), OptionalLong.of(closed.id()), now));
  }
}

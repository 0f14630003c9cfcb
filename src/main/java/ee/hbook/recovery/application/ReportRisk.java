package ee.hbook.recovery.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Occupancies;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.link.health.Incident;
import ee.hbook.link.health.Incidents;
import ee.hbook.recovery.NightsAtRisk;
import ee.hbook.recovery.RiskReport;
import ee.hbook.recovery.Verification;
import ee.hbook.recovery.Verifications;
import ee.hbook.reservation.Reservations;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.ChannelReads.ChannelRead;
import ee.hbook.sync.ClaimStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** Reports which nights were at risk while a link was not healthy. */
@ApplicationScoped
public class ReportRisk {

  private static final int RECENT = 20;

  private final Links links;
  private final ClaimStore claims;
  private final Incidents incidents;
  private final Occupancies occupancies;
  private final Reservations reservations;
  private final BlockedDatesStore blockedDates;
  private final Verifications verifications;
  private final OurSide ourSide;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public ReportRisk(
      Links links,
      ClaimStore claims,
      Incidents incidents,
      Occupancies occupancies,
      Reservations reservations,
      BlockedDatesStore blockedDates,
      Verifications verifications,
      OurSide ourSide,
      SiteOptions options,
      Clock clock) {
    this.links = links;
    this.claims = claims;
    this.incidents = incidents;
    this.occupancies = occupancies;
    this.reservations = reservations;
    this.blockedDates = blockedDates;
    this.verifications = verifications;
    this.ourSide = ourSide;
    this.options = options;
    this.clock = clock;
  }

  /**
   * Reports on the time of an incident.
   *
   * @param incident the trouble of a link
   * @return the report; empty when it is no link's trouble, or the link is gone
   */
  @Transactional
  public Optional<RiskReport> of(Incident incident) {
    return incident.linkId().isEmpty()
        ? Optional.empty()
        : links.find(incident.linkId().getAsLong()).map(link -> during(incident, link));
  }

  /**
   * Reports on a link: on its latest trouble, or since it was last read whole.
   *
   * @param linkId the link
   * @return the report
   * @throws NotFound if there is no such link
   */
  @Transactional
  public RiskReport of(long linkId) {
    Link link = links.find(linkId).orElseThrow(() -> new NotFound(Saying.of("calendar_gone")));
    return incidents.of(linkId, RECENT).stream()
        .filter(trouble -> !trouble.kind().isWarning())
        .findFirst()
        .map(latest -> during(latest, link))
        .orElseGet(
            () ->
                report(
                    link,
                    link.lastSuccess().orElse(link.createdOn()),
                    clock.instant(),
                    Instant.EPOCH));
  }

  private RiskReport during(Incident incident, Link link) {
    return report(
        link,
        incident.lastGood().orElse(incident.since()),
        incident.resumedOn().orElseGet(clock::instant),
        acted(incident));
  }

  /** Since when reading counts: what was read to end a trouble was read since it began. */
  private static Instant acted(Incident incident) {
    return incident.isEndedByData()
        ? incident.since()
        : incident.resumedOn().orElse(incident.since());
  }

  /** A check counts from its beginning; of one that has yet to begin nothing was read. */
  private RiskReport.Seen seen(Link link, Instant acted) {
    Optional<Verification> last = verifications.of(link.id());
    Instant checked =
        link.state() == Link.State.VERIFYING && last.filter(Verification::isOpen).isEmpty()
            ? clock.instant()
            : last.map(Verification::resumedOn).orElse(Instant.EPOCH);
    return new RiskReport.Seen(
        acted.isAfter(checked) ? acted : checked,
        link.exported(),
        link.lastSuccess(),
        ourSide.readBy(link).stream().map(ChannelRead::lastRead).max(Instant::compareTo));
  }

  private RiskReport report(Link link, Instant from, Instant until, Instant acted) {
    UnitId unit = link.unit();
    LocalDate today = clock.instant().atZone(options.site().zone()).toLocalDate();
    NightsAtRisk nights =
        new NightsAtRisk(
            link.id(),
            today,
            ourSide.shownTo(link),
            ourSide.lastReadBy(link),
            occupancies.of(
                List.of(unit),
                LocalDateRange.of(today, today.plusDays(NightsAtRisk.COMPARED_DAYS))),
            claims.ofLink(link.id()),
            reservations.of(unit, today),
            blockedDates.of(unit, today),
            verifications.canaryNights(unit));
    return new RiskReport(
        link.id(),
        link.name(),
        unit,
        from,
        until,
        nights.unreadThere(),
        nights.openOnBothSides(),
        nights.overlaps(),
        nights.arrived(from),
        nights.vanished(from),
        seen(link, acted));
  }
}

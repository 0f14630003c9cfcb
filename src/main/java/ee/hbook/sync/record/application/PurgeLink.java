package ee.hbook.sync.record.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.config.Conflict;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.link.Link;
import ee.hbook.link.LinkPurged;
import ee.hbook.link.LinkStore;
import ee.hbook.link.LinkTimes;
import ee.hbook.link.application.HoldLink;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.application.UnitNights;
import ee.hbook.sync.ClaimStore;
import ee.hbook.sync.record.RunHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Removes everything that a link ever brought: a wrong calendar was linked. */
@ApplicationScoped
@Transactional
public class PurgeLink {

  private final HoldLink holdLink;
  private final LinkStore links;
  private final LinkTimes times;
  private final ClaimStore claims;
  private final Reservations reservations;
  private final BlockedDatesStore blockedDates;
  private final UnitNights unitNights;
  private final ImportRemoval removal;
  private final RunHistory history;
  private final Event<LinkPurged> purged;
  private final Clock clock;

  @Inject
  public PurgeLink(
      HoldLink holdLink,
      LinkStore links,
      LinkTimes times,
      ClaimStore claims,
      Reservations reservations,
      BlockedDatesStore blockedDates,
      UnitNights unitNights,
      ImportRemoval removal,
      RunHistory history,
      Event<LinkPurged> purged,
      Clock clock) {
    this.holdLink = holdLink;
    this.links = links;
    this.times = times;
    this.claims = claims;
    this.reservations = reservations;
    this.blockedDates = blockedDates;
    this.unitNights = unitNights;
    this.removal = removal;
    this.history = history;
    this.purged = purged;
    this.clock = clock;
  }

  /**
   * What was removed.
   *
   * @param reservations how many reservations
   * @param blockedDates how many blocked dates
   */
  public record Purged(int reservations, int blockedDates) {}

  /**
   * Removes what the link brought, also what a person has touched or moved to another unit since,
   * and switches the link off. None of its runs can be undone any more.
   *
   * @param linkId the link
   * @return what was removed
   * @throws NotFound if there is no such link
   * @throws Conflict if it is being synchronised at this moment
   */
  public Purged purge(long linkId) {
    Link link = holdLink.hold(linkId);
    Purged removed = remove(link);
    holdLink.letGo(link, false);
    return removed;
  }

  /**
   * Removes the link with everything that it brought, also while it is being synchronised: such a
   * run ends before, or finds no link and changes nothing.
   *
   * @param linkId the link
   * @return what was removed beside it
   * @throws NotFound if there is no such link
   */
  public Purged purgeAndRemove(long linkId) {
    Purged removed = remove(links.find(linkId).orElseThrow(PurgeLink::gone));
    links.delete(linkId);
    return removed;
  }

  private Purged remove(Link link) {
    Set<UnitId> units = units(link);
    unitNights.lock(units);
    if (links.lock(link.id()).isEmpty()) {
      throw gone();
    }
    if (!units.containsAll(units(link))) {
      throw new Conflict(Saying.of("refusal_just_moved"));
    }
    Purged removed = removeFrom(link.id());
    Instant now = clock.instant();
    history.allUndone(link.id(), now);
    units.forEach(unit -> times.dueNow(unit, OptionalLong.of(link.id()), now));
    purged.fire(new LinkPurged(link.id()));
    return removed;
  }

  private static NotFound gone() {
    return new NotFound(Saying.of("calendar_gone"));
  }

  private Purged removeFrom(long linkId) {
    List<BlockedDates> blocks = blockedDates.ofLink(linkId);
    blocks.forEach(removal::free);
    claims.ofLink(linkId).forEach(claim -> claims.forget(claim.id()));
    List<Reservation> stays = reservations.ofLink(linkId);
    stays.forEach(removal::remove);
    return new Purged(stays.size(), blocks.size());
  }

  private Set<UnitId> units(Link link) {
    Set<UnitId> units = new HashSet<>(Set.of(link.unit()));
    reservations.ofLink(link.id()).forEach(stay -> units.add(stay.unit()));
    blockedDates.ofLink(link.id()).forEach(block -> units.add(ImportRemoval.unit(block)));
    return units;
  }
}

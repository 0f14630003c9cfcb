package ee.hbook.sync.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.Reservations;
import ee.hbook.settings.OptionValues;
import ee.hbook.settings.SiteOptions;
import ee.hbook.settings.UidSource;
import ee.hbook.sync.IdentifiedEvent;
import ee.hbook.sync.KnownEvent;
import ee.hbook.sync.KnownReservation;
import ee.hbook.sync.Link;
import ee.hbook.sync.Links;
import ee.hbook.sync.RemoteCalendar;
import ee.hbook.sync.SyncDiff;
import ee.hbook.sync.SyncDiff.Difference;
import ee.hbook.sync.SyncPolicy;
import ee.hbook.sync.SyncReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes a unit follow a calendar that was read whole, in one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FollowCalendar {

  private static final int DAYS_BACK = 400;

  private final Links links;
  private final Reservations reservations;
  private final RemoteBookings bookings;
  private final RemoteHolds holds;
  private final UidSource uids;
  private final SiteOptions options;
  private final Clock clock;

  /**
   * Works on what is stored.
   *
   * @param links remembers what links told us
   * @param reservations the reservations of the unit
   * @param bookings makes, moves and cancels them
   * @param holds holds nights where there can be no reservation
   * @param uids makes a UID where the event's own is taken
   * @param options the import settings and the property's zone
   * @param clock tells when
   */
  @Inject
  public FollowCalendar(
      Links links,
      Reservations reservations,
      RemoteBookings bookings,
      RemoteHolds holds,
      UidSource uids,
      SiteOptions options,
      Clock clock) {
    this.links = links;
    this.reservations = reservations;
    this.bookings = bookings;
    this.holds = holds;
    this.uids = uids;
    this.options = options;
    this.clock = clock;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected FollowCalendar() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * Follows the calendar of a link.
   *
   * @param link the link
   * @param calendar what it holds
   * @param believed whether a person has said that the calendar is right: what it no longer has
   *     goes at once
   * @return what was done
   */
  public FollowResult follow(Link link, RemoteCalendar calendar, boolean believed) {
    Origin.Calendar origin =
        new Origin.Calendar(link.name(), OptionalLong.of(link.id()), Optional.empty());
    return new FollowResult(follow(link.unit(), origin, calendar), true, 0, List.of());
  }

  /**
   * Looks once more at what waits for a second look, when the calendar has answered that nothing
   * has changed.
   *
   * @param link the link
   * @return what was done
   */
  public FollowResult lookAgain(Link link) {
    return new FollowResult(
        SyncReport.nothing(SyncReport.Outcome.OK, ""), true, link.followed().churned(), List.of());
  }

  /**
   * Follows an uploaded file.
   *
   * @param unit the unit
   * @param name what the calendar is called
   * @param calendar what it holds
   * @return what was done
   */
  public FollowResult follow(UnitId unit, String name, RemoteCalendar calendar) {
    Origin.Calendar origin = new Origin.Calendar(name, OptionalLong.empty(), Optional.empty());
    return new FollowResult(follow(unit, origin, calendar), false, 0, List.of());
  }

  SyncReport follow(UnitId unit, Origin.Calendar origin, RemoteCalendar calendar) {
    bookings.lock(unit);
    OptionValues values = options.values();
    LocalDate today = LocalDate.ofInstant(clock.instant(), values.site().zone());
    RunMemory memory = new RunMemory(links, origin.linkId(), clock);
    List<KnownEvent> known = memory.all();
    Map<String, KnownReservation> byUid = new HashMap<>();
    Map<Long, KnownReservation> byId = new HashMap<>();
    for (Reservation reservation : standing(unit, today, known)) {
      KnownReservation fact = fact(reservation);
      byId.put(fact.id(), fact);
      if (fact.unit().equals(unit) && !usedByAnother(fact, known)) {
        byUid.merge(fact.uid(), fact, FollowCalendar::holdingOne);
      }
    }
    SyncPolicy policy =
        new SyncPolicy(
            values.imports(), unit, today, origin.linkId(), byUid, byId, reservations::isOwnUid);
    List<Difference> differences =
        SyncDiff.between(IdentifiedEvent.of(calendar.events(), unit), known, today);
    RunTally tally =
        new CalendarRun(memory, bookings, holds, uids, unit, origin, values.imports(), byId)
            .carryOut(policy.decide(differences));
    calendar.setAside().forEach(tally::setAside);
    return tally.report(calendar.setAside().size(), policy.losesTooMuch(differences));
  }

  private Collection<Reservation> standing(UnitId unit, LocalDate today, List<KnownEvent> known) {
    Map<Long, Reservation> found = new HashMap<>();
    reservations.of(unit, today.minusDays(DAYS_BACK)).forEach(r -> found.put(r.id(), r));
    known.stream()
        .flatMap(event -> event.reservationId().stream().boxed())
        .filter(id -> !found.containsKey(id))
        .flatMap(id -> reservations.find(id).stream())
        .forEach(r -> found.put(r.id(), r));
    return found.values();
  }

  /** A stay whose calendar has given it another UID no longer answers to its first one. */
  private static boolean usedByAnother(KnownReservation stay, List<KnownEvent> known) {
    return known.stream()
        .anyMatch(
            event ->
                event.reservationId().equals(OptionalLong.of(stay.id()))
                    && !event.identity().equals(stay.uid()));
  }

  private static KnownReservation holdingOne(KnownReservation one, KnownReservation other) {
    return one.cancelled() ? other : one;
  }

  private static KnownReservation fact(Reservation reservation) {
    return new KnownReservation(
        reservation.id(),
        reservation.uid(),
        reservation.unit(),
        reservation.nights(),
        reservation.status() == ReservationStatus.CANCELLED,
        reservation.origin() instanceof Origin.Website,
        reservation.origin().link());
  }
}

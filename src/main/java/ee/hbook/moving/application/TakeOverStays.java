package ee.hbook.moving.application;

import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.ByHand;
import ee.hbook.blocking.BlockedDates.ByMachine;
import ee.hbook.blocking.BlockedDates.Cause;
import ee.hbook.blocking.BlockedDates.FromCalendar;
import ee.hbook.blocking.BlockedDates.LinkedReservation;
import ee.hbook.blocking.BlockedDates.PreparationTime;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.moving.MoveStep;
import ee.hbook.moving.MoveStep.Snag;
import ee.hbook.moving.MoveStep.TakeBlock;
import ee.hbook.moving.MoveStep.TakeStay;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Groups;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.ReservationStore;
import ee.hbook.settings.SiteOptions;
import ee.hbook.settings.UidSource;
import ee.hbook.sync.Claim;
import ee.hbook.sync.ClaimStore;
import ee.hbook.sync.EventKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Takes over reservations with their numbers, UIDs and stamps, and the blocked dates as they stood:
 * nothing beside a reservation is reckoned anew, so that no feed changes.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TakeOverStays {

  /** Numbers further ahead than this are not kept. */
  private static final long FURTHEST = 200_000;

  private final ReservationStore reservations;
  private final Groups groups;
  private final BlockedDatesStore blockedDates;
  private final ClaimStore claims;
  private final UidSource uids;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public TakeOverStays(
      ReservationStore reservations,
      Groups groups,
      BlockedDatesStore blockedDates,
      ClaimStore claims,
      UidSource uids,
      SiteOptions options,
      Clock clock) {
    this.reservations = reservations;
    this.groups = groups;
    this.blockedDates = blockedDates;
    this.claims = claims;
    this.uids = uids;
    this.options = options;
    this.clock = clock;
  }

  /**
   * Takes over what the steps name; the nights are free, for the plan was made under the locks.
   *
   * @param steps all steps of a plan
   * @param linkIds the links that were just made, by what the file calls them
   */
  public void takeOver(List<MoveStep> steps, Map<String, Long> linkIds) {
    List<TakeStay> stays =
        steps.stream().filter(TakeStay.class::isInstance).map(TakeStay.class::cast).toList();
    stays.stream()
        .mapToLong(step -> step.stay().reservation().id())
        .filter(id -> id <= FURTHEST)
        .max()
        .ifPresent(reservations::leaveNumbers);
    LocalDate today = LocalDate.ofInstant(clock.instant(), options.site().zone());
    Map<Long, Customer> customers = new HashMap<>();
    Map<Long, Long> numbers = new HashMap<>();
    Map<Long, Long> groupsHere = new HashMap<>();
    for (TakeStay step : stays) {
      Long made = linkIds.get(step.stay().synchroId());
      OptionalLong link = made == null ? step.linkId() : OptionalLong.of(made);
      Reservation wanted = step.stay().reservation();
      Optional<Customer> guest = wanted.customer().map(each -> known(each, customers));
      Reservation taken =
          reservations.takeOver(
              asTaken(step, link, guest).inGroup(here(wanted.groupId(), groupsHere)));
      taken
          .customer()
          .ifPresent(
              stored -> wanted.customer().ifPresent(each -> customers.put(each.id(), stored)));
      numbers.put(wanted.id(), taken.id());
      if (link.isPresent()
          && taken.status().holdsUnit()
          && taken.nights().getEnd().isAfter(today)) {
        claims.store(link.getAsLong(), claim(taken));
      }
    }
    steps.stream()
        .filter(TakeBlock.class::isInstance)
        .map(TakeBlock.class::cast)
        .forEach(step -> blockedDates.add(asTaken(step.block(), numbers)));
  }

  /** One group of the file is one group here. */
  private OptionalLong here(OptionalLong group, Map<Long, Long> groupsHere) {
    return group.stream()
        .map(id -> groupsHere.computeIfAbsent(id, any -> groups.begin()))
        .findFirst();
  }

  /** One customer of the file is one customer here, and a guest who is known already stays one. */
  private Customer known(Customer guest, Map<Long, Customer> customers) {
    Customer stored = customers.get(guest.id());
    if (stored != null) {
      return stored;
    }
    Optional<Customer> here =
        guest.email().isEmpty() ? Optional.empty() : reservations.customerOf(guest.email());
    return here.orElseGet(() -> numbered(guest, 0));
  }

  private static Customer numbered(Customer guest, long id) {
    return new Customer(
        id,
        guest.firstName(),
        guest.lastName(),
        guest.email(),
        guest.phone(),
        guest.address1(),
        guest.address2(),
        guest.city(),
        guest.zipCode(),
        guest.stateProvince(),
        guest.country());
  }

  private Reservation asTaken(TakeStay step, OptionalLong link, Optional<Customer> guest) {
    Reservation wanted = step.stay().reservation();
    Origin origin =
        wanted.origin() instanceof Origin.Calendar calendar
            ? new Origin.Calendar(calendar.name(), link, calendar.url())
            : wanted.origin();
    ReservationStatus status =
        step.snag() == Snag.NONE ? wanted.status() : ReservationStatus.PENDING;
    return new Reservation(
        wanted.id() <= FURTHEST ? wanted.id() : 0,
        wanted.uid().isEmpty() ? uids.next() : wanted.uid(),
        wanted.unit(),
        wanted.span(),
        status,
        origin,
        wanted.comment(),
        wanted.adults(),
        wanted.children(),
        guest,
        wanted.receivedOn(),
        wanted.updatedOn(),
        wanted.sequence(),
        wanted.everHeld(),
        wanted.cancelledHere());
  }

  private static Claim claim(Reservation stay) {
    return new Claim(
        0,
        stay.uid(),
        stay.span(),
        EventKind.UNCLEAR,
        Claim.Role.STAY,
        stay.receivedOn(),
        stay.updatedOn(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.of(stay.id()),
        Optional.of(stay.span()),
        List.of());
  }

  private BlockedDates asTaken(BlockedDates block, Map<Long, Long> numbers) {
    return new BlockedDates(
        0,
        block.uid().isEmpty() ? uids.next() : block.uid(),
        block.accomId(),
        block.accomNum(),
        block.span(),
        cause(block.cause(), numbers),
        block.comment(),
        block.createdOn());
  }

  private static Cause cause(Cause cause, Map<Long, Long> numbers) {
    return switch (cause) {
      case PreparationTime preparation ->
          new PreparationTime(here(preparation.reservationId(), numbers));
      case LinkedReservation linked -> new LinkedReservation(here(linked.reservationId(), numbers));
      case ByHand byHand -> byHand;
      case ByMachine byMachine -> new ByHand();
      case FromCalendar calendar -> calendar;
    };
  }

  private static long here(long number, Map<Long, Long> numbers) {
    return numbers.getOrDefault(number, number);
  }
}

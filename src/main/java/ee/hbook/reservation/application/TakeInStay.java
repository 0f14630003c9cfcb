package ee.hbook.reservation.application;

import ee.hbook.availability.Claimant;
import ee.hbook.config.Conflict;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Groups;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStore;
import ee.hbook.reservation.file.FileStay;
import ee.hbook.reservation.file.NumbersElsewhere;
import ee.hbook.reservation.file.NumbersElsewhere.Numbers;
import ee.hbook.settings.UidSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Makes a reservation of a line of a file, in a transaction of its own: all of it or nothing. */
@ApplicationScoped
public class TakeInStay {

  private final ReservationStore reservations;
  private final Groups groups;
  private final NumbersElsewhere numbers;
  private final UnitNights unitNights;
  private final UidSource uids;
  private final Clock clock;

  @Inject
  public TakeInStay(
      ReservationStore reservations,
      Groups groups,
      NumbersElsewhere numbers,
      UnitNights unitNights,
      UidSource uids,
      Clock clock) {
    this.reservations = reservations;
    this.groups = groups;
    this.numbers = numbers;
    this.unitNights = unitNights;
    this.uids = uids;
    this.clock = clock;
  }

  /**
   * Takes a reservation in.
   *
   * @param stay the reservation, which keeps to the rules of a draft
   * @param customer the guest; one with a number is a stored one
   * @param group the group here of those of its group that were taken in before
   * @return the stored reservation
   * @throws Conflict if its status holds the unit and the unit is not free
   */
  @Transactional(TxType.REQUIRES_NEW)
  public Reservation add(FileStay stay, Optional<Customer> customer, Optional<Long> group) {
    if (stay.status().holdsUnit()) {
      unitNights.lock(Set.of(stay.unit()));
      unitNights
          .obstacle(stay.unit(), stay.span(), Claimant.NEW)
          .ifPresent(
              obstacle -> {
                throw new Conflict(obstacle.inWords());
              });
    }
    Instant now = clock.instant();
    Reservation added =
        reservations.add(
            new Reservation(
                    0,
                    stay.uid().isEmpty() ? uids.next() : stay.uid(),
                    stay.unit(),
                    stay.span(),
                    stay.status(),
                    stay.origin(),
                    stay.comment(),
                    stay.adults(),
                    stay.children(),
                    customer,
                    stay.receivedOn().filter(day -> day.isBefore(now)).orElse(now),
                    now,
                    0,
                    stay.status().holdsUnit(),
                    false)
                .inGroup(group(stay, group)));
    numbers.remember(added.id(), new Numbers(stay.num(), stay.alphanumId()));
    unitNights.settle(List.of(added));
    return added;
  }

  /** Nobody knows the group of the first one yet; a later one joins it while it is there. */
  private OptionalLong group(FileStay stay, Optional<Long> known) {
    if (stay.group().isEmpty()) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(known.filter(groups::lock).orElseGet(groups::begin));
  }
}

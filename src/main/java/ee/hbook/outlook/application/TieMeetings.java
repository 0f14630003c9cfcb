package ee.hbook.outlook.application;

import static java.util.stream.Collectors.groupingBy;

import ee.hbook.outlook.SyncedRoom;
import ee.hbook.reservation.Groups;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.application.ChangeReservation;
import ee.hbook.sync.Claim;
import ee.hbook.sync.ClaimStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** A meeting in several rooms is one party: the reservations made of it are tied by a group. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TieMeetings {

  private final Reservations reservations;
  private final Groups groups;
  private final ClaimStore claims;
  private final ChangeReservation changeReservation;

  @Inject
  public TieMeetings(
      Reservations reservations,
      Groups groups,
      ClaimStore claims,
      ChangeReservation changeReservation) {
    this.reservations = reservations;
    this.groups = groups;
    this.claims = claims;
    this.changeReservation = changeReservation;
  }

  /**
   * Ties what came from Outlook under one name.
   *
   * @param changed the rooms whose bookings have changed
   * @param rooms all rooms that are units here
   */
  public void tie(Collection<SyncedRoom> changed, List<SyncedRoom> rooms) {
    Set<Long> links = rooms.stream().map(SyncedRoom::link).collect(Collectors.toSet());
    Set<String> names =
        changed.stream()
            .flatMap(room -> claims.ofLink(room.link()).stream())
            .filter(claim -> claim.reservationId().isPresent())
            .map(Claim::identity)
            .collect(Collectors.toSet());
    reservations.ofUids(names).stream()
        .filter(each -> each.status().holdsUnit())
        .filter(
            each ->
                each.origin().link().isPresent()
                    && links.contains(each.origin().link().getAsLong()))
        .collect(groupingBy(Reservation::uid))
        .values()
        .forEach(this::tie);
  }

  private void tie(List<Reservation> members) {
    if (members.size() < 2
        || members.stream().map(Reservation::groupId).distinct().count() == 1
            && members.getFirst().groupId().isPresent()) {
      return;
    }
    OptionalLong known =
        members.stream().flatMapToLong(each -> each.groupId().stream()).sorted().findFirst();
    OptionalLong group = OptionalLong.of(known.orElseGet(groups::begin));
    members.stream()
        .filter(each -> !each.groupId().equals(group))
        .forEach(each -> changeReservation.change(each.id(), ReservationDraft.group(group)));
  }
}

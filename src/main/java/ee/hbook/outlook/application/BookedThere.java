package ee.hbook.outlook.application;

import ee.hbook.availability.Span;
import ee.hbook.outlook.Agreed;
import ee.hbook.outlook.Booking;
import ee.hbook.outlook.BookingKey;
import ee.hbook.outlook.SyncedRoom;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.Reservations;
import ee.hbook.sync.Claim;
import ee.hbook.sync.ClaimStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was booked in Outlook and came here, and whether it has been changed here since. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BookedThere {

  private final Reservations reservations;
  private final ClaimStore claims;

  @Inject
  public BookedThere(Reservations reservations, ClaimStore claims) {
    this.reservations = reservations;
    this.claims = claims;
  }

  /**
   * One meeting of Outlook on both sides.
   *
   * @param told what its rooms' calendars have told
   * @param ours what stands here; empty when it is cancelled in all of its rooms
   * @param left the rooms in which a person cancelled it here, or from which it was moved
   */
  public record Both(Agreed told, Optional<Booking> ours, Set<String> left) {

    public Both {
      left = Set.copyOf(left);
    }
  }

  /**
   * What has been cancelled here, is at another time, or in another unit than its room.
   *
   * @param rooms the rooms that are asked about
   * @return the names of these meetings in Outlook
   */
  public Set<String> changedHere(Collection<SyncedRoom> rooms) {
    Set<String> changed = new HashSet<>();
    for (SyncedRoom room : rooms) {
      for (Claim claim : claims.ofLink(room.link())) {
        reservation(claim)
            .filter(stay -> differs(stay, claim, room))
            .ifPresent(stay -> changed.add(claim.identity()));
      }
    }
    return changed;
  }

  /**
   * A meeting on both sides.
   *
   * @param iCalUid its name in Outlook
   * @param rooms all rooms that are units here
   * @return empty when no room's calendar tells of it
   */
  public Optional<Both> find(String iCalUid, List<SyncedRoom> rooms) {
    Map<String, Claim> told = new TreeMap<>();
    SortedMap<String, Reservation> here = new TreeMap<>();
    Set<String> left = new HashSet<>();
    for (SyncedRoom room : rooms) {
      for (Claim claim : claims.ofLink(room.link())) {
        if (claim.identity().equals(iCalUid) && claim.absence().isEmpty()) {
          told.put(room.address(), claim);
          reservation(claim)
              .ifPresent(
                  stay -> {
                    if (stay.status().holdsUnit() && stay.unit().equals(room.unit())) {
                      here.put(room.address(), stay);
                    } else if (stay.status().holdsUnit() || stay.cancelledHere()) {
                      left.add(room.address());
                    }
                  });
        }
      }
    }
    return told.values().stream()
        .findFirst()
        .map(
            claim ->
                new Both(
                    new Agreed(claim.span(), told.keySet(), ""),
                    booking(iCalUid, claim.span(), here),
                    left));
  }

  /**
   * Whether a room of a booking is somebody else's then, as far as its calendar told.
   *
   * @param room a room
   * @param booking a booking of ours
   * @return true when its calendar has another event then; false for a room that it does not take
   */
  boolean isTaken(SyncedRoom room, Booking booking) {
    return booking.rooms().containsKey(room.address())
        && claims.ofLink(room.link()).stream()
            .filter(claim -> claim.role() != Claim.Role.ECHO && claim.absence().isEmpty())
            .anyMatch(claim -> claim.span().overlaps(booking.span()));
  }

  /** A meeting has one time in all of its rooms: who moves it in one of them moves it in all. */
  private static Optional<Booking> booking(
      String iCalUid, Span told, SortedMap<String, Reservation> here) {
    if (here.isEmpty()) {
      return Optional.empty();
    }
    SortedMap<String, Long> taken = new TreeMap<>();
    here.forEach((room, stay) -> taken.put(room, stay.id()));
    Span span =
        here.values().stream()
            .map(Reservation::span)
            .filter(each -> !each.equals(told))
            .findFirst()
            .orElse(told);
    return Optional.of(new Booking(BookingKey.ofMeeting(iCalUid), span, taken, "", "", ""));
  }

  private static boolean differs(Reservation stay, Claim claim, SyncedRoom room) {
    return claim.absence().isEmpty()
        && (stay.status().holdsUnit()
            ? !stay.span().equals(claim.span()) || !stay.unit().equals(room.unit())
            : stay.cancelledHere());
  }

  private Optional<Reservation> reservation(Claim claim) {
    return claim.reservationId().isPresent()
        ? reservations.find(claim.reservationId().getAsLong())
        : Optional.empty();
  }
}

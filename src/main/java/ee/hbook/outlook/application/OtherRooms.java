package ee.hbook.outlook.application;

import ee.hbook.availability.Occupancies;
import ee.hbook.availability.Occupancy;
import ee.hbook.outlook.SyncedRoom;
import ee.hbook.outlook.graph.Attendee;
import ee.hbook.outlook.graph.GraphEvent;
import ee.hbook.sync.Claim;
import ee.hbook.sync.ClaimStore;
import ee.hbook.sync.RemoteEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a meeting has all of its rooms here (seed 002: all of its elements are available). One
 * that is a reservation already stays one; a room that is no longer free leaves it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OtherRooms {

  private final Rooms rooms;
  private final Occupancies occupancies;
  private final ClaimStore claims;

  @Inject
  public OtherRooms(Rooms rooms, Occupancies occupancies, ClaimStore claims) {
    this.rooms = rooms;
    this.occupancies = occupancies;
    this.claims = claims;
  }

  /**
   * The other rooms of a meeting that somebody else has here.
   *
   * @param linkId the link of the room in whose calendar it was read
   * @param event the meeting as it was read there
   * @param meaning what it means
   * @return their addresses; none for a meeting that is a reservation already
   */
  public List<String> taken(long linkId, GraphEvent event, RemoteEvent meaning) {
    List<SyncedRoom> others =
        rooms.all().stream()
            .filter(room -> room.link() != linkId && isInvited(event, room))
            .toList();
    return others.isEmpty() || isReserved(linkId, meaning.identity())
        ? List.of()
        : others.stream().filter(room -> isTaken(room, meaning)).map(SyncedRoom::address).toList();
  }

  private static boolean isInvited(GraphEvent event, SyncedRoom room) {
    return event.attendees().stream()
        .anyMatch(
            attendee ->
                attendee.person().isAt(room.address())
                    && attendee.response() != Attendee.Response.DECLINED);
  }

  private boolean isReserved(long linkId, String identity) {
    Set<String> reserved =
        claims.ofLink(linkId).stream()
            .filter(claim -> claim.reservationId().isPresent())
            .map(Claim::identity)
            .collect(Collectors.toSet());
    return reserved.contains(identity);
  }

  /** What its own calendar tells is no obstacle: Outlook has let both in. */
  private boolean isTaken(SyncedRoom room, RemoteEvent meaning) {
    return occupancies.of(List.of(room.unit()), meaning.nights()).stream()
        .filter(held -> !(held instanceof Occupancy.Preparation))
        .filter(held -> held.link().isEmpty() || held.link().getAsLong() != room.link())
        .anyMatch(held -> held.span().overlaps(meaning.span()));
  }
}

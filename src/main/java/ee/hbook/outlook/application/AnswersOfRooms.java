package ee.hbook.outlook.application;

import static java.util.stream.Collectors.toMap;

import ee.hbook.accommodation.UnitId;
import ee.hbook.outlook.BookingKey;
import ee.hbook.outlook.Meeting;
import ee.hbook.outlook.Meetings;
import ee.hbook.outlook.SyncedRoom;
import ee.hbook.reservation.Groups;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.RoomAnswer;
import ee.hbook.reservation.RoomAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What rooms in Outlook have answered. */
@ApplicationScoped
@Transactional
public class AnswersOfRooms implements RoomAnswers {

  private final Meetings meetings;
  private final Groups groups;
  private final Rooms rooms;

  @Inject
  public AnswersOfRooms(Meetings meetings, Groups groups, Rooms rooms) {
    this.meetings = meetings;
    this.groups = groups;
    this.rooms = rooms;
  }

  @Override
  public Map<Long, RoomAnswer> of(Collection<Reservation> stays) {
    Map<UnitId, String> addresses =
        rooms.all().stream()
            .collect(toMap(SyncedRoom::unit, SyncedRoom::address, (first, second) -> first));
    Map<Long, RoomAnswer> answers = new HashMap<>();
    for (Reservation stay : stays) {
      String room = addresses.get(stay.unit());
      if (room != null && stay.status().holdsUnit()) {
        answer(stay, room).ifPresent(answer -> answers.put(stay.id(), answer));
      }
    }
    return answers;
  }

  private Optional<RoomAnswer> answer(Reservation stay, String room) {
    List<Reservation> party =
        stay.groupId().isPresent() ? groups.members(stay.groupId().getAsLong()) : List.of(stay);
    return BookingKey.bookings(party).entrySet().stream()
        .filter(booking -> booking.getValue().stream().anyMatch(each -> each.id() == stay.id()))
        .flatMap(booking -> meetings.ofBooking(booking.getKey()).stream())
        .map(Meeting::answers)
        .flatMap(known -> Stream.ofNullable(known.get(room)))
        .findFirst();
  }
}

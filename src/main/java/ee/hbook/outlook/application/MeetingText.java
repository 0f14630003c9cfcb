package ee.hbook.outlook.application;

import static java.util.stream.Collectors.toMap;

import ee.hbook.outlook.Booking;
import ee.hbook.outlook.graph.Attendee;
import ee.hbook.outlook.graph.Attendee.Response;
import ee.hbook.outlook.graph.GraphLocation;
import ee.hbook.outlook.graph.GraphPerson;
import ee.hbook.reservation.RoomAnswer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How rooms are invited: as resources, and named as the place (so their assistant answers). */
final class MeetingText {

  private MeetingText() {}

  static List<Attendee> rooms(Collection<String> rooms) {
    return rooms.stream()
        .map(
            room ->
                new Attendee(
                    new GraphPerson(Optional.empty(), Optional.of(room)),
                    Attendee.Type.RESOURCE,
                    Response.NONE))
        .toList();
  }

  static List<GraphLocation> places(Collection<String> rooms) {
    return rooms.stream().map(room -> new GraphLocation(room, Optional.of(room))).toList();
  }

  static Map<String, RoomAnswer> awaited(Booking booking) {
    return booking.rooms().keySet().stream()
        .collect(toMap(room -> room, room -> RoomAnswer.AWAITED));
  }
}

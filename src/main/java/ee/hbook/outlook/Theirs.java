package ee.hbook.outlook;

import ee.hbook.availability.Span;
import ee.hbook.reservation.RoomAnswer;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What Outlook has of a meeting at this moment. */
public sealed interface Theirs {

  /** It is not there, or cancelled. */
  record Gone() implements Theirs {}

  /**
   * It is there.
   *
   * @param span what it takes on the property's clock, rounded outwards to quarter hours
   * @param rooms what each room that is invited has answered, by its address
   */
  record There(Span span, Map<String, RoomAnswer> rooms) implements Theirs {

    public There {
      rooms = Map.copyOf(rooms);
    }

    /** The rooms that have said no. */
    public Set<String> declined() {
      return rooms.entrySet().stream()
          .filter(room -> room.getValue() == RoomAnswer.DECLINED)
          .map(Map.Entry::getKey)
          .collect(Collectors.toUnmodifiableSet());
    }
  }
}

package ee.hbook.outlook;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import ee.hbook.availability.Span;
import ee.hbook.reservation.RoomAnswer;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A booking of this house as its meeting in Outlook is to be (seed 002, <i>Création à partir
 * d'Hector</i>): one reservation of a room, or those of a group that take the same time; or hours
 * of a room that are blocked here, which its own mailbox organises.
 *
 * @param key by what it is known again, whatever changes of it
 * @param span what it takes, on the property's clock
 * @param rooms its rooms by address, with the number of the reservation of each, or of the block
 * @param organiser the mailbox that is to organise it: the requester's, or the default user's
 * @param title its number and its requester
 * @param description what is booked, and where it can be seen
 */
public record Booking(
    String key,
    Span span,
    SortedMap<String, Long> rooms,
    String organiser,
    String title,
    String description) {

  public Booking {
    rooms = Collections.unmodifiableSortedMap(new TreeMap<>(rooms));
  }

  /**
   * What both sides have in common once the meeting is as the booking.
   *
   * @return its time, rooms and title
   */
  public Agreed agreed() {
    return new Agreed(span, Set.copyOf(rooms.keySet()), title);
  }

  /**
   * Who is to be invited.
   *
   * @return the addresses of its rooms, but for one that organises it itself
   */
  public Set<String> invited() {
    Set<String> invited = new TreeSet<>(rooms.keySet());
    invited.remove(organiser);
    return invited;
  }

  /**
   * The reservation of one of its rooms.
   *
   * @param room the room's address
   * @return the reservation's number
   */
  public long reservation(String room) {
    return requireNonNull(rooms.get(room));
  }

  /**
   * What its rooms have answered right after they were invited.
   *
   * @return nothing yet, by the address of each
   */
  public Map<String, RoomAnswer> awaited() {
    return invited().stream().collect(toMap(room -> room, room -> RoomAnswer.AWAITED));
  }
}

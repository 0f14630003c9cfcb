package ee.hbook.outlook;

import ee.hbook.availability.Span;
import java.util.HashSet;
import java.util.Set;

/**
 * What both sides had of a meeting when they were last the same: whoever differs from it has been
 * changed since.
 *
 * @param span what it took
 * @param rooms the addresses of its rooms
 * @param title what we called it
 */
public record Agreed(Span span, Set<String> rooms, String title) {

  public Agreed {
    rooms = Set.copyOf(rooms);
  }

  /**
   * The same at another time.
   *
   * @param other the time
   * @return then
   */
  public Agreed at(Span other) {
    return new Agreed(other, rooms, title);
  }

  /**
   * The same in more rooms.
   *
   * @param more their addresses
   * @return in all of them
   */
  public Agreed and(Set<String> more) {
    Set<String> all = new HashSet<>(rooms);
    all.addAll(more);
    return new Agreed(span, all, title);
  }

  /**
   * The same without a room.
   *
   * @param room its address
   * @return in the others
   */
  public Agreed without(String room) {
    Set<String> others = new HashSet<>(rooms);
    others.remove(room);
    return new Agreed(span, others, title);
  }
}

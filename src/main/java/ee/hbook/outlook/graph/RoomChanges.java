package ee.hbook.outlook.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was read of a mailbox's calendar.
 *
 * @param events the events, each once, as they are now
 * @param removed ids of what is no longer in the window. Most were never in it, and some have only
 *     left it: nothing is gone before a look at the event itself says so
 * @param setAside what could not be understood
 * @param cursor what to ask with the next time
 * @param whole whether all of the window was read, or only what has changed
 */
public record RoomChanges(
    List<GraphEvent> events,
    Set<String> removed,
    List<SetAside> setAside,
    String cursor,
    boolean whole) {

  /**
   * An event that could not be understood.
   *
   * @param id its id, when that much could be read
   * @param reason what is wrong with it: a field's name or a few English words, nothing that it
   *     says
   */
  public record SetAside(Optional<String> id, String reason) {}

  public RoomChanges {
    events = List.copyOf(events);
    removed = Set.copyOf(removed);
    setAside = List.copyOf(setAside);
  }

  /** Tells how much it is. */
  @Override
  public String toString() {
    return "RoomChanges["
        + (whole ? "all: " : "")
        + events.size()
        + " events, "
        + removed.size()
        + " removed, "
        + setAside.size()
        + " set aside]";
  }
}

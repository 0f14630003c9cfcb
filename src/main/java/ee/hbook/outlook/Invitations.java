package ee.hbook.outlook;

import ee.hbook.outlook.graph.Attendee;
import ee.hbook.outlook.graph.Attendee.Response;
import ee.hbook.outlook.graph.GraphEvent;
import ee.hbook.outlook.graph.GraphLocation;
import ee.hbook.outlook.graph.GraphPerson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How rooms are invited: as resources, and named as the place, so that their assistants answer.
 * Whoever else was invited stays invited. Pure.
 */
public final class Invitations {

  private Invitations() {}

  /**
   * Rooms that are invited.
   *
   * @param rooms their addresses
   * @return as resources
   */
  public static List<Attendee> rooms(Collection<String> rooms) {
    return rooms.stream()
        .map(
            room ->
                new Attendee(
                    new GraphPerson(Optional.empty(), Optional.of(room)),
                    Attendee.Type.RESOURCE,
                    Response.NONE))
        .toList();
  }

  /**
   * Rooms as places.
   *
   * @param rooms their addresses
   * @return where the meeting is
   */
  public static List<GraphLocation> places(Collection<String> rooms) {
    return rooms.stream().map(room -> new GraphLocation(room, Optional.of(room))).toList();
  }

  /**
   * Who is invited to a meeting that has other rooms from now on.
   *
   * @param event the meeting
   * @param rooms the addresses of its rooms
   * @return all others, and these rooms
   */
  public static List<Attendee> attendees(GraphEvent event, Set<String> rooms) {
    List<Attendee> kept =
        event.attendees().stream()
            .filter(
                attendee ->
                    attendee.type() != Attendee.Type.RESOURCE
                        || lower(attendee.person().address()).filter(rooms::contains).isPresent())
            .toList();
    return joined(
        kept, rooms(missing(rooms, kept.stream().map(attendee -> attendee.person().address()))));
  }

  /**
   * Where a meeting is that has other rooms from now on.
   *
   * @param event the meeting
   * @param rooms the addresses of its rooms
   * @return all other places, and these rooms
   */
  public static List<GraphLocation> places(GraphEvent event, Set<String> rooms) {
    List<GraphLocation> kept =
        event.locations().stream()
            .filter(place -> lower(place.room()).map(rooms::contains).orElse(true))
            .toList();
    return joined(kept, places(missing(rooms, kept.stream().map(GraphLocation::room))));
  }

  private static List<String> missing(Set<String> rooms, Stream<Optional<String>> there) {
    Set<String> known =
        there.flatMap(address -> lower(address).stream()).collect(Collectors.toSet());
    return rooms.stream().filter(room -> !known.contains(room)).sorted().toList();
  }

  private static Optional<String> lower(Optional<String> address) {
    return address.map(text -> text.toLowerCase(Locale.ROOT));
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    List<T> all = new ArrayList<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }
}

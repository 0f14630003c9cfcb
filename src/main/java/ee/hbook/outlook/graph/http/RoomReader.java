package ee.hbook.outlook.graph.http;

import ee.hbook.outlook.graph.GraphRoom;
import ee.hbook.outlook.graph.GraphRoom.Booking;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a room of the directory. Without a mailbox it is none. */
final class RoomReader {

  private static final int LONGEST_NAME = 200;

  private RoomReader() {}

  static Optional<GraphRoom> of(Fields room) {
    return room.text("emailAddress")
        .map(String::strip)
        .map(
            address ->
                new GraphRoom(
                    room.text("placeId").map(String::strip),
                    address,
                    name(room, address),
                    room.text("building").map(String::strip),
                    postal(room.object("address")),
                    room.number("capacity"),
                    booking(room),
                    room.texts("tags")));
  }

  private static String name(Fields room, String address) {
    String name = room.text("displayName").or(() -> room.text("nickname")).orElse(address).strip();
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  private static String postal(Fields address) {
    String place =
        Stream.of("postalCode", "city", "state")
            .flatMap(name -> address.text(name).stream())
            .map(String::strip)
            .collect(Collectors.joining(" "));
    return Stream.of(
            address.text("street").orElse(""), place, address.text("countryOrRegion").orElse(""))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /**
   * New kinds of places have {@code mode} instead, and of these only the reservable are invited.
   */
  private static Booking booking(Fields room) {
    return switch (word(room, "bookingType")) {
      case "standard" -> Booking.STANDARD;
      case "reserved" -> Booking.FIRST_COME;
      default ->
          switch (word(room, "mode")) {
            case "dropin", "offline", "assigned" -> Booking.FIRST_COME;
            default -> Booking.UNKNOWN;
          };
    };
  }

  private static String word(Fields room, String name) {
    return room.text(name).orElse("").strip().toLowerCase(Locale.ROOT);
  }
}

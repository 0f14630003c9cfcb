package ee.hbook.outlook.graph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A room as the tenant's directory lists it. Its {@code id} is left out: it changes.
 *
 * @param placeId what never changes, where it is told
 * @param address its mailbox's e-mail address, as it is written there
 * @param name what it is called
 * @param building where it is
 * @param postal its postal address on one line; empty when there is none
 * @param capacity for how many people
 * @param booking whether it can be booked
 * @param tags what it is marked with
 */
public record GraphRoom(
    Optional<String> placeId,
    String address,
    String name,
    Optional<String> building,
    String postal,
    OptionalInt capacity,
    Booking booking,
    List<String> tags) {

  /** How a room is booked. */
  public enum Booking {
    /** By inviting it. */
    STANDARD,
    /** Not at all: who comes first has it ("reserved" in Graph's word). */
    FIRST_COME,
    /** It is not told. */
    UNKNOWN
  }

  public GraphRoom {
    tags = List.copyOf(tags);
  }

  /**
   * By what a room is known again, whatever it is called later.
   *
   * @return its place id, else its address in lower case
   */
  public String key() {
    return placeId.orElseGet(() -> address.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether it is marked with one of these.
   *
   * @param ignored tags; case and blanks around do not matter
   * @return true when any of its tags is one of them
   */
  public boolean hasAnyTag(List<String> ignored) {
    return tags.stream()
        .anyMatch(
            tag -> ignored.stream().anyMatch(one -> one.strip().equalsIgnoreCase(tag.strip())));
  }
}

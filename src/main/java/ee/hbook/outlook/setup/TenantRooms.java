package ee.hbook.outlook.setup;

import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import java.util.List;
import java.util.Optional;

/** Port: the rooms of the organisation that are known here. */
public interface TenantRooms {

  /** All of them, by name. */
  List<TenantRoom> all();

  /**
   * Finds one.
   *
   * @param id its number
   * @return the room, or empty
   */
  Optional<TenantRoom> find(long id);

  /**
   * The one that a person means.
   *
   * @param id its number
   * @return the room
   * @throws NotFound if there is no such room
   */
  default TenantRoom known(long id) {
    return find(id)
        .orElseThrow(() -> new NotFound(Saying.of("outlook_refusal_no_room", Long.toString(id))));
  }

  /**
   * Stores a room, a new one where its number is 0.
   *
   * @param room the room
   * @return with its number
   */
  TenantRoom save(TenantRoom room);

  /**
   * Forgets a room.
   *
   * @param id its number
   */
  void delete(long id);
}

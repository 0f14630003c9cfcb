package ee.hbook.outlook.setup;

import java.util.List;
import java.util.Optional;

/** Port: the rooms of the organisation that are known here. */
public interface TenantRooms {

  /**
   * All of them.
   *
   * @return by name
   */
  List<TenantRoom> all();

  /**
   * Finds one.
   *
   * @param id its number
   * @return the room, or empty
   */
  Optional<TenantRoom> find(long id);

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

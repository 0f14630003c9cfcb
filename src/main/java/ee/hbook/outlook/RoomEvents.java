package ee.hbook.outlook;

import java.util.Map;
import java.util.Set;

/**
 * Port: by which names in a room's mailbox its events are known. Of what is removed from there only
 * that name is told.
 */
public interface RoomEvents {

  /**
   * What is known of a room.
   *
   * @param linkId its link
   * @return what an event is called everywhere, by its name in the room's mailbox
   */
  Map<String, String> of(long linkId);

  /**
   * Keeps names.
   *
   * @param linkId the room's link
   * @param names what events are called everywhere, by their names in the mailbox
   */
  void know(long linkId, Map<String, String> names);

  /**
   * Forgets names.
   *
   * @param linkId the room's link
   * @param names names in the mailbox
   */
  void forget(long linkId, Set<String> names);
}

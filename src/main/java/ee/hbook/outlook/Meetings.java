package ee.hbook.outlook;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Port: the meetings on record. Every node works on them; a lease keeps two from one at once. */
public interface Meetings {

  /**
   * Finds one.
   *
   * @param id its number
   * @return the meeting, or empty
   */
  Optional<Meeting> find(long id);

  /** All that are not over and done with, by number. */
  List<Meeting> live();

  /**
   * Those of them that have not ended yet.
   *
   * @param now the time on the property's clock
   * @return by number
   */
  List<Meeting> ahead(LocalDateTime now);

  /**
   * The meetings of a booking that are not over and done with.
   *
   * @param booking its key
   * @return by number; at most one but for a booking that is handed over
   */
  List<Meeting> ofBooking(String booking);

  /**
   * Puts a meeting on record that is due at once.
   *
   * @param meeting the meeting; the number is ignored
   * @param now when
   * @return with its number
   */
  Meeting add(Meeting meeting, Instant now);

  /**
   * Stores what changed, and when it is looked at again.
   *
   * @param meeting a stored meeting
   * @param due when; empty until something happens to it
   */
  void update(Meeting meeting, Optional<Instant> due);

  /**
   * Has meetings looked at.
   *
   * @param ids their numbers
   * @param now when
   */
  void look(Collection<Long> ids, Instant now);

  /**
   * Leases meetings that are due.
   *
   * @param now when
   * @param lease after this time a lease that was never given back is over
   * @param most how many
   * @return their numbers, the longest due first
   */
  List<Long> claimDue(Instant now, Duration lease, int most);

  /**
   * Leases one meeting, whether it is due or not.
   *
   * @param id its number
   * @param now when
   * @param lease after this time a lease that was never given back is over
   * @return false while somebody else has it
   */
  boolean claim(long id, Instant now, Duration lease);

  /**
   * Gives a lease back.
   *
   * @param id the meeting
   */
  void release(long id);

  /**
   * Those of ours that are known in every mailbox by one of these names.
   *
   * @param iCalUids names
   * @return the meetings that were booked here
   */
  List<Meeting> bornHere(Collection<String> iCalUids);

  /** The rooms for which Outlook was asked to create a meeting whose name is not known yet. */
  Set<String> callingFor();

  /**
   * Waits until nobody else compares, and keeps others from it until the transaction is over: no
   * booking gets two meetings.
   */
  void oneAtATime();

  /**
   * The rooms that are written to and whose units have changed since they were compared.
   *
   * @return the unit's revision now, by the room's link
   */
  Map<Long, Long> uncompared();

  /**
   * Notes that a room was compared.
   *
   * @param linkId its link
   * @param revision the unit's revision
   */
  void compared(long linkId, long revision);

  /**
   * Has a room compared again though nothing of its unit has changed.
   *
   * @param linkId its link; another kind of calendar is none of ours
   */
  void compareAgain(long linkId);
}

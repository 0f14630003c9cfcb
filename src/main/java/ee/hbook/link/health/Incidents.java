package ee.hbook.link.health;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: the troubles on record, those that last and those that are over. */
public interface Incidents {

  /**
   * Puts one on record.
   *
   * @param incident the trouble; its number is ignored
   * @return it under its number
   */
  Incident open(Incident incident);

  /**
   * Stores what became of one.
   *
   * @param incident a stored one
   */
  void update(Incident incident);

  /**
   * The trouble of a link that lasts.
   *
   * @param linkId the link
   * @param kind what it is about
   * @return it, or empty
   */
  Optional<Incident> openOf(long linkId, Incident.Kind kind);

  /**
   * All troubles of a link that last.
   *
   * @param linkId the link
   * @return the oldest first
   */
  List<Incident> openOf(long linkId);

  /** The trouble of our own way out, while it lasts. */
  Optional<Incident> egress();

  /**
   * Finds one.
   *
   * @param id its number
   * @return it, or empty
   */
  Optional<Incident> find(long id);

  /**
   * The troubles of a link.
   *
   * @param linkId the link
   * @param most how many
   * @return the latest first
   */
  List<Incident> of(long linkId, int most);

  /**
   * Every trouble that lasts.
   *
   * @return the oldest first
   */
  List<Incident> open();

  /**
   * What nobody was told of yet: the beginning of a trouble, or the end of one that was told.
   * Whoever asks has them to himself until his transaction is over.
   *
   * @param noticedBefore troubles that were noticed later are left for the next time
   * @return the oldest first
   */
  List<Incident> untold(Instant noticedBefore);

  /**
   * What was told of a trouble has reached nobody after all: it is among the untold again.
   *
   * @param id its number
   * @param end whether that is about its end
   */
  void tellAgain(long id, boolean end);

  /**
   * Takes back what was noticed within a window and told to nobody, because it is not the links'
   * trouble: they go on as links that stumble.
   *
   * @param noticedSince the beginning of the window
   * @param due when they are tried again
   */
  void takeBack(Instant noticedSince, Instant due);

  /**
   * How the hosts that were asked lately have answered.
   *
   * @param since the beginning of the window
   * @return each host once
   */
  List<CommonCause.HostTally> hosts(Instant since);

  /** Lets only one at a time decide on common causes, until his transaction is over. */
  void decideAlone();

  /**
   * Lets every link that fails, and is not paused, run at a moment, unless it is to run earlier.
   * One that was asked to wait goes on waiting.
   *
   * @param when the moment
   */
  void stumblersDue(Instant when);
}

package ee.hbook.notification.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The messages that were written, sent or not: mails, and calls of the webhook. What is in it
 * survives a restart.
 */
public interface Outbox {

  /**
   * Puts a message in, with the transaction of whatever it tells about.
   *
   * @param message the message
   * @return its number
   */
  long put(OutgoingMessage message);

  /**
   * Takes messages that are due for oneself: nobody else is given them for a while.
   *
   * @param mails whether mails are wanted, or else calls of the webhook
   * @param now the moment
   * @param until how long they are ours
   * @param most how many at most
   * @return the messages, the longest due first
   */
  List<OutgoingMessage> claim(boolean mails, Instant now, Instant until, int most);

  /**
   * Writes down what became of a message, and gives it back.
   *
   * @param message the message after a try
   */
  void update(OutgoingMessage message);

  /**
   * A message by its number.
   *
   * @param id the number
   * @return the message; empty when there is none
   */
  Optional<OutgoingMessage> find(long id);

  /**
   * The latest messages.
   *
   * @param most how many at most
   * @return the latest written first
   */
  List<OutgoingMessage> latest(int most);

  /**
   * How many wait.
   *
   * @return the number of messages that nobody has taken yet
   */
  long waiting();

  /**
   * What does not get out: what waits for long, and what was given up where nothing was taken
   * since.
   *
   * @param writtenBefore what was written later does not wait for long
   * @return the oldest first
   */
  List<Stuck> stuck(Instant writtenBefore);

  /**
   * Forgets what was sent long ago.
   *
   * @param before messages sent before this moment go
   */
  void forget(Instant before);
}

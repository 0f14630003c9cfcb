package ee.hbook.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The mails that were written, sent or not. What is in it survives a restart. */
public interface Outbox {

  /**
   * Puts a mail in, with the transaction of whatever it tells about.
   *
   * @param mail the mail
   * @return its number
   */
  long put(OutgoingMail mail);

  /**
   * Takes mails that are due for oneself: nobody else is given them for a while.
   *
   * @param now the moment
   * @param until how long they are ours
   * @param most how many at most
   * @return the mails, the longest due first
   */
  List<OutgoingMail> claim(Instant now, Instant until, int most);

  /**
   * Writes down what became of a mail, and gives it back.
   *
   * @param mail the mail after a try
   */
  void update(OutgoingMail mail);

  /**
   * A mail by its number.
   *
   * @param id the number
   * @return the mail; empty when there is none
   */
  Optional<OutgoingMail> find(long id);

  /**
   * The latest mails.
   *
   * @param most how many at most
   * @return the latest written first
   */
  List<OutgoingMail> latest(int most);

  /**
   * How many wait.
   *
   * @return the number of mails that the mail server has not taken yet
   */
  long waiting();

  /**
   * Forgets what was sent long ago.
   *
   * @param before mails sent before this moment go
   */
  void forget(Instant before);
}

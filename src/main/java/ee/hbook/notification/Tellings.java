package ee.hbook.notification;

import ee.hbook.notification.Telling.About;
import ee.hbook.notification.Telling.Turn;
import java.util.List;
import java.util.Set;

/** Port: to whom something was told. */
public interface Tellings {

  /**
   * Takes down that somebody is told, with the transaction that puts the message into the outbox.
   *
   * @param telling what, whom and how
   */
  void keep(Telling telling);

  /**
   * What was told and stands: the message is on its way, or has arrived.
   *
   * @param about about what
   * @param turn which turn of it
   * @return in any order
   */
  List<Telling> standing(About about, Turn turn);

  /**
   * Where it cannot be told: a message about it went there and was given up.
   *
   * @param about about what
   * @param turn which turn of it
   * @return the addresses
   */
  Set<String> refused(About about, Turn turn);

  /**
   * What a message tells.
   *
   * @param message its number in the outbox
   * @return in any order
   */
  List<Telling> in(long message);

  /**
   * Forgets what stands, for a trouble that began anew.
   *
   * @param about about what
   */
  void startOver(About about);
}
